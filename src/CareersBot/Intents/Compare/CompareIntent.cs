using CareersBot.Understanding;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.Compare;

/// <summary>Two or three jobs side by side.</summary>
internal static class CompareIntent
{
    // What a doctor may become, which is no job beside it.
    private static readonly string[] Grades = ["consultant", "registrar", "resident-doctor"];

    private const int Most = 3;
    private const int MostWordsOfAnAnswer = 5;

    internal static Intent Row { get; } = new()
    {
        Id = "compare",
        Labels = ["Compare them"],
        Rule = ask => Adding.IsAsked(ask) || Removing.IsAsked(ask) || IsAnswer(ask) ? 2 : Versus.Of(ask).Count > 2 ? 1.3 : ask.Message.Occupations.Count >= 2 && ask.Message.Has("compare") ? 0.3 : 0,
        Policy = ask => Decide(ask, CompareReplies.SideBySide),
    };

    /// <summary>Finds the two jobs that are meant; asks for them when there are none.</summary>
    internal static Answer Decide(Ask ask, Func<Ask, IReadOnlyList<CatalogueEntry>, Answer> say)
    {
        if (Adding.IsAsked(ask)) return Adding.Of(ask);
        if (Removing.IsAsked(ask)) return Removing.Of(ask);
        var against = Versus.Of(ask);
        var named = against.Count > 0 ? against : ask.Message.Occupations;
        var entries = named.Take(Most).ToList();
        if (IsAnswer(ask)) return say(ask, [ask.Last!, .. entries]); // there is a job that was asked about
        if (entries.Count == 1 && ask.Message.Mentions.Count == 1 && ask.Message.Says("it", "that", "this", "different", "difference", "differ", "compared") && ask.Last is { } last && last != entries[0]) entries.Insert(0, last);
        if (entries.Count < 2) entries = [.. entries.Concat(Before(ask)).Distinct().Take(ask.Message.Says("three", "3", "all") ? 3 : 2)];
        if (entries.Count == 1 && ask.Message.Mentions is [{ Others.Count: > 0 } one]) entries.Add(one.Others[0]);
        if (entries.Count == 0 && ask.Last is { } only) entries.Add(only);
        if (entries.Count < 2 && ask.Message.Says("difference", "different") && Terms.Named(ask.Message.Words, ask.Catalogue, Grades) is { } grade) return RoleInfo.RoleInfoReplies.Meaning(grade) with { Entries = entries };
        return entries.Count < 2 ? CompareReplies.WhichJobs(ask, entries) : CompareReplies.WithRest(say(ask, entries), [.. named.Skip(Most)]);
    }

    private static IEnumerable<CatalogueEntry> Before(Ask ask) =>
        (ask.Memory.Recent.Count >= 2 ? ask.Memory.Recent : ask.Memory.Listed).Select(ask.Catalogue.Find).OfType<CatalogueEntry>();

    // What to put beside the job was asked for just before: "midwife", "a midwife please".
    private static bool IsAnswer(Ask ask) => ask.Memory is { Asked: true, Intent: "compare", IsPair: false } && ask.Last is { } last && ask.Message.Mentions is [var named] && named.Entry != last
        && ask.Message.Words.Count <= MostWordsOfAnAnswer && !Floor.IsQuestion(ask.Message);
}
