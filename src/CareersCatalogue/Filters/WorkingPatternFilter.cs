using CareersCatalogue.Occupations;

namespace CareersCatalogue.Filters;

/// <summary>When the job is done.</summary>
public static class WorkingPatternFilter
{
    private static readonly IReadOnlyList<FilterChoice> AllChoices = FilterChoice.AllOf(WorkingPatterns.List);

    /// <summary>The row.</summary>
    public static OccupationFilter Row { get; } = new()
    {
        Key = "working-pattern",
        Label = "Hours",
        Choices = _ => AllChoices,
        ValuesOf = entry => entry.Occupation.WorkingPatterns.Select(pattern => WorkingPatterns.List.Of(pattern).Key),
    };
}
