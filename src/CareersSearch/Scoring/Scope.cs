using CareersSearch.Index;

namespace CareersSearch.Scoring;

/// <summary>
/// Weighted fields of one index that are searched as one, with everything about a word in a document that does not depend on the
/// query worked out beforehand. Immutable.
/// </summary>
internal sealed class Scope
{
    private readonly int[] _starts;
    private readonly int[] _documents;
    private readonly float[] _saturations;
    private readonly float[][] _evidencePerOccurrence; // field by field, document by document

    internal Scope(ScopeDefinition definition, SearchIndex index)
    {
        if (definition.Fields.Count == 0) throw new ArgumentException("A scope has at least one field.", nameof(definition));
        Definition = definition;
        Fields = [.. definition.Fields.Select(field => index.Field(field.Field))];
        _evidencePerOccurrence = new float[Fields.Count][];
        for (var i = 0; i < Fields.Count; i++) _evidencePerOccurrence[i] = EvidencePerOccurrence(definition.Fields[i], Fields[i], index.DocumentCount);
        for (var document = 0; document < index.DocumentCount; document++)
        {
            if (Fields.Any(field => field.LengthIn(document) > 0)) DocumentCount++;
        }
        Terms = MergedTerms(Fields);
        (_starts, _documents, _saturations) = new ScopePostings(this, index.DocumentCount).Merge();
    }

    internal ScopeDefinition Definition { get; }
    internal IReadOnlyList<FieldIndex> Fields { get; }

    /// <summary>The terms of all its fields.</summary>
    internal TermDictionary Terms { get; }

    /// <summary>Documents that have any of its fields.</summary>
    internal int DocumentCount { get; }

    /// <summary>Documents that have the term in any of its fields, ascending.</summary>
    internal ReadOnlySpan<int> Documents(int term) => _documents.AsSpan(_starts[term], _starts[term + 1] - _starts[term]);

    /// <summary>How far the term fills each of its documents, between 0 and 1; times its rarity it is the score.</summary>
    internal ReadOnlySpan<float> Saturations(int term) => _saturations.AsSpan(_starts[term], _starts[term + 1] - _starts[term]);

    internal int DocumentFrequency(int term) => _starts[term + 1] - _starts[term];

    internal float Rarity(int documentFrequency) => (float)Bm25.Rarity(DocumentCount, documentFrequency);

    /// <summary>What one occurrence in a field adds to the evidence in a document.</summary>
    internal float EvidencePerOccurrence(int field, int document) => _evidencePerOccurrence[field][document];

    private static float[] EvidencePerOccurrence(FieldWeight weight, FieldIndex field, int documents)
    {
        var evidence = new float[documents];
        for (var i = 0; i < documents; i++)
            evidence[i] = (float)Bm25.Evidence(weight, 1, Bm25.LengthFactor(weight.B, field.LengthIn(i), field.AverageLength));
        return evidence;
    }

    private static TermDictionary MergedTerms(IReadOnlyList<FieldIndex> fields)
    {
        if (fields.Count == 1) return fields[0].Terms;
        var terms = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            for (var term = 0; term < field.Terms.Count; term++) terms.Add(field.Terms[term].ToString());
        }
        return new([.. terms]);
    }
}
