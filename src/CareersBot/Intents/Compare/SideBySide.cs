using CareersBot.Intents.EntryRequirements;
using CareersBot.Intents.Pay;
using CareersBot.Intents.RouteLength;
using CareersBot.Understanding;
using CareersCatalogue.Guidance.Comparing;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.Compare;

/// <summary>One question about two or three jobs that were listed or compared: "which one has nights", "do both need uni".</summary>
internal static class SideBySide
{
    private const int Most = 3;
    private const int MostWordsOfAQuestion = 7;
    private const int MostWordsOfACell = 13;

    // What a question about one job asks of several: the row of the comparison that answers it.
    private static readonly (string Intent, string Row)[] Rows =
    [
        ("hours", Hours), ("flexible_hybrid", "Working from home"), ("entry_requirements", Lowest), ("no_qualifications", Lowest), ("college_tlevel_btec", Lowest), ("route_compare", Lowest),
        ("apprenticeship_info", "Paid while you train"), ("subject_choice", "Subjects that help"), ("hard_parts", "What people find hard"), ("record_checks", "Checks before you start"),
        ("day_in_life", "What you do"), ("role_info", "What you do"), ("non_clinical", "Patient contact"),
    ];

    // "which one needs uni" is taken for a comparison; what it compares by stands in its words.
    private static readonly string[] OfAnything = ["compare", "role_difference", "role_info", "surprise_me", "similar_roles", "quiz", "correction", "unclear"];

    private static readonly (string Family, string Intent)[] Families =
        [("pay", "pay"), ("uni", "entry_requirements"), ("exams", "entry_requirements"), ("hours", "hours"), ("flexible", "flexible_hybrid"), ("apprenticeship", "apprenticeship_info")];

    private const string Hours = "Hours";
    private const string Lowest = "Lowest qualifications to start";

    /// <summary>The answer for all of them; null when the message is not about several, or asks what is not compared.</summary>
    internal static Answer? Of(Ask ask, Intent intent)
    {
        var jobs = ask.Message.Pointed.Count == 0 && ask.Memory.IsPair && intent.Id == "role_difference"
            || (ask.Message.Pointed.Count == 0 && ask.Memory is { IsPair: true, Occupation: null } && (intent.Labels.Any(ask.Is) || IsBare(ask.Message, intent)))
            ? [.. ask.Memory.Listed.Take(Most).Select(ask.Catalogue.Find).OfType<CatalogueEntry>()] : ask.Message.Pointed;
        if (jobs.Count is < 2 or > Most || ask.Message.Mentions.Count > 0) return null;
        if (Driving.IsSaid(ask.Message)) return Paired(new(string.Join(" ", jobs.Select(Driving.Short))) { Sources = Sources(jobs) }, jobs, "entry_requirements");
        var isOpen = OfAnything.Contains(intent.Id, StringComparer.Ordinal);
        var family = Array.Find(Families, one => ask.Message.Has(one.Family)).Intent;
        if (isOpen && family is null && ask.Message.Says("pick", "choose", "prefer", "recommend", "better", "best")) return Choosing(jobs);
        if (ask.Message.Has("length") || ask.Message.Says("quicker", "faster", "shorter", "longer", "longest")) return Paired(RouteLengthReplies.Shortest(jobs), jobs, "route_length");
        var asked = !isOpen ? intent.Id : family ?? (intent.Id == "compare" ? intent.Id : ask.Memory.Question); // "both": what was asked of one
        if (asked == "pay") return Pay(ask, jobs);
        var row = Array.Find(Rows, one => one.Intent == asked).Row;
        if (row == Lowest && jobs.Any(job => IsLater(ask, job))) return Steps(ask, jobs, asked!); // a row belongs to an intent
        if (asked == "flexible_hybrid" && ask.Message.Says("part", "time")) row = Hours;
        return row == Hours && Pattern(ask) is { } pattern ? With(jobs, pattern) : row is null || asked is null ? null : Row(jobs, row, asked);
    }

    // "do i need to drive", "do they work nights", right after two jobs stood side by side.
    private static bool IsBare(Understood message, Intent intent) => message is { Mentions.Count: 0, Elsewhere: null, Nation: null, Level: null, Subjects.Count: 0, Words.Count: <= MostWordsOfAQuestion }
        && ((intent.Id == "pay" && !message.Says("work", "bands", "rise", "tax", "most")) || Floor.IsQuestion(message)) && (intent.Id is "pay" or "hours" or "flexible_hybrid" || (intent.Id == "entry_requirements" && (Driving.IsSaid(message) || message.Says("levels", "alevels", "degree", "uni", "gcses", "qualifications")))) && !message.Says("job", "jobs", "which", "any");

    private static Answer Row(IReadOnlyList<CatalogueEntry> jobs, string label, string intent)
    {
        var row = Comparison.Of(jobs).Rows.First(one => one.Label == label);
        var text = row.Differs
            ? string.Join(" ", jobs.Zip(row.Cells, (job, cell) => $"{job.Occupation.Title}: {Inside(cell)}."))
            : $"The same for {(jobs.Count == 2 ? "both" : "all of them")}: {Inside(row.Cells[0])}.";
        return Paired(new(text) { Sources = Sources(jobs) }, jobs, intent);
    }

