using System.Numerics;

namespace CareersSearch.Queries;

/// <summary>A set of documents, one bit each.</summary>
internal sealed class DocumentSet(int documentCount)
{
    private readonly ulong[] _bits = new ulong[(documentCount + 63) / 64];

    internal int Count
    {
        get
        {
            var count = 0;
            foreach (var word in _bits) count += BitOperations.PopCount(word);
            return count;
        }
    }

    internal bool Contains(int document) => (_bits[document >> 6] >> document & 1) != 0;

    internal void Add(int document) => _bits[document >> 6] |= 1UL << document;

    internal static DocumentSet Of(int documentCount, ReadOnlySpan<int> documents)
    {
        var set = new DocumentSet(documentCount);
        foreach (var document in documents) set.Add(document);
        return set;
    }

    internal void IntersectWith(DocumentSet other)
    {
        for (var i = 0; i < _bits.Length; i++) _bits[i] &= other._bits[i];
    }

    /// <summary>The documents, ascending.</summary>
    internal IEnumerable<int> Documents()
    {
        for (var i = 0; i < _bits.Length; i++)
        {
            for (var word = _bits[i]; word != 0; word &= word - 1) yield return (i * 64) + BitOperations.TrailingZeroCount(word);
        }
    }

    /// <summary>How many documents both sets have, without making a third.</summary>
    internal int CountWith(DocumentSet other)
    {
        var count = 0;
        for (var i = 0; i < _bits.Length; i++) count += BitOperations.PopCount(_bits[i] & other._bits[i]);
        return count;
    }
}
