namespace CareersSearch.Queries;

/// <summary>Sorts documents into buckets, such as families: a document is in none, one or several. Immutable.</summary>
internal sealed class FacetMap
{
    private readonly int[] _starts;
    private readonly int[] _buckets;

    /// <param name="bucketsOfDocuments">For each document the numbers of its buckets, from 0, each once.</param>
    /// <param name="bucketCount">How many buckets there are.</param>
    internal FacetMap(IReadOnlyList<int[]> bucketsOfDocuments, int bucketCount)
    {
        BucketCount = bucketCount;
        _starts = new int[bucketsOfDocuments.Count + 1];
        for (var i = 0; i < bucketsOfDocuments.Count; i++) _starts[i + 1] = _starts[i] + bucketsOfDocuments[i].Length;
        _buckets = new int[_starts[^1]];
        for (var i = 0; i < bucketsOfDocuments.Count; i++) bucketsOfDocuments[i].CopyTo(_buckets, _starts[i]);
        foreach (var bucket in _buckets) ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(bucket, bucketCount, nameof(bucketsOfDocuments));
    }

    internal int BucketCount { get; }

    /// <summary>How many documents of the set each bucket has.</summary>
    internal int[] Count(DocumentSet documents)
    {
        var counts = new int[BucketCount];
        foreach (var document in documents.Documents())
        {
            for (var i = _starts[document]; i < _starts[document + 1]; i++) counts[_buckets[i]]++;
        }
        return counts;
    }
}
