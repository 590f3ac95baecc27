using CareersBot.Intents.Pay;
using CareersBot.Intents.RouteLength;
using CareersBot.Understanding;
using CareersCatalogue.Guidance.Comparing;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.Compare;

internal static class CompareReplies
{
    private const int MostRest = 2;
    private const int MostClose = 2;

    // Rows of the comparison that stand on the card, beside pay, which is said for the nation of the conversation.
    private static readonly string[] OnTheCard = ["Lowest qualifications to start", "Paid while you train", "Usual training from age 18", "Hours", "What people find hard"];

    internal static Answer WhichJobs(Ask ask, IReadOnlyList<CatalogueEntry> known) => known.Count == 1 ? Beside(ask, known[0])
        : new("Which two or three jobs shall I compare? For example: nurse and paramedic.") { Actions = ["Nurse or paramedic", "Dentist or GP", "What jobs are there?"] };

    // Two that are close to it can be pressed; any other can be typed.
    private static Answer Beside(Ask ask, CatalogueEntry entry)
    {
        var close = ask.Snapshot.Related.Of(entry).Select(one => one.Entry).Where(one => one.Occupation.Title.Length <= Wording.LongestAction).Take(MostClose).ToList();
        return new($"What shall I put beside the {Wording.InSentence(entry)}?{(close.Count == 0 ? " Type any job." : $" Close to it: {Wording.Join([.. close.Select(Wording.InSentence)], "or")}. Or type any job.")}")
        {
            Actions = [.. close.Select(one => one.Occupation.Title), "What jobs are there?", "Something else"],
            Entries = [entry],
            Sources = [entry.Occupation.Sources[0]],
            Intent = "compare",
            IsQuestion = true,
            Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value, IsList = false },
        };
    }

    internal static Answer SideBySide(Ask ask, IReadOnlyList<CatalogueEntry> entries)
    {
        var facts = entries.Select(entry => (Entry: entry, Pay: PayFact.Of(entry.Occupation.Pay, ask.Nation, ask.Catalogue.PayScales))).ToList();
        var dated = facts.Find(fact => fact.Pay is not null).Pay;
        var lines = facts.Select(fact => $"{fact.Entry.Occupation.Title}: {Starts(fact.Pay)}, {Time(fact.Entry)}{Paid(fact.Entry)}.");
        return new($"{string.Join(" ", lines)}{(dated is null ? "" : $" Pay for {ask.NationName}, from {Wording.Day(dated.Scale.EffectiveFrom)}.")}")
        {
            Actions = [.. Wording.Buttons(entries, 3), "Shortest training", "How do I get in?"],
            Entries = entries,
            Sources = [.. dated?.Scale.Sources ?? [], .. entries.Select(entry => entry.Occupation.Sources[0])],
            Simpler = Plainly(entries, [.. facts.Select(fact => fact.Pay?.Start)]),
            Remember = memory => memory.Pairing([.. entries.Select(entry => entry.Occupation.Slug.Value)]),
            Card = Card(ask, entries, [.. facts.Select(fact => Starts(fact.Pay))], dated),
        };
    }

    internal static Answer Difference(Ask ask, IReadOnlyList<CatalogueEntry> entries) => new(
        string.Join(" ", entries.Take(2).Select(entry => $"{entry.Occupation.Title}: {Wording.Cut(entry.Occupation.Summary, 20)}")))
    {
        Actions = ["Compare them", "The first one", "The second one"],
        Entries = entries,
        Sources = [.. entries.Take(2).Select(entry => entry.Occupation.Sources[0])],
        Remember = memory => memory.Pairing([.. entries.Take(2).Select(entry => entry.Occupation.Slug.Value)]),
    };

    /// <summary>The comparison of the first three, where more were named: the rest are named, not dropped.</summary>
    internal static Answer WithRest(Answer answer, IReadOnlyList<CatalogueEntry> rest) => rest.Count == 0 ? answer : answer with
    {
        Text = $"Three at a time, so not yet: {Wording.Join([.. rest.Take(MostRest).Select(Wording.InSentence)])}. {answer.Text}",
        Actions = [.. answer.Actions.Take(3), .. Wording.Buttons(rest, 1).Where(label => !label.StartsWith("The ", StringComparison.Ordinal)), "Shortest training"],
    };

    // Which pays most and which is quickest, of each job something; the same in fewer words where they are alike.
    private static string Plainly(IReadOnlyList<CatalogueEntry> entries, IReadOnlyList<int?> pay)
    {
        var most = pay.Max();
        var least = entries.Min(entry => entry.Occupation.TrainingYears);
        var names = entries.Select(Wording.InSentence).ToList();
        var starts = most is null ? "" : pay.All(start => start == most) ? $"They start on the same pay, {Wording.Pounds(most.Value)}."
            : $"First pay: {string.Join("; ", names.Zip(pay, (name, start) => $"{name} {(start is { } pounds ? Wording.Pounds(pounds) : "differs")}"))}.";
        var quickest = names.Where((_, at) => entries[at].Occupation.TrainingYears == least).ToList();
        return $"{starts} {(least is null || quickest.Count == names.Count ? "Training takes about the same time." : $"Quickest to train for: {Wording.Join(quickest)}.")}".Trim();
    }

    private static CardContent Card(Ask ask, IReadOnlyList<CatalogueEntry> entries, IReadOnlyList<string> pay, PayFact? dated)
    {
        var rows = Comparison.Of(entries).Rows.Where(row => OnTheCard.Contains(row.Label, StringComparer.Ordinal)).Select(row => (row.Label, row.Cells));
        return new($"{Wording.Join([.. entries.Select(entry => entry.Occupation.Title)])}")
        {
            Table = new([.. entries.Select(entry => entry.Occupation.Title)], [($"Pay in {ask.NationName}", [.. pay.Select(Wording.Upper)]), .. rows]),
            SourceLine = dated is null ? Sourcing.Line(entries[0].Occupation.Sources[0]) : $"Pay from {Wording.Day(dated.Scale.EffectiveFrom)}. {Sourcing.Line(dated.Scale.Sources[0])}",
        };
    }

    private static string Starts(PayFact? pay) => pay is null ? "local pay" : $"starts on {Wording.Pounds(pay.Start)}";

    // Said only where it tells jobs apart: most ways in are paid or most are not.
    private static string Paid(CatalogueEntry entry)
    {
        var ways = entry.Routes.Where(route => EntryRouteKinds.LeadsToPost(route.Type.Kind)).ToList();
        return ways.Count > 0 && ways.TrueForAll(route => route.EarnWhileYouLearn) ? ", paid as you train" : "";
    }

    private static string Time(CatalogueEntry entry) => entry.Occupation.TrainingYears switch
    {
        null => "training time not known",
        0 => "no training first",
        { } years => $"about {RouteLengthReplies.Years(years)} from 18",
    };
}
