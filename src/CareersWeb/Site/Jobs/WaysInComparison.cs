using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersWeb.Site.Language;
using CareersWeb.Site.Wording;
using static CareersWeb.Site.Language.PageLine;
using static CareersWeb.Site.Language.Words;

namespace CareersWeb.Site.Jobs;

/// <summary>Two ways into one job side by side.</summary>
/// <param name="First">The way in on the left.</param>
/// <param name="Second">The other one.</param>
internal sealed record WaysInComparison(EntryRoute First, EntryRoute Second)
{
    public const string FirstKey = "first";
    public const string SecondKey = "second";

    // To compare by something else add a line; each cell is a list of lines, never empty.
    private static readonly IReadOnlyList<(string Label, Func<EntryRoute, IReadOnlyList<PageLine>> Cell)> Aspects =
    [
        ("What it is", route => [OfRecord(route.Summary)]),
        ("Kind of way in", route => [Named(route.Type.Name)]),
        ("You can start with", route => [Said(LevelWording.Short(route.MinimumLevel))]),
        ("What you need", route => OrElse(route.Requirements.Where(need => need.Essential).Select(need => need.Text), Say("Nothing set"))),
        ("What helps", route => OrElse(route.Requirements.Where(need => !need.Essential).Select(need => need.Text), Say("Nothing in particular"))),
        ("How long", route => [Said(route.Duration is { } range ? SentenceWording.Capital(TimeWording.Months(range)) : Say("Not stated"))]),
        ("Paid while you learn", route => [Said(route.EarnWhileYouLearn ? Say("Yes") : Say("No"))]),
        ("What it costs you", route => [route.Type.Cost is { } cost ? OfRecord(cost) : Said(Say("Not stated"))]),
        ("Youngest age", route => [Said(route.Type.MinimumAge is { } age ? Say("{0} years", age) : Say("None set"))]),
        ("Apprenticeship", route => OrElse(route.Standards.Select(standard => $"{standard.Title} (level {standard.Level})"), Say("It is not one"))),
        ("Register at the end", route => [route.LeadsToRegister is { } register ? Named(register.Name) : Said(Say("None by itself"))]),
        ("Where", route => [Said(NationWording.List(route.Nations))]),
        ("How to apply", route => [.. route.WaysToApply.Select(way => OfRecord(way.Text))]),
    ];

    /// <summary>The rows in the order of display.</summary>
    public IEnumerable<(string Label, IReadOnlyList<PageLine> First, IReadOnlyList<PageLine> Second, bool Differs)> Rows =>
        Aspects.Select(aspect => (aspect.Label, aspect.Cell(First), aspect.Cell(Second)))
            .Select(row => (row.Label, row.Item2, row.Item3, !row.Item2.SequenceEqual(row.Item3)));

    /// <summary>
    /// The two ways in that an address names; the first two when it names none; null when it names one that is not there, or one twice.
    /// </summary>
    /// <param name="entry">A job with two ways in or more.</param>
    /// <param name="first">Slug of the first; null for the job's first.</param>
    /// <param name="second">Slug of the second; null for the next one.</param>
    public static WaysInComparison? Read(CatalogueEntry entry, string? first, string? second)
    {
        // A taste of the job comes last.
        var usual = entry.Routes.OrderByDescending(route => EntryRouteKinds.LeadsToPost(route.Type.Kind)).ToList();
        var left = string.IsNullOrEmpty(first) ? usual[0] : Find(entry, first);
        var right = string.IsNullOrEmpty(second) ? usual.First(route => route != left) : Find(entry, second);
        return left is null || right is null || left == right ? null : new(left, right);
    }

    private static EntryRoute? Find(CatalogueEntry entry, string slug) =>
        entry.Routes.FirstOrDefault(route => route.Slug.Value == slug);

    private static IReadOnlyList<PageLine> OrElse(IEnumerable<string> records, string whenNone) =>
        records.Select(OfRecord).ToList() is { Count: > 0 } lines ? lines : [Said(whenNone)];
}
