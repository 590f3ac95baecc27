using System.Globalization;
using CareersCatalogue.Guidance.Journeys;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersWeb.Site.Wording;
using static CareersWeb.Site.Language.Words;

namespace CareersWeb.Site.Jobs;

/// <summary>
/// The ways into a job as bars over years. The picture and the list beside it read the same rows, so that whoever cannot see the
/// picture misses nothing.
/// </summary>
/// <param name="Job">The job's title.</param>
/// <param name="Rows">Ways into the post that exist today, easiest start first.</param>
/// <param name="Next">Titles of jobs that people move on to, at most 3.</param>
internal sealed record PathwayPicture(string Job, IReadOnlyList<PathwayRow> Rows, IReadOnlyList<string> Next)
{
    /// <summary>Address of the page that the anchors of its list are on; empty for the page that shows it.</summary>
    public string Page { get; init; } = "";

    /// <summary>Width of the picture, in its own units; a phone shows one unit as about a pixel.</summary>
    public const int Width = 360;

    private const int Top = 30;
    private const int RowHeight = 66;
    private const int Left = 8;
    private const int BarRoom = 330;
    private const int MostNext = 3;
    private const int MonthsInYear = 12;
    private const int FewestYears = 2;

    private const int MostTicks = 8;

    public int Height => Top + (Rows.Count * RowHeight) + 14;

    /// <summary>Years that the picture spans.</summary>
    public int Years { get; } =
        Math.Max(FewestYears, (int)Math.Ceiling(Rows.Max(row => row.MonthsShown + row.MonthsAfter) / (double)MonthsInYear));

    /// <summary>The picture of a job; null when no way in leads to it by itself.</summary>
    public static PathwayPicture? Of(CatalogueEntry entry, IEnumerable<CatalogueEntry> next)
    {
        var ways = entry.Routes.Where(route => route.Type.Available && EntryRouteKinds.LeadsToPost(route.Type.Kind));
        PathwayRow[] rows = [.. ways.Select(PathwayRow.Of)];
        return rows.Length == 0 ? null : new(entry.Occupation.Title, rows, [.. next.Select(to => to.Occupation.Title).Take(MostNext)]);
    }

    /// <summary>The lines of the years and what stands at them.</summary>
    public IEnumerable<(string X, string Label)> Ticks
    {
        get
        {
            var step = ((Years - 1) / MostTicks) + 1;
            for (var year = 0; year <= Years; year += step) yield return (XOf(year * MonthsInYear), LabelOf(year));
        }
    }

    public static string YOf(int place) => Number(Top + (place * RowHeight));

    public string XOf(double months) => Number(Left + (months / (Years * MonthsInYear) * BarRoom));

    /// <summary>How long the bar of the way in is.</summary>
    public string LengthOf(PathwayRow row) => Number(row.MonthsShown / (double)(Years * MonthsInYear) * BarRoom);

    public string EndOf(PathwayRow row) => XOf(row.MonthsShown);

    private static string LabelOf(int year) => year switch
    {
        0 => Say("start"),
        1 => TimeWording.Months(MonthsInYear),
        _ => year.ToString(CultureInfo.InvariantCulture),
    };

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}

/// <summary>One way in as the picture shows it.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Start">What a person starts with.</param>
/// <param name="Months">How long it takes, the longest; null when it is not stated.</param>
/// <param name="MonthsAfter">Months of training that follow before people hold the job; 0 when it leads straight to it.</param>
/// <param name="Length">How long it takes and what follows, in words.</param>
/// <param name="Paid">Whether the learner is paid.</param>
/// <param name="Anchor">Id of its card on the page.</param>
internal sealed record PathwayRow(string Title, string Start, int? Months, int MonthsAfter, string Length, bool Paid, string Anchor)
{
    private const int MostLetters = 44; // that fit across the picture
    private const int MonthsInYear = 12;
    private const int UnknownMonths = 4; // a short bar, drawn open

    public int MonthsShown => Months ?? UnknownMonths;

    /// <summary>The title as far as there is room for it.</summary>
    public string ShortTitle => Title.Length <= MostLetters ? Title : string.Concat(Title.AsSpan(0, MostLetters - 1).TrimEnd(), "…");

    /// <summary>How long it takes, and on a line of its own what follows: together they are wider than a phone.</summary>
    public IReadOnlyList<string> Notes => Length.IndexOf("; ", StringComparison.Ordinal) is var end and > 0
        ? [Length[..(end + 1)], Length[(end + 2)..]]
        : [Length];

    public static PathwayRow Of(EntryRoute route)
    {
        var usual = route.Standards.Select(standard => standard.TypicalMonths).FirstOrDefault(months => months is not null);
        var length = route.Duration is { } range ? TimeWording.Months(range)
            : usual is { } months ? Say("usually {0}", TimeWording.Months(months)) : Say("time not stated");
        var paid = route.EarnWhileYouLearn ? Say("paid") : Say("not paid");
        var (after, words) = AfterOf(route);
        return new(
            route.Title, LevelWording.Short(route.MinimumLevel), route.Duration?.Maximum ?? usual, after, $"{length}, {paid}{words}",
            route.EarnWhileYouLearn, $"route-{route.Slug}");
    }

    // A T Level before a degree is followed by the training proper; a medical degree by years of paid training.
    private static (int Months, string Words) AfterOf(EntryRoute route)
    {
        if (RouteTiming.IsPreparation(route))
            return ((int)((route.Occupation.TrainingYears ?? 1) * MonthsInYear), "; " + Say("then the training for the job"));
        var years = (int)Math.Round(RouteTiming.YearsAfter(route));
        return years == 0 ? (0, "") : (years * MonthsInYear, "; " + Say("then {0} of paid work and training", TimeWording.About(years).ToLowerInvariant()));
    }
}
