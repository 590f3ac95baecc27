using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersWeb.Site.Jobs;

/// <summary>Where the facts on an occupation's page come from.</summary>
internal static class JobSources
{
    /// <summary>Each source once: of the job, of its ways in and of its pay, those that were read before those to check.</summary>
    public static IReadOnlyList<Source> Of(CatalogueEntry entry, IEnumerable<PayRow> pay) =>
    [
        .. entry.Occupation.Sources.Concat(entry.Routes.SelectMany(route => route.Sources)).Concat(pay.SelectMany(row => row.Scale.Sources))
            .GroupBy(source => (source.Name, source.Url)).Select(same => same.OrderBy(source => source.Evidence).ThenByDescending(source => source.Retrieved).First())
            .OrderBy(source => source.Evidence),
    ];
}
