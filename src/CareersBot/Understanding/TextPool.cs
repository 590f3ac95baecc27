using System.Collections.Concurrent;

namespace CareersBot.Understanding;

/// <summary>Keeps one copy of each text: thousands of examples have most of their features in common. Safe for many threads.</summary>
internal sealed class TextPool
{
    private readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>The same texts, each as the copy that is kept.</summary>
    internal string[] Of(IReadOnlyList<string> texts)
    {
        var kept = new string[texts.Count];
        for (var i = 0; i < kept.Length; i++) kept[i] = _texts.GetOrAdd(texts[i], texts[i]);
        return kept;
    }
}