    // Where some begin in another job, the level alone would call them as easy as those that do not.
    private static Answer Steps(Ask ask, IReadOnlyList<CatalogueEntry> jobs, string intent)
    {
        var open = jobs.Where(job => !IsLater(ask, job)).Select(job => $"{job.Occupation.Title}: {Wording.Lower(RequirementWording.ShortLevel(job.Occupation.MinimumLevel))}.");
        var later = jobs.Where(job => IsLater(ask, job)).Select(Wording.InSentence).ToList();
        return Paired(new($"You can't start as {Wording.Join(later, "or")}: you qualify in another job first. {string.Join(" ", open)}".TrimEnd()) { Sources = Sources(jobs) }, jobs, intent);
    }

    private static bool IsLater(Ask ask, CatalogueEntry job) => Beginning.FromSchool(job, ask.Nation).Count == 0 || SecondStep.Headline(ask, job) is not null;

    // "which one has nights": the ones that have, then the ones that have not.
    private static Answer With(IReadOnlyList<CatalogueEntry> jobs, WorkingPattern pattern)
    {
        var name = WorkingPatterns.List.Of(pattern).Key.Replace('-', ' ');
        var has = jobs.Where(job => job.Occupation.WorkingPatterns.Contains(pattern)).Select(Wording.InSentence).ToList();
        var hasNot = jobs.Where(job => !job.Occupation.WorkingPatterns.Contains(pattern)).Select(Wording.InSentence).ToList();
        var text = hasNot.Count == 0 ? $"{(has.Count == 2 ? "Both" : "All of them")} can have {name}: {Wording.Join(has)}."
            : has.Count == 0 ? $"None of them usually has {name}: not {Wording.Join(hasNot, "or")}."
            : $"With {name}: {Wording.Join(has)}. Usually without: {Wording.Join(hasNot)}.";
        return Paired(new($"{text} The advert for each post says its own hours.") { Sources = Sources(jobs) }, jobs, "hours");
    }

    private static Answer Pay(Ask ask, IReadOnlyList<CatalogueEntry> jobs)
    {
        var facts = jobs.Select(job => (Job: job, Pay: PayFact.Of(job.Occupation.Pay, ask.Nation, ask.Catalogue.PayScales))).OrderByDescending(fact => fact.Pay?.Start ?? 0).ToList();
        if (facts[0].Pay is not { } top) return Row(jobs, "Pay in England", "pay");
        var isSame = facts.TrueForAll(fact => fact.Pay?.Start == top.Start);
        var figures = string.Join(" ", facts.Select(fact => $"{fact.Job.Occupation.Title}: {(fact.Pay is { } pay ? $"{Wording.Pounds(pay.Start)}, rising to {Wording.Pounds(pay.Most)}" : "the employer decides")}."));
        var first = isSame ? "They start on the same pay." : facts[1].Pay?.Start == top.Start ? "There is no single best paid one." : $"{Wording.Upper(Wording.A(facts[0].Job))} starts on the most.";
        return Paired(new($"{first} {figures} In {ask.NationName}, from {Wording.Day(top.Scale.EffectiveFrom)}.") { Sources = top.Scale.Sources }, jobs, "pay");
    }

    // The bot has no wishes of its own: what is good about each helps to choose.
    private static Answer Choosing(IReadOnlyList<CatalogueEntry> jobs) => Paired(
        new($"I can't choose for you: it depends on what you like. {string.Join(" ", jobs.Where(job => job.Occupation.Rewarding.Count > 0).Select(job => $"{job.Occupation.Title}: {Wording.Lower(Short(job.Occupation.Rewarding[0]))}."))}")
        {
            Sources = Sources(jobs),
        },
        jobs,
        "role_difference");

    private static Answer Paired(Answer answer, IReadOnlyList<CatalogueEntry> jobs, string intent) => answer with
    {
        Actions = [.. Wording.Buttons(jobs, Most), "Compare them", .. jobs.Count < Most ? new[] { "Shortest training" } : []],
        Entries = jobs,
        Intent = intent,
        Remember = memory => memory.Pairing([.. jobs.Select(job => job.Occupation.Slug.Value)]),
    };

    private static WorkingPattern? Pattern(Ask ask)
    {
        foreach (var choice in WorkingPatterns.List.All)
            if (choice.Words.Append(choice.Key).Any(word => ask.Message.Says(word))) return choice.Value;
        return null;
    }

    private static IReadOnlyList<Source> Sources(IReadOnlyList<CatalogueEntry> jobs) => [.. jobs.Select(job => job.Occupation.Sources[0]).Distinct()];

    // A cell may be a list: "Shifts, Some nights".
    private static string Inside(string cell) => string.Join(", ", Short(cell).Split(", ").Select(Wording.Lower));

    private static string Short(string cell)
    {
        var first = Wording.Cut(cell.Split(", such as ")[0], MostWordsOfACell).TrimEnd('.');
        var words = first.Split(' ');
        if (words.Length <= MostWordsOfACell) return first;
        var pause = Array.FindLastIndex(words, MostWordsOfACell - 1, word => word.EndsWith(',') || word.EndsWith(':'));
        return pause > 2 ? string.Join(' ', words.Take(pause + 1)).TrimEnd(',', ':') : first;
    }
}
