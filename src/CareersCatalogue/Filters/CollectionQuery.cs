using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Filters;

/// <summary>A filter of which one of several values has to be there.</summary>
/// <param name="Filter">The row.</param>
/// <param name="Values">At least one.</param>
public sealed record CollectionCondition(OccupationFilter Filter, IReadOnlyList<string> Values)
{
    /// <summary>Whether an occupation has one of the values.</summary>
    public bool Holds(CatalogueEntry entry) => Values.Any(value => Filter.Matches(entry, value));
}

/// <summary>The question that a collection asks: all conditions of one group hold.</summary>
/// <param name="Any">Groups of conditions; at least one.</param>
public sealed record CollectionQuery(IReadOnlyList<IReadOnlyList<CollectionCondition>> Any)
{
    // Too many to choose from on a page, so it is no row of the filters; a collection may ask for it all the same.
    private static readonly OccupationFilter Subfamily = new()
    {
        Key = "subfamily",
        Label = "Smaller group",
        Choices = catalogue => [.. catalogue.Contents.Occupations.Select(occupation => occupation.Subfamily).OfType<string>()
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => new FilterChoice(name, name, []))],
        ValuesOf = entry => entry.Occupation.Subfamily is { } name ? [name] : [],
    };

    /// <summary>The filter that a condition may ask for by this key; null when there is none, or when it would ask for collections.</summary>
    public static OccupationFilter? FindFilter(string key) =>
        key == Subfamily.Key ? Subfamily : OccupationFilters.Find(key) is { } filter && filter != CollectionFilter.Row ? filter : null;

    /// <summary>Whether an occupation belongs.</summary>
    public bool Holds(CatalogueEntry entry) => Any.Any(all => all.All(condition => condition.Holds(entry)));
}
