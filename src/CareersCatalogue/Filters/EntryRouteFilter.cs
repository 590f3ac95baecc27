using CareersCatalogue.Routes;

namespace CareersCatalogue.Filters;

/// <summary>Kinds of way in that an occupation has.</summary>
public static class EntryRouteFilter
{
    private static readonly IReadOnlyList<FilterChoice> AllChoices = FilterChoice.AllOf(EntryRouteKinds.List);

    /// <summary>The row.</summary>
    public static OccupationFilter Row { get; } = new()
    {
        Key = "entry-route",
        Label = "Way in",
        Choices = _ => AllChoices,
        ValuesOf = entry => entry.Routes.Select(route => route.Type.Slug.Value).Distinct(StringComparer.Ordinal),
    };
}
