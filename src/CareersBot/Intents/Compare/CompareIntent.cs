using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.Compare;

/// <summary>Two or three jobs side by side.</summary>
internal static class CompareIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "compare",
        Labels = ["Compare them"],
        Rule = ask => ask.Message.Occupations.Count >= 2 && ask.Message.Has("compare") ? 0.3 : 0,
        Policy = ask => Decide(ask, CompareReplies.SideBySide),
    };

    /// <summary>Finds the two jobs that are meant; asks for them when there are none.</summary>
    internal static Answer Decide(Ask ask, Func<Ask, IReadOnlyList<CatalogueEntry>, Answer> say)
    {
        var entries = ask.Message.Occupations.Take(3).ToList();
        if (entries.Count < 2) entries = [.. entries.Concat(ask.Memory.Listed.Select(ask.Catalogue.Find).OfType<CatalogueEntry>()).Distinct().Take(ask.Message.Says("three", "3", "all") ? 3 : 2)];
        if (entries.Count == 1 && ask.Message.Mentions is [{ Others.Count: > 0 } one]) entries.Add(one.Others[0]);
        return entries.Count < 2 ? CompareReplies.WhichJobs(entries) : say(ask, entries);
    }
}
