using CareersBot.Intents.Pay;
using CareersBot.Intents.RouteLength;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.Compare;

internal static class CompareReplies
{
    internal static Answer WhichJobs(IReadOnlyList<CatalogueEntry> known) => new(known.Count == 1
        ? $"What shall I put beside the {Wording.InSentence(known[0])}?"
        : "Which two jobs shall I compare? For example: nurse and paramedic.")
    {
        Actions = ["Nurse or paramedic", "Dentist or GP", "What jobs are there?"],
        Entries = known,
    };

    internal static Answer SideBySide(Ask ask, IReadOnlyList<CatalogueEntry> entries)
    {
        var facts = entries.Select(entry => (Entry: entry, Pay: PayFact.Of(entry.Occupation.Pay, ask.Nation, ask.Catalogue.PayScales))).ToList();
        var dated = facts.Find(fact => fact.Pay is not null).Pay;
        var lines = facts.Select(fact => $"{fact.Entry.Occupation.Title}: {(fact.Pay is { } pay ? "starts on " + Wording.Pounds(pay.Start) : "local pay")}, {Time(fact.Entry)}.");
        return new($"{string.Join(" ", lines)}{(dated is null ? "" : $" Pay for {ask.NationName}, from {Wording.Day(dated.Scale.EffectiveFrom)}.")}")
        {
            Actions = ["Shortest training", "The first one", "The second one", "How do I get in?"],
            Entries = entries,
            Sources = [.. dated?.Scale.Sources ?? [], .. entries.Select(entry => entry.Occupation.Sources[0])],
            Remember = memory => memory with { Occupation = entries[0].Occupation.Slug.Value, Listed = [.. entries.Select(entry => entry.Occupation.Slug.Value)] },
        };
    }

    internal static Answer Difference(Ask ask, IReadOnlyList<CatalogueEntry> entries) => new(
        string.Join(" ", entries.Take(2).Select(entry => $"{entry.Occupation.Title}: {Wording.Cut(entry.Occupation.Summary, 20)}")))
    {
        Actions = ["Compare them", "The first one", "The second one"],
        Entries = entries,
        Sources = [.. entries.Take(2).Select(entry => entry.Occupation.Sources[0])],
        Remember = memory => memory with { Occupation = entries[0].Occupation.Slug.Value, Listed = [.. entries.Select(entry => entry.Occupation.Slug.Value)] },
    };

    private static string Time(CatalogueEntry entry) => entry.Occupation.TrainingYears switch
    {
        null => "training time not known",
        0 => "no training first",
        { } years => $"about {RouteLengthReplies.Years(years)} from 18",
    };
}
