using CareersCatalogue.Occupations;

namespace CareersCatalogue.Filters;

/// <summary>What the job is close to.</summary>
public static class InterestFilter
{
    private static readonly IReadOnlyList<FilterChoice> AllChoices = FilterChoice.AllOf(Interests.List);

    /// <summary>The row.</summary>
    public static OccupationFilter Row { get; } = new()
    {
        Key = "interest",
        Label = "What you like",
        Choices = _ => AllChoices,
        ValuesOf = entry => entry.Occupation.Interests.Select(interest => Interests.List.Of(interest).Key),
    };
}
