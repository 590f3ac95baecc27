namespace CareersSearch.Index;

/// <summary>The inverted index of one field: its terms, where they occur, and how long the field is in each document. Immutable.</summary>
internal sealed class FieldIndex
{
    private readonly int[] _lengths;
    private readonly int[] _starts;         // of each term's entries in _documents and _frequencies; one more than there are terms
    private readonly int[] _documents;
    private readonly int[] _frequencies;
    private readonly int[] _positionStarts; // of each entry's positions; one more than there are entries
    private readonly int[] _positions;

    internal FieldIndex(
        IndexField field, TermDictionary terms, int[] lengths, int[] starts, int[] documents, int[] frequencies, int[] positions)
    {
        Field = field;
        Terms = terms;
        _lengths = lengths;
        _starts = starts;
        _documents = documents;
        _frequencies = frequencies;
        _positions = positions;
        _positionStarts = new int[frequencies.Length + 1];
        for (var i = 0; i < frequencies.Length; i++) _positionStarts[i + 1] = _positionStarts[i] + frequencies[i];
        foreach (var length in lengths)
        {
            TotalLength += length;
            if (length > 0) DocumentCount++;
        }
    }

    internal IndexField Field { get; }
    internal TermDictionary Terms { get; }

    /// <summary>Documents that have the field.</summary>
    internal int DocumentCount { get; }

    /// <summary>Words in the field, over all documents; a second reading of a word does not count.</summary>
    internal long TotalLength { get; }

    /// <summary>Words in the field, in the documents that have it; 1 when none has.</summary>
    internal double AverageLength => DocumentCount == 0 ? 1 : (double)TotalLength / DocumentCount;

    internal int LengthIn(int document) => _lengths[document];

    internal int DocumentFrequency(int term) => _starts[term + 1] - _starts[term];

    internal Postings Postings(int term)
    {
        var from = _starts[term];
        var count = _starts[term + 1] - from;
        return new(_documents.AsSpan(from, count), _frequencies.AsSpan(from, count), _positionStarts.AsSpan(from, count + 1), _positions);
    }

    /// <summary>How often a term occurs in one document; 0 when it does not.</summary>
    internal int Frequency(ReadOnlySpan<char> term, int document)
    {
        if (Terms.Find(term) is not { } known) return 0;
        var postings = Postings(known);
        var entry = postings.Documents.BinarySearch(document);
        return entry < 0 ? 0 : postings.Frequencies[entry];
    }
}
