using CareersCatalogue.Occupations;

namespace CareersCatalogue.Filters;

/// <summary>Whether part of the job can be done from home.</summary>
public static class HybridWorkingFilter
{
    private static readonly IReadOnlyList<FilterChoice> AllChoices = FilterChoice.AllOf(HybridWorkings.List);

    /// <summary>The row.</summary>
    public static OccupationFilter Row { get; } = new()
    {
        Key = "hybrid-working",
        Label = "Working from home",
        Choices = _ => AllChoices,
        ValuesOf = entry => [HybridWorkings.List.Of(entry.Occupation.HybridWorking).Key],
    };
}
