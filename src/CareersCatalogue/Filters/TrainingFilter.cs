using System.Globalization;

namespace CareersCatalogue.Filters;

/// <summary>The longest training that a person wants: keeps what takes that long or less, counted from age 18.</summary>
public static class TrainingFilter
{
    private static readonly IReadOnlyList<FilterChoice> AllChoices =
    [
        new("0", "You learn on the job", ["no training"]),
        new("1", "Up to 1 year", []),
        new("2", "Up to 2 years", []),
        new("3", "Up to 3 years", []),
        new("5", "Up to 5 years", []),
        new("8", "Up to 8 years", []),
    ];

    /// <summary>The row; its values are years. Occupations without a figure pass none of them.</summary>
    public static OccupationFilter Row { get; } = new()
    {
        Key = "training",
        Label = "Training",
        Choices = _ => AllChoices,
        ValuesOf = entry => entry.Occupation.TrainingYears is { } years
            ? AllChoices.Select(choice => choice.Value).Where(most => years <= YearsOf(most)).Take(1)
            : [],
        MatchesValue = (entry, value) => entry.Occupation.TrainingYears is { } years && years <= YearsOf(value),
        IsFacet = false,
    };

    private static int YearsOf(string value) => int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture);
}
