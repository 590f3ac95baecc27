using System.Globalization;
using CareersCatalogue.Routes;

namespace CareersCatalogue.Filters;

/// <summary>The qualification level that a person has: keeps what can be started with it or with less.</summary>
public static class MinimumLevelFilter
{
    private static readonly IReadOnlyList<FilterChoice> AllChoices =
    [
        .. Enumerable.Range(0, QualificationTypes.HighestLevel + 1).Select(level =>
            new FilterChoice(level.ToString(CultureInfo.InvariantCulture), RequirementWording.LevelPhrase(level), [])),
    ];

    /// <summary>The row; its values are the levels from <c>0</c> to <c>8</c>.</summary>
    public static OccupationFilter Row { get; } = new()
    {
        Key = "level",
        Label = "You can start with",
        Choices = _ => AllChoices,
        ValuesOf = entry => [entry.Occupation.MinimumLevel.ToString(CultureInfo.InvariantCulture)],
        MatchesValue = (entry, value) =>
            int.TryParse(value, CultureInfo.InvariantCulture, out var held) && entry.Occupation.MinimumLevel <= held,
    };
}
