using CareersBot.Understanding;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.Compare;

/// <summary>Two or three jobs side by side.</summary>
internal static class CompareIntent
{
    private const int Most = 3;
    private const int MostWordsOfAnAddition = 6;

    internal static Intent Row { get; } = new()
    {
        Id = "compare",
        Labels = ["Compare them"],
        Rule = ask => IsAdding(ask) ? 1.2 : ask.Message.Occupations.Count >= 2 && ask.Message.Has("compare") ? 0.3 : 0,
        Policy = ask => Decide(ask, CompareReplies.SideBySide),
    };

    /// <summary>Finds the two jobs that are meant; asks for them when there are none.</summary>
    internal static Answer Decide(Ask ask, Func<Ask, IReadOnlyList<CatalogueEntry>, Answer> say)
    {
        if (IsAdding(ask)) return CompareReplies.SideBySide(ask, [.. Before(ask).Take(Most - 1).Concat(ask.Message.Occupations).Distinct().Take(Most)]);
        var named = ask.Message.Occupations;
        var entries = named.Take(Most).ToList();
        if (entries.Count == 1 && ask.Message.Mentions.Count == 1 && ask.Message.Says("it", "that", "this") && ask.Last is { } last && last != entries[0]) entries.Insert(0, last);
        if (entries.Count < 2) entries = [.. entries.Concat(Before(ask)).Distinct().Take(ask.Message.Says("three", "3", "all") ? 3 : 2)];
        if (entries.Count == 1 && ask.Message.Mentions is [{ Others.Count: > 0 } one]) entries.Add(one.Others[0]);
        return entries.Count < 2 ? CompareReplies.WhichJobs(entries) : CompareReplies.WithRest(say(ask, entries), [.. named.Skip(Most)]);
    }

    private static IEnumerable<CatalogueEntry> Before(Ask ask) =>
        (ask.Memory.Recent.Count >= 2 ? ask.Memory.Recent : ask.Memory.Listed).Select(ask.Catalogue.Find).OfType<CatalogueEntry>();

    // "add chef", "and a midwife too", when jobs stand side by side.
    private static bool IsAdding(Ask ask) => ask.Memory is { IsPair: true, Intent: "compare" or "role_difference" } && ask.Message.Mentions.Count == 1
        && ask.Message.Words.Count <= MostWordsOfAnAddition && ask.Message.Words[0] is "add" or "plus" or "include" or "with" or "vs" or "versus";
}
