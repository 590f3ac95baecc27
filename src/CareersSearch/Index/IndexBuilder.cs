namespace CareersSearch.Index;

/// <summary>Makes an index of documents. The order in which they are added numbers them, and breaks ties between equal scores.</summary>
internal sealed class IndexBuilder
{
    private readonly List<string> _ids = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly IndexField[] _fields;
    private readonly FieldBuilder[] _builders;

    internal IndexBuilder(params IndexField[] fields)
    {
        if (fields.DistinctBy(field => field.Name).Count() != fields.Length)
            throw new ArgumentException("Two fields have the same name.", nameof(fields));
        _fields = fields;
        _builders = Array.ConvertAll(fields, field => new FieldBuilder(field));
    }

    /// <summary>Adds a document after those added before.</summary>
    /// <exception cref="ArgumentException">Its identifier was added before, or it names a field that the index does not have.</exception>
    internal IndexBuilder Add(IndexDocument document)
    {
        if (!_known.Add(document.Id)) throw new ArgumentException($"Document '{document.Id}' was added before.", nameof(document));
        foreach (var text in document.Texts)
        {
            if (!Array.Exists(_fields, field => field.Name == text.Field))
                throw new ArgumentException($"The index has no field '{text.Field}'.", nameof(document));
        }
        _ids.Add(document.Id);
        for (var i = 0; i < _fields.Length; i++)
        {
            var name = _fields[i].Name;
            _builders[i].AddDocument(document.Texts.Where(text => text.Field == name).Select(text => text.Text));
        }
        return this;
    }

    internal SearchIndex Build() => new(_ids, Array.ConvertAll(_builders, builder => builder.Build()));
}
