using CareersCatalogue.Filters;
using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersWeb.Site.Explorer;

namespace CareersWeb.Site.Jobs;

/// <summary>What the lists of one place begin with.</summary>
/// <param name="Place">Where people see them.</param>
/// <param name="Lists">How many lists; a count.</param>
/// <param name="Impressions">How many jobs are seen in them, at most ten of each; a count.</param>
/// <param name="NonClinical">Those that are not clinical work; a count.</param>
/// <param name="NoSetGrades">Those that somebody can start without set qualifications; a count.</param>
internal sealed record ExposureRow(string Place, int Lists, int Impressions, int NonClinical, int NoSetGrades);

/// <summary>
/// Which jobs people get to see first: the share of jobs that old habits hide among the first ten of the lists and searches. It says
/// nothing of jobs that are taken for one gender's, because no fact of the catalogue does.
/// </summary>
internal static class ExposureAudit
{
    /// <summary>Jobs of a list that count as seen; a count.</summary>
    public const int Seen = 10;

    /// <summary>Days over which the jobs of the first page, which change daily, are counted; a count.</summary>
    public const int Days = 365;

    private const string NonClinicalValue = "no";
    private const string NoGradesValue = "0";

    /// <summary>The whole catalogue to compare with, then a row for each place, then all places together.</summary>
    /// <param name="snapshot">The release.</param>
    /// <param name="from">The first day of the first page.</param>
    /// <param name="searches">What people search for; may be empty.</param>
    public static IReadOnlyList<ExposureRow> Of(CatalogueSnapshot snapshot, DateOnly from, IReadOnlyList<string> searches)
    {
        var catalogue = snapshot.Catalogue;
        List<ExposureRow> places =
        [
            Row("home page, a year", Enumerable.Range(0, Days).Select(day => LesserKnownJobs.Of(catalogue, from.AddDays(day), LesserKnownJobs.Shown))),
            Row("all jobs", [new OccupationListing(snapshot, OccupationQuery.Of()).All]),
            .. catalogue.Contents.Collections.Select(collection => Row("theme " + collection.Slug,
                [[.. JobsUnderFilter.Of(catalogue, CollectionFilter.Row, collection.Slug.Value).Groups.SelectMany(group => group.Entries)]])),
            Row("searches", searches.Select(text => (IReadOnlyList<CatalogueEntry>)[.. snapshot.Search.Search(text).Hits.Select(hit => hit.Entry)])),
        ];
        return
        [
            Count("the catalogue", 1, catalogue.Entries),
            .. places,
            new("all places", places.Sum(row => row.Lists), places.Sum(row => row.Impressions), places.Sum(row => row.NonClinical), places.Sum(row => row.NoSetGrades)),
        ];
    }

    private static ExposureRow Row(string place, IEnumerable<IReadOnlyList<CatalogueEntry>> lists)
    {
        var seen = lists.Select(list => list.Take(Seen).ToList()).ToList();
        return Count(place, seen.Count, [.. seen.SelectMany(list => list)]);
    }

    private static ExposureRow Count(string place, int lists, IReadOnlyList<CatalogueEntry> seen) => new(
        place, lists, seen.Count, seen.Count(entry => ClinicalFilter.Row.Matches(entry, NonClinicalValue)),
        seen.Count(entry => MinimumLevelFilter.Row.Matches(entry, NoGradesValue)));
}
