using CareersCatalogue.Snapshot;

namespace CareersWeb.Site.Jobs;

/// <summary>
/// Picks jobs that few people think of: one from each of the smallest families, another one every day, so that over time every one
/// of them has its turn.
/// </summary>
internal static class LesserKnownJobs
{
    /// <summary>Most that the first page shows; a count.</summary>
    public const int Shown = 6;

    /// <summary>At most <paramref name="count"/> main jobs, each of another family; the same all day.</summary>
    public static IReadOnlyList<CatalogueEntry> Of(Catalogue catalogue, DateOnly day, int count) =>
    [
        .. catalogue.Families.Select(family => catalogue.OfFamily(family).Where(entry => entry.Parent is null).ToList())
            .Where(jobs => jobs.Count > 0).OrderBy(jobs => jobs.Count).Take(count)
            .Select(jobs => jobs[day.DayNumber % jobs.Count]),
    ];
}
