using System.Collections.Frozen;
using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents.Compare;

/// <summary>"Porter vs security", "hca v porter": names with such a word between them, where one is enough to read the other, short as it is.</summary>
internal static class Versus
{
    private const int MostWords = 9;
    private const int MostWordsOfAName = 4;
    private const int MostHits = 5;

    private static readonly FrozenSet<string> Between = WordList.Of("vs versus v against or");
    private static readonly FrozenSet<string> Before = WordList.Of("compare a an the so ok and um well between please pls");

    /// <summary>The jobs that stand against each other, in order; empty when a message sets none so.</summary>
    internal static IReadOnlyList<CatalogueEntry> Of(Ask ask)
    {
        var message = ask.Message;
        if (message.Words.Count is < 3 or > MostWords || message.Mentions.Count == 0 || message.Elsewhere is not null || message.Routes.Count > 0) return [];
        var jobs = new List<CatalogueEntry>();
        for (var start = 0; start <= message.Words.Count;)
        {
            var end = start;
            while (end < message.Words.Count && !Between.Contains(message.Words[end])) end++;
            if (Named(ask, start, end) is not { } job) return [];
            jobs.Add(job);
            start = end + 1;
        }

        return jobs.Count >= 2 && jobs.Distinct().Count() == jobs.Count ? jobs : [];
    }

    // A name on one side, and nothing else; or a word that a title begins with.
    private static CatalogueEntry? Named(Ask ask, int start, int end)
    {
        while (start < end && Before.Contains(ask.Message.Words[start])) start++;
        if (end - start is 0 or > MostWordsOfAName) return null;
        var mention = ask.Message.Mentions.FirstOrDefault(one => one.Start == start);
        if (mention is not null) return mention.Length == end - start ? mention.Entry : null;
        var name = string.Join(' ', ask.Message.Words.Skip(start).Take(end - start));
        return ask.Snapshot.Search.Search(name).Hits.Take(MostHits)
            .FirstOrDefault(hit => hit.Match != SearchMatch.Similar && hit.Entry.Occupation.Title.StartsWith(name, StringComparison.OrdinalIgnoreCase)).Entry;
    }
}
