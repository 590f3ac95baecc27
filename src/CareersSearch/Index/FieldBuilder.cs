using System.Runtime.InteropServices;
using CareersSearch.Analysis;

namespace CareersSearch.Index;

/// <summary>Gathers the occurrences of one field, document after document, and sorts them by term at the end.</summary>
internal sealed class FieldBuilder(IndexField field)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Occurrence> _occurrences = [];
    private readonly List<int> _lengths = [];
    private readonly List<Token> _tokens = [];

    /// <summary>Adds the field's values in the next document; none when the document lacks the field.</summary>
    internal void AddDocument(IEnumerable<string> values)
    {
        var document = _lengths.Count;
        var position = -1;
        var length = 0;
        foreach (var value in values)
        {
            if (length > 0) position += field.PositionGap;
            var dropped = field.Analyzer.Analyze(value, _tokens);
            foreach (var token in _tokens)
            {
                position += token.PositionIncrement;
                if (token.PositionIncrement > 0) length++;
                _occurrences.Add(new(NumberOf(token.Text), document, position));
            }
            position += dropped;
        }
        _lengths.Add(length);
    }

    internal FieldIndex Build()
    {
        var sorted = _numbers.Keys.ToArray();
        Array.Sort(sorted, StringComparer.Ordinal);
        var rank = new int[sorted.Length];
        for (var i = 0; i < sorted.Length; i++) rank[_numbers[sorted[i]]] = i;
        var (ordered, ends) = OrderByTerm(rank);

        var starts = new int[sorted.Length + 1];
        var documents = new List<int>(ordered.Length);
        var frequencies = new List<int>(ordered.Length);
        var positions = new int[ordered.Length];
        var next = 0;
        for (var term = 0; term < sorted.Length; term++)
        {
            var last = -1;
            for (; next < ends[term]; next++)
            {
                var occurrence = ordered[next];
                positions[next] = occurrence.Position;
                if (occurrence.Document == last) { frequencies[^1]++; continue; }
                last = occurrence.Document;
                documents.Add(last);
                frequencies.Add(1);
            }
            starts[term + 1] = documents.Count;
        }
        return new(field, new TermDictionary(sorted), [.. _lengths], starts, [.. documents], [.. frequencies], positions);
    }

    // A counting sort: it keeps documents and positions in the order in which they came, which is ascending.
    private (Occurrence[] Ordered, int[] Ends) OrderByTerm(int[] rank)
    {
        var ends = new int[rank.Length];
        foreach (var occurrence in _occurrences) ends[rank[occurrence.Term]]++;
        for (int i = 0, sum = 0; i < ends.Length; i++) (ends[i], sum) = (sum, sum + ends[i]);
        var ordered = new Occurrence[_occurrences.Count];
        foreach (var occurrence in _occurrences) ordered[ends[rank[occurrence.Term]]++] = occurrence;
        return (ordered, ends);
    }

    private int NumberOf(string term)
    {
        if (!_numbers.TryGetValue(term, out var number)) _numbers.Add(term, number = _numbers.Count);
        return number;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Occurrence(int Term, int Document, int Position);
}
