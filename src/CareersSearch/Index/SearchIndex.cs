namespace CareersSearch.Index;

/// <summary>An inverted index in memory. Immutable, so any number of threads read it; new contents make a new index.</summary>
internal sealed class SearchIndex
{
    private readonly string[] _ids;
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<string, FieldIndex> _fields;

    internal SearchIndex(IReadOnlyList<string> ids, IReadOnlyList<FieldIndex> fields)
    {
        _ids = [.. ids];
        _numbers = new(ids.Count, StringComparer.Ordinal);
        for (var i = 0; i < ids.Count; i++) _numbers.Add(ids[i], i);
        _fields = fields.ToDictionary(field => field.Field.Name, StringComparer.Ordinal);
    }

    internal int DocumentCount => _ids.Length;

    /// <exception cref="ArgumentException">The index has no such field.</exception>
    internal FieldIndex Field(string name) =>
        _fields.TryGetValue(name, out var field) ? field : throw new ArgumentException($"The index has no field '{name}'.", nameof(name));

    internal string IdOf(int document) => _ids[document];

    /// <summary>The number of a document, or null when the index does not have it.</summary>
    internal int? Find(string id) => _numbers.TryGetValue(id, out var number) ? number : null;
}
