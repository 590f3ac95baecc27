using CareersSearch.Index;

namespace CareersSearch.Queries;

/// <summary>Finds how often a phrase stands in each document of one field.</summary>
internal readonly ref struct PhraseMatcher
{
    private readonly FieldIndex _field;
    private readonly IReadOnlyList<PhraseTerm> _phrase;
    private readonly int[] _terms;

    private PhraseMatcher(FieldIndex field, IReadOnlyList<PhraseTerm> phrase, int[] terms)
    {
        _field = field;
        _phrase = phrase;
        _terms = terms;
    }

    /// <summary>False when the phrase is empty or the field lacks one of its terms altogether.</summary>
    internal static bool TryCreate(FieldIndex field, IReadOnlyList<PhraseTerm> phrase, out PhraseMatcher matcher)
    {
        matcher = default;
        var terms = new int[phrase.Count];
        for (var i = 0; i < terms.Length; i++)
        {
            if (field.Terms.Find(phrase[i].Term) is not { } term) return false;
            terms[i] = term;
        }
        matcher = new(field, phrase, terms);
        return terms.Length > 0;
    }

    /// <summary>The documents of the phrase's rarest term: no other can have the phrase.</summary>
    internal ReadOnlySpan<int> Candidates()
    {
        var rarest = _terms[0];
        foreach (var term in _terms)
        {
            if (_field.DocumentFrequency(term) < _field.DocumentFrequency(rarest)) rarest = term;
        }
        return _field.Postings(rarest).Documents;
    }

    /// <summary>How often the phrase stands in a document.</summary>
    internal int Frequency(int document)
    {
        if (!TryPositions(0, document, out var first)) return 0;
        for (var i = 1; i < _terms.Length; i++)
        {
            if (!TryPositions(i, document, out _)) return 0;
        }
        var count = 0;
        foreach (var position in first)
        {
            if (StandsAt(position - _phrase[0].Position, document)) count++;
        }
        return count;
    }

    private bool StandsAt(int start, int document)
    {
        for (var i = 1; i < _terms.Length; i++)
        {
            _ = TryPositions(i, document, out var positions);
            if (positions.BinarySearch(start + _phrase[i].Position) < 0) return false;
        }
        return true;
    }

    private bool TryPositions(int at, int document, out ReadOnlySpan<int> positions)
    {
        var postings = _field.Postings(_terms[at]);
        var entry = postings.Documents.BinarySearch(document);
        positions = entry < 0 ? default : postings.Positions(entry);
        return entry >= 0;
    }
}
