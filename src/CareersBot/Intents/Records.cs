using System.Runtime.CompilerServices;
using CareersBot.Understanding;

namespace CareersBot.Intents;

/// <summary>Finds the record that shares the rarest words with a message, among records such as funding offers and programmes.</summary>
internal static class Records
{
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "of", "for", "in", "is", "are", "do", "does", "i", "to", "and", "or", "nhs", "what", "how", "can", "get", "you", "me", "my", "with", "at", "on", "be", "it", "that", "who", "which",
        "much", "many", "when", "where", "there", "job", "jobs", "work", "working", "works", "could", "team", "like", "love", "enjoy", "want", "someone", "something", "anything", "people", "person", "role", "roles", "career", "careers", "good", "really", "im", "was", "did", "has", "from", "any", "up", "go", "if", "they", "year", "whats", "near", "one", "run", "health", "please", "count", "still", "am", "will", "would", "not", "someone", "came", "school", "need",
    };

    // The texts of a release are read once, for as long as it is there.
    private static readonly ConditionalWeakTable<string, HashSet<string>> Known = [];

    /// <summary>The best record with its share of the message's telling words, 0 to 1; null when none shares one.</summary>
    /// <param name="words">Plain words of the message.</param>
    /// <param name="records">What to look through.</param>
    /// <param name="name">What a record is called; counts twice.</param>
    /// <param name="about">What else a record says.</param>
    internal static (T Record, double Share)? Best<T>(IReadOnlyList<string> words, IEnumerable<T> records, Func<T, string> name, Func<T, string> about)
        where T : class
    {
        var asked = words.Where(word => !Empty.Contains(word)).Select(Stems.Of).ToHashSet(StringComparer.Ordinal);
        if (asked.Count == 0) return null;
        var read = records.Select(record => (record, Name: Cut(name(record)), About: Cut(about(record)))).ToList();
        var weights = asked.ToDictionary(word => word, word => Math.Log(1 + ((double)read.Count / (1 + read.Count(one => one.Name.Contains(word) || one.About.Contains(word))))), StringComparer.Ordinal);
        var best = read.Select(one => (one.record, Weight: asked.Sum(word => (one.Name.Contains(word) ? 2 : one.About.Contains(word) ? 1 : 0) * weights[word]), Length: one.Name.Count))
            .Where(one => one.Weight > 0).OrderByDescending(one => one.Weight - (one.Length * 0.01)).ToList();
        return best.Count == 0 ? null : (best[0].record, best[0].Weight / (2 * weights.Values.Sum()));
    }

    /// <summary>The words that say what is looked for, without "what", "can" and the like.</summary>
    internal static IEnumerable<string> Telling(IEnumerable<string> words) => words.Where(word => !Empty.Contains(word));

    private static HashSet<string> Cut(string text) => Known.GetValue(text, unread => [.. Tokens.Of(unread, Spellings.None).Select(Stems.Of)]);
}
