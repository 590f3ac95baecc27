using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Filters;

/// <summary>How many occupations have a value.</summary>
/// <param name="Choice">The value.</param>
/// <param name="Count">At least 1.</param>
public sealed record FacetBucket(FilterChoice Choice, int Count);

/// <summary>Counts the values of filters over a list of occupations.</summary>
public static class FacetCounts
{
    /// <summary>The values that occur, in the filter's order of display.</summary>
    public static IReadOnlyList<FacetBucket> Of(OccupationFilter filter, Catalogue catalogue, IReadOnlyList<CatalogueEntry> entries)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in entries)
            foreach (var value in filter.ValuesOf(entry))
                counts[value] = counts.GetValueOrDefault(value) + 1;
        return [.. filter.Choices(catalogue).Where(choice => counts.ContainsKey(choice.Value))
            .Select(choice => new FacetBucket(choice, counts[choice.Value]))];
    }
}
