using System.Collections.Concurrent;
using GraphQLEngine.Execution.Plans;

namespace GraphQLEngine.Execution;

/// <summary>Valid documents by their text. When the younger half is full it becomes the older, and what nobody asked for since is let go.</summary>
internal sealed class PlanCache(int maximumEntries, int maximumCharacters = 4_000_000)
{
    private readonly Lock _turning = new();
    private ConcurrentDictionary<string, PreparedDocument> _young = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, PreparedDocument> _old = new(StringComparer.Ordinal);
    private long _characters;

    /// <summary>Documents kept, at most; a count.</summary>
    internal int Count => _young.Count + _old.Count;

    internal PreparedDocument? Find(string text)
    {
        if (_young.TryGetValue(text, out var document)) return document;
        if (!_old.TryGetValue(text, out document)) return null;
        Add(text, document);
        return document;
    }

    internal void Add(string text, PreparedDocument document)
    {
        if (maximumEntries < 2 || !_young.TryAdd(text, document)) return;
        var characters = Interlocked.Add(ref _characters, text.Length);
        if (_young.Count <= maximumEntries / 2 && characters <= maximumCharacters / 2) return;
        lock (_turning)
        {
            if (_young.Count <= maximumEntries / 2 && _characters <= maximumCharacters / 2) return;
            _old = _young;
            _young = new(StringComparer.Ordinal);
            _characters = 0;
        }
    }
}
