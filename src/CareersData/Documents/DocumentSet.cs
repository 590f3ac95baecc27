namespace CareersData.Documents;

/// <summary>All records of one kind that could be read.</summary>
/// <param name="key">What other records call a record; null for one that cannot be referred to.</param>
internal sealed class DocumentSet<T>(Func<T, string?> key)
{
    private readonly List<Document<T>> _all = [];
    private readonly HashSet<string> _unreadable = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Document<T>> _byKey = new(StringComparer.Ordinal);

    private bool _isListUnreadable;

    /// <summary>The records in the order of their files and of the lists in them.</summary>
    internal IReadOnlyList<Document<T>> All => _all;

    /// <summary>Their values.</summary>
    internal IEnumerable<T> Values => _all.Select(document => document.Value);

    /// <summary>What other records call a record; null when nothing.</summary>
    internal string? KeyOf(T value) => key(value);

    internal void Add(Document<T> document)
    {
        _all.Add(document);
        if (key(document.Value) is { } name) _byKey.TryAdd(name, document);
    }

    /// <summary>Remembers that a file is there but cannot be read, so that what refers to it is not called wrong as well.</summary>
    internal void NoteUnreadable(DataFile file, bool isList)
    {
        _isListUnreadable |= isList;
        _unreadable.Add(file.Name);
    }

    /// <summary>The first record of this name that could be read.</summary>
    internal bool TryFind(string name, out Document<T> document) => _byKey.TryGetValue(name, out document);

    /// <summary>Whether a record of this name is there, or would be if its file could be read.</summary>
    internal bool Knows(string name) => _byKey.ContainsKey(name) || _isListUnreadable || _unreadable.Contains(name);
}
