using CareersCatalogue.Filters;
using CareersCatalogue.Snapshot;
using CareersGraph.Binding;

namespace CareersGraph;

/// <summary>Counts of one filter over a whole result.</summary>
internal sealed record Facet(FacetField Field, IReadOnlyList<FacetBucket> Buckets);

/// <summary>The counts beside a list, read off the rows of the filters.</summary>
internal static class FacetList
{
    private static readonly (FacetField Field, OccupationFilter Filter)[] Rows =
    [
        (FacetField.Family, FamilyFilter.Row),
        (FacetField.EntryRoute, EntryRouteFilter.Row),
        (FacetField.MinimumLevel, MinimumLevelFilter.Row),
        (FacetField.Band, BandFilter.Row),
        (FacetField.PatientContact, PatientContactFilter.Row),
        (FacetField.HybridWorking, HybridWorkingFilter.Row),
        (FacetField.Setting, SettingFilter.Row),
        (FacetField.Interest, InterestFilter.Row),
        (FacetField.Regulator, RegulatorFilter.Row),
        (FacetField.Clinical, ClinicalFilter.Row),
        (FacetField.Collection, CollectionFilter.Row),
    ];

    /// <summary>Every facet of the schema, in its order.</summary>
    public static IReadOnlyList<Facet> Of(Catalogue catalogue, IReadOnlyList<CatalogueEntry> entries) =>
        [.. Rows.Select(row => new Facet(row.Field, FacetCounts.Of(row.Filter, catalogue, entries)))];
}
