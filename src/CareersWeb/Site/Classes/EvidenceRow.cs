using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;
using CareersWeb.Site.Support;

namespace CareersWeb.Site.Classes;

/// <summary>Something that this site offers towards a Gatsby benchmark.</summary>
/// <param name="Benchmark">Its number, 1 to 8.</param>
/// <param name="Text">What it is, as a text of the pages.</param>
/// <param name="Address">Where it is, from the root; null where there is nothing.</param>
/// <param name="FromKeyStage">The lowest key stage that it suits.</param>
internal sealed record EvidenceRow(int Benchmark, string Text, string? Address, int FromKeyStage = 3)
{
    internal const string Nothing = "Nothing on this site for this year group";

    private const int Benchmarks = 8;
    private const string Teachers = "teachers";
    private const string WorkExperience = "work-experience";

    /// <summary>What the pages offer, by benchmark. To add an offer add a row.</summary>
    public static IReadOnlyList<EvidenceRow> OfPages { get; } =
    [
        new(1, "The same questions before and after a careers event, and what changed", SiteMap.Events),
        new(2, "Every job with its pay, its hours, its ways in and the sources of each fact", SiteMap.Occupations),
        new(2, "Jobs side by side, with the same facts for each", SiteMap.Compare),
        new(3, "Jobs that fit likes and expected grades, and what is still missing for others", SiteMap.Match, 4),
        new(3, "Jobs in easy read", SiteMap.EasyRead),
        new(3, "The steps to a job from where somebody is now", SiteMap.Pathways, 4),
        new(4, "Jobs that use a school subject, for each subject", SiteMap.Subjects),
        new(4, "Jobs by theme", SiteMap.Collections),
        new(5, "Programmes for teachers and schools", $"{SiteMap.Programmes}?{ProgrammeQuery.AudienceKey}={Teachers}"),
        new(6, "Programmes with days or weeks at work", $"{SiteMap.Programmes}?{ProgrammeQuery.OfferKey}={WorkExperience}", 4),
        new(7, "Every way in, from college and apprenticeships to university", SiteMap.Routes),
        new(8, "A list of jobs with a code, to bring to a talk with a careers adviser", SiteMap.Saved),
        new(8, "People who give careers advice, in each nation", SiteMap.Help),
    ];

    /// <summary>
    /// What there is for a year group: the pages and then the activities of each benchmark, by benchmark; a row says where there is nothing.
    /// </summary>
    public static IReadOnlyList<EvidenceRow> For(SchoolYear year, Catalogue catalogue)
    {
        var activities = catalogue.Contents.Activities.Where(activity => activity.KeyStages.Contains(year.KeyStage));
        var offers = OfPages.Where(row => row.FromKeyStage <= year.KeyStage).Concat(activities.SelectMany(OfActivity)).ToList();
        var missing = Enumerable.Range(1, Benchmarks).Except(offers.Select(row => row.Benchmark))
            .Select(benchmark => new EvidenceRow(benchmark, Nothing, null));
        return [.. offers.Concat(missing).OrderBy(row => row.Benchmark)];
    }

    /// <summary>Whether it is an activity, whose name comes out of the catalogue.</summary>
    public bool IsActivity => Address?.StartsWith(SiteMap.Activities + "/", StringComparison.Ordinal) == true;

    private static IEnumerable<EvidenceRow> OfActivity(Activity activity) =>
        activity.Benchmarks.Select(benchmark => new EvidenceRow(benchmark, activity.Title, SiteMap.AddressOf(activity)));
}
