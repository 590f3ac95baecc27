using CareersBot.Understanding;
using CareersCatalogue.Guidance;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.EntryRequirements;

/// <summary>"Can you do it without uni", "do they need a degree", "without maths": yes or no for one job, read from its ways in.</summary>
internal static class DoneWithout
{
    private const int ALevel = 3;
    private const int Gcse = 2;
    private const int MostWords = 14;
    private const int MostNamed = 3;
    private const string OwnRules = "Each course sets its own rules, so check.";
    private const int MostWordsOfASummary = 26;

    private static readonly string[] Asking =
        ["without", "need", "needs", "needed", "must", "have", "has", "required", "require", "requires", "necessary", "instead", "skip", "avoid", "only"];
    private static readonly string[] OfTheJob =
        ["it", "that", "this", "they", "be", "become", "do", "get", "way", "need", "needs", "needed", "have", "must", "possible", "go"];
    private static readonly string[] General =
    [
        "job", "jobs", "role", "roles", "career", "careers", "what", "which", "anything", "something", "everyone", "all", "apprenticeship",
        "apprenticeships", "like", "more", "less", "best", "highest", "most", "top",
    ];

    /// <summary>Whether a message that names no job asks this of the one that is talked of, or of each that is on the table.</summary>
    internal static bool IsAsked(Ask ask)
    {
        var message = ask.Message;
        if (message.Mentions.Count > 0 || message.Elsewhere is not null || message.Words.Count > MostWords || message.Says(General)) return false;
        if ((Hurdle(message) is null && (message.Subjects.Count == 0 || ask.Last is null)) || !message.Says(Asking)) return false;
        if (ask.Last is null) return ask.Memory.IsAmongSeveral() && !message.Says("without") && message.Says("it", "they", "these", "those", "both");
        return message.Says(OfTheJob) || ask.Memory.Narrowed.Count == 0;
    }

    /// <summary>Whether a message asks to leave out what needs a degree or exams, such as "can you do it without uni" of a list.</summary>
    internal static bool IsLeftOut(Understood message) =>
        message.Mentions.Count == 0 && message.Words.Count <= MostWords && message.Says("without") && Hurdle(message) is not null;

    /// <summary>The answer; null when the message asks about no degree and no exams.</summary>
    /// <param name="ask">The message.</param>
    /// <param name="entry">The job.</param>
    /// <param name="ways">Its ways in from school; at least one.</param>
    internal static Answer? Of(Ask ask, CatalogueEntry entry, IReadOnlyList<EntryRoute> ways)
    {
        var message = ask.Message;
        if (Hurdle(message) is not { } hurdle || !message.Says(Asking) || (message.Has("apprenticeship") && !message.Says("without"))) return null;
        var isWithout = message.Says("without", "instead", "skip", "avoid");
        if (hurdle is not ("a degree" or "uni") && !isWithout && hurdle != "A levels") return null; // what the ways in ask for is the better answer
        var open = ways.Where(way => IsOpen(way, hurdle)).ToList();
        var straight = open.FindAll(way => !IsInSteps(way));
        if (straight.Count > 0)
            return Say(entry, $"{(isWithout ? "Yes" : "No")}. You can start as {Wording.A(entry)} without {hurdle}. Ways in: {Named(straight)}.", straight[0]);
        if (open.Count > 0)
            return Say(entry, $"You can begin without {hurdle}, and go on in steps. {Wording.Cut(open[0].Summary, MostWordsOfASummary)} {OwnRules}", open[0]);
        if (hurdle is not ("a degree" or "uni")) return Say(entry, Level(entry, ways, hurdle, isWithout), ways[0]);
        return ways.FirstOrDefault(way => way.Type.Kind == EntryRouteKind.ApprenticeshipDegree) is { } paid
            ? Say(entry, Paid(entry, isWithout ? hurdle : null), paid)
            : Say(entry, $"{(isWithout ? "No" : "Yes")}. Each way in from school that I hold for {Wording.A(entry)} is a degree.", ways[0]);
    }

    private static string Paid(CatalogueEntry entry, string? without)
    {
        var first = without is null ? "Yes, but not only at university" : without == "uni" ? "Partly" : "Not quite";
        var rest = without is null ? "" : " Each way in from school that I hold ends with a degree.";
        return $"{first}. A degree apprenticeship for {Wording.A(entry)} gives you the degree while you work for a wage.{rest}";
    }

    // What stands in the way, in words that follow "without"; null when a message names none.
    private static string? Hurdle(Understood message) => message switch
    {
        _ when message.Says("degree", "degrees") => "a degree",
        _ when message.Says("uni", "university", "unis") => "uni",
        _ when message.Says("alevel", "alevels") || (message.Says("level", "levels") && message.Says("a") && message.Level is null) => "A levels",
        _ when message.Says("gcse", "gcses") => "GCSEs",
        _ when message.Says("exams", "qualifications", "grades") => "exams",
        _ => null,
    };

    // "Nursing associate apprenticeship, then a nurse top-up": what comes after the first step may be a degree.
    private static bool IsInSteps(EntryRoute way) => way.Title.Contains(" then ", StringComparison.OrdinalIgnoreCase);

    private static bool IsOpen(EntryRoute way, string hurdle) => hurdle switch
    {
        "A levels" => way.MinimumLevel < ALevel,
        "GCSEs" => way.MinimumLevel < Gcse,
        "exams" => way.MinimumLevel == 0,
        _ => way.Type.Kind is not (EntryRouteKind.UndergraduateDegree or EntryRouteKind.ApprenticeshipDegree or EntryRouteKind.GraduateScheme),
    };

    // A T Level or a BTEC counts like A levels; of lower levels the least that a way in asks for is said.
    private static string Level(CatalogueEntry entry, IReadOnlyList<EntryRoute> ways, string hurdle, bool isWithout)
    {
        var least = ways.Min(way => way.MinimumLevel);
        var level = Wording.Lower(RequirementWording.LevelPhrase(least));
        return hurdle == "A levels" && least == ALevel
            ? $"{(isWithout ? "Yes, with what counts the same" : "Not A levels themselves")}. To start as {Wording.A(entry)} you need {level}. {OwnRules}"
            : $"Not straight away. To start as {Wording.A(entry)} you need at least {level}. You can get there step by step.";
    }

    private static string Named(IReadOnlyList<EntryRoute> ways) =>
        Wording.Join([.. ways.Select(way => Wording.Lower(way.Type.Name)).Distinct(StringComparer.Ordinal).Take(MostNamed)], "or");

    private static Answer Say(CatalogueEntry entry, string text, EntryRoute way) => new(text)
    {
        Actions = ["How do I get in?", "How long does it take?", "Apprenticeships", "Jobs like this"],
        Entries = [entry],
        Sources = [way.Sources.Count > 0 ? way.Sources[0] : entry.Occupation.Sources[0]],
        Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
    };
}
