namespace CareersSearch.Scoring;

/// <summary>Adds up, for every term of a scope, the evidence of all fields in every document. Used once, while a scope is made.</summary>
internal sealed class ScopePostings(Scope scope, int documentCount)
{
    private readonly float[] _evidence = new float[documentCount];
    private readonly List<int> _touched = [];
    private readonly List<int> _documents = [];
    private readonly List<float> _saturations = [];

    internal (int[] Starts, int[] Documents, float[] Saturations) Merge()
    {
        var starts = new int[scope.Terms.Count + 1];
        for (var term = 0; term < scope.Terms.Count; term++)
        {
            for (var field = 0; field < scope.Fields.Count; field++) Gather(field, scope.Terms[term]);
            Flush();
            starts[term + 1] = _documents.Count;
        }
        return (starts, [.. _documents], [.. _saturations]);
    }

    private void Gather(int field, ReadOnlySpan<char> term)
    {
        if (scope.Fields[field].Terms.Find(term) is not { } known) return;
        var postings = scope.Fields[field].Postings(known);
        for (var i = 0; i < postings.Documents.Length; i++)
        {
            var document = postings.Documents[i];
            if (_evidence[document] == 0) _touched.Add(document);
            _evidence[document] += scope.EvidencePerOccurrence(field, document) * postings.Frequencies[i];
        }
    }

    private void Flush()
    {
        _touched.Sort();
        foreach (var document in _touched)
        {
            _documents.Add(document);
            _saturations.Add((float)Bm25.Saturation(_evidence[document], scope.Definition.K1));
            _evidence[document] = 0;
        }
        _touched.Clear();
    }
}
