using CareersCatalogue.Filters;

namespace CareersWeb.Site.Explorer;

/// <summary>One way to sort the list of occupations.</summary>
/// <param name="Key">How addresses write it.</param>
/// <param name="Label">How a page shows it.</param>
/// <param name="Orders">What to compare; empty keeps the order of relevance.</param>
internal sealed record OccupationSort(string Key, string Label, IReadOnlyList<OccupationOrder> Orders)
{
    private static readonly OccupationSort Relevance = new("relevance", "Best match first", []);

    private static readonly IReadOnlyList<OccupationSort> ByField =
    [
        .. OccupationOrdering.Fields.All.Select(field =>
            new OccupationSort(field.Key, field.Label, [new(field.Value, field.Value == OccupationOrderField.StartingSalary)])),
    ];

    /// <summary>The ways that make sense with or without words to search for; the first is used when none is asked for.</summary>
    public static IReadOnlyList<OccupationSort> All(bool searching) => searching ? [Relevance, .. ByField] : ByField;
}
