using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersWeb.Site.Jobs;

/// <summary>
/// Picks jobs that few people think of, so none that everybody knows: one that asks for no set grades, then one from each of the smallest
/// families, others every day, so that over time every one of them has its turn.
/// </summary>
internal static class LesserKnownJobs
{
    /// <summary>Most that the first page shows; a count.</summary>
    public const int Shown = 6;

    /// <summary>At most <paramref name="count"/> main jobs, each of another family; the same all day.</summary>
    public static IReadOnlyList<CatalogueEntry> Of(Catalogue catalogue, DateOnly day, int count)
    {
        var open = Turn([.. catalogue.Entries.Where(entry => CanBeShown(entry) && entry.Occupation.MinimumLevel == 0)], day);
        var small = catalogue.Families.Where(family => family.Slug != open?.Occupation.Family.Slug)
            .OrderBy(family => catalogue.OfFamily(family).Count(entry => entry.Parent is null))
            .Select(family => Turn([.. catalogue.OfFamily(family).Where(CanBeShown)], day));
        return [.. small.Prepend(open).OfType<CatalogueEntry>().Take(count)];
    }

    private static bool CanBeShown(CatalogueEntry entry) => entry.Parent is null && !WellKnownOccupations.Include(entry.Occupation);

    private static CatalogueEntry? Turn(List<CatalogueEntry> jobs, DateOnly day) => jobs.Count == 0 ? null : jobs[day.DayNumber % jobs.Count];
}
