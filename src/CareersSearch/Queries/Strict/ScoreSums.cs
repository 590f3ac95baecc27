namespace CareersSearch.Queries.Strict;

/// <summary>Adds scores up, document by document, in double precision; the sum is rounded once.</summary>
internal sealed class ScoreSums(int documentCount)
{
    private readonly double[] _sums = new double[documentCount];
    private readonly int[] _parts = new int[documentCount]; // how many were added

    internal void Add(ScoredDocuments part)
    {
        for (var i = 0; i < part.Documents.Length; i++)
        {
            _sums[part.Documents[i]] += part.Scores[i];
            _parts[part.Documents[i]]++;
        }
    }

    internal bool Has(int document) => _parts[document] > 0;

    internal float Sum(int document) => (float)_sums[document];

    /// <summary>Documents to which at least so many parts were added, ascending.</summary>
    internal IEnumerable<int> Documents(int parts)
    {
        for (var document = 0; document < _parts.Length; document++)
        {
            if (_parts[document] >= parts) yield return document;
        }
    }

    internal ScoredDocuments ToScored(DocumentSet? without = null)
    {
        int[] documents = [.. Documents(1).Where(document => without?.Contains(document) != true)];
        return new(documents, Array.ConvertAll(documents, Sum));
    }
}
