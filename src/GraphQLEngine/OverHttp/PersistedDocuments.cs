namespace GraphQLEngine.OverHttp;

/// <summary>
/// Documents that clients may name by their hash. What nobody has asked for longest is let go when there are too many; its clients send
/// it again. Safe for any number of callers at once.
/// </summary>
/// <param name="maximumEntries">Most documents; 0 keeps none.</param>
/// <param name="maximumCharacters">Most characters of all documents together.</param>
internal sealed class PersistedDocuments(int maximumEntries, int maximumCharacters)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Hash, string Text)>> _byHash = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Hash, string Text)> _latestFirst = new();
    private long _characters;

    /// <summary>A store with the bounds of the transport.</summary>
    internal static PersistedDocuments For(GraphQLHttpOptions options) => new(options.PersistedDocuments, options.PersistedCharacters);

    internal int Count
    {
        get { lock (_lock) return _byHash.Count; }
    }

    /// <summary>The document of this hash; null when it is not kept.</summary>
    internal string? Find(string hash)
    {
        lock (_lock)
        {
            if (!_byHash.TryGetValue(hash, out var node)) return null;
            _latestFirst.Remove(node);
            _latestFirst.AddFirst(node);
            return node.Value.Text;
        }
    }

    /// <summary>Keeps a document whose hash has been worked out.</summary>
    internal void Keep(string hash, string text)
    {
        lock (_lock)
        {
            if (_byHash.ContainsKey(hash)) return;
            _byHash[hash] = _latestFirst.AddFirst((hash, text));
            _characters += text.Length;
            while ((_byHash.Count > maximumEntries || _characters > maximumCharacters) && _latestFirst.Last is { } oldest)
            {
                _latestFirst.RemoveLast();
                _byHash.Remove(oldest.Value.Hash);
                _characters -= oldest.Value.Text.Length;
            }
        }
    }
}
