using CareersCatalogue.Occupations;

namespace CareersCatalogue.Filters;

/// <summary>Where in the United Kingdom the job exists.</summary>
public static class NationFilter
{
    private static readonly IReadOnlyList<FilterChoice> AllChoices = FilterChoice.AllOf(Nations.List);

    /// <summary>The row.</summary>
    public static OccupationFilter Row { get; } = new()
    {
        Key = "nation",
        Label = "Nation",
        Choices = _ => AllChoices,
        ValuesOf = entry => entry.Occupation.Nations.Select(nation => Nations.List.Of(nation).Key),
        IsFacet = false,
    };
}
