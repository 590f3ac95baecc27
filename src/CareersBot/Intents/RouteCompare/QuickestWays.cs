using CareersBot.Intents.RouteLength;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.RouteCompare;

/// <summary>The quickest way to a job with a wage and without one, in years; a way whose length nobody holds is never called quick.</summary>
internal static class QuickestWays
{
    private const int MonthsInYear = 12;
    private const int LongestDegree = 6 * MonthsInYear; // what takes longer is a degree and more

    private static readonly string[] Hurry = ["quickest", "fastest", "shortest", "quicker", "faster", "shorter", "quickly"];
    private static readonly string[] Entering = ["way", "ways", "route", "routes", "into", "become", "becoming", "being", "track", "qualify", "train", "get"];

    /// <summary>Whether a message asks in so many words for a quick way to one job: "how can i become a nurse fast".</summary>
    internal static bool IsAsked(Understanding.Understood message) => message.Mentions.Count == 1
        && (message.Says(Hurry) || (message.Says("fast", "quick") && message.Says("become", "becoming", "being", "into", "qualify", "train"))) && (message.Says(Entering) || (message.Says("to") && message.Says("be")));

    /// <summary>The answer; null where fewer than two ways have a length to set side by side.</summary>
    /// <param name="ask">The question; "paid" in it puts the way with a wage first.</param>
    /// <param name="entry">The job.</param>
    internal static Answer? Of(Ask ask, CatalogueEntry entry)
    {
        var ways = Beginning.FromSchool(entry, ask.Nation).Select(way => new Timed(way, Months(entry, way))).ToList();
        if (ways.Find(way => way.Way.Type.Kind == EntryRouteKind.DirectEntry)?.Way is { Type.UsualLength: { } soon } direct)
            return Say(entry, $"The quickest way to be {Wording.A(entry)}: {Wording.Lower(direct.Type.Name)}, with a wage. It {Wording.Lower(soon)}.", [direct], $"The quickest way: {Wording.Lower(direct.Type.Name)}.");
        var paid = ways.Where(way => way.Way.EarnWhileYouLearn && way.Months is not null).MinBy(way => way.Months);
        var unpaid = ways.Where(way => !way.Way.EarnWhileYouLearn && way.Months is not null).MinBy(way => way.Months);
        if (entry.Occupation.TrainingYears * MonthsInYear > Math.Max(paid?.Months ?? LongestDegree, unpaid?.Months ?? 0) + MonthsInYear) return RouteLengthReplies.Job(ask, entry); // more is to come after it
        if ((paid ?? unpaid) is { } only && ways.TrueForAll(way => way.Way.EarnWhileYouLearn == only.Way.EarnWhileYouLearn))
            return Say(entry, $"The quickest way to be {Wording.A(entry)}: {Name(only)}, {Years(only)}, {Kind(only)}. I hold no {(only == paid ? "unpaid" : "paid")} way from school or college.", [only.Way], $"{Wording.Upper(Name(only))}: {Years(only)}.");
        if (paid is null || unpaid is null) return null;
        var paidFirst = ask.Message.Says("paid", "pays", "wage", "earn", "earning") || paid.Months <= unpaid.Months;
        var (first, second) = paidFirst ? (paid, unpaid) : (unpaid, paid);
        var text = paid.Months == unpaid.Months
            ? $"The quickest ways to be {Wording.A(entry)} take equally long, {Years(paid)}: {Name(paid)} with a wage, or {Name(unpaid)} without."
            : $"The quickest {Kind(first)} way to be {Wording.A(entry)}: {Name(first)}, {Years(first)}. The quickest {Kind(second)} way: {Name(second)}, {Years(second)}.";
        return Say(entry, $"{text} {Start(paid, unpaid)}", [first.Way, second.Way], $"{Wording.Upper(Name(first))}: {Years(first)}.");
    }

    private static Answer Say(CatalogueEntry entry, string text, EntryRoute[] ways, string simpler) => new(text)
    {
        Actions = ["Money for study", "Apprenticeships", "How do I get in?", "Where are jobs listed?"],
        Entries = [entry],
        Sources = [.. ways.SelectMany(way => new[] { way.Sources.Count > 0 ? way.Sources[0] : entry.Occupation.Sources[0], way.Type.Sources[0] }).Distinct()],
        Simpler = simpler,
        Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
    };

    // Where a degree has no length of its own, the usual years of the job's training are those of its degree.
    private static int? Months(CatalogueEntry entry, EntryRoute way) => way.Duration is { Maximum: > 0 } length ? (length.Minimum > 0 ? length.Minimum : length.Maximum)
        : way.Type.Kind == EntryRouteKind.UndergraduateDegree && entry.Occupation.TrainingYears is { } years and > 0 && years * MonthsInYear <= LongestDegree ? (int)(years * MonthsInYear) : null;

    private static string Kind(Timed way) => way.Way.EarnWhileYouLearn ? "paid" : "unpaid";

    private static string Name(Timed way) => Wording.Lower(way.Way.Type.Name);

    private static string Years(Timed way) => $"{(way.Way.Duration is { Maximum: > 0 } ? "" : "about ")}{RouteLengthReplies.Years(way.Months!.Value / (double)MonthsInYear)}"; // only ways with a length are said

    private static string Start(Timed one, Timed other) => one.Way.MinimumLevel == other.Way.MinimumLevel
        ? $"Both start from {Wording.Lower(RequirementWording.ShortLevel(one.Way.MinimumLevel))}." : "They ask for different exams, so look at both.";

    private sealed record Timed(EntryRoute Way, int? Months);
}
