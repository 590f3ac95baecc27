using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersWeb.Site.Wording;

namespace CareersWeb.Site.Jobs;

/// <summary>Two ways into one job side by side.</summary>
/// <param name="First">The way in on the left.</param>
/// <param name="Second">The other one.</param>
internal sealed record WaysInComparison(EntryRoute First, EntryRoute Second)
{
    public const string FirstKey = "first";
    public const string SecondKey = "second";

    // To compare by something else add a line; each cell is a list of lines, never empty.
    private static readonly IReadOnlyList<(string Label, Func<EntryRoute, IReadOnlyList<string>> Cell)> Aspects =
    [
        ("What it is", route => [route.Summary]),
        ("Kind of way in", route => [route.Type.Name]),
        ("You can start with", route => [LevelWording.Short(route.MinimumLevel)]),
        ("What you need", route => OrElse([.. route.Requirements.Where(need => need.Essential).Select(need => need.Text)], "Nothing set")),
        ("What helps", route => OrElse([.. route.Requirements.Where(need => !need.Essential).Select(need => need.Text)], "Nothing in particular")),
        ("How long", route => [route.Duration is { } range ? SentenceWording.Capital(TimeWording.Months(range)) : "Not stated"]),
        ("Paid while you learn", route => [route.EarnWhileYouLearn ? "Yes" : "No"]),
        ("What it costs you", route => [route.Type.Cost ?? "Not stated"]),
        ("Youngest age", route => [route.Type.MinimumAge is { } age ? $"{age} years" : "None set"]),
        ("Apprenticeship", route => OrElse([.. route.Standards.Select(standard => $"{standard.Title} (level {standard.Level})")], "It is not one")),
        ("Register at the end", route => [route.LeadsToRegister?.Name ?? "None by itself"]),
        ("Where", route => [NationWording.List(route.Nations)]),
        ("How to apply", route => [.. route.WaysToApply.Select(way => way.Text)]),
    ];

    /// <summary>The rows in the order of display.</summary>
    public IEnumerable<(string Label, IReadOnlyList<string> First, IReadOnlyList<string> Second, bool Differs)> Rows =>
        Aspects.Select(aspect => (aspect.Label, aspect.Cell(First), aspect.Cell(Second)))
            .Select(row => (row.Label, row.Item2, row.Item3, !row.Item2.SequenceEqual(row.Item3, StringComparer.Ordinal)));

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

    private static IReadOnlyList<string> OrElse(IReadOnlyList<string> lines, string whenNone) => lines.Count == 0 ? [whenNone] : lines;
}
