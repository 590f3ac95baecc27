using System.Numerics;

namespace CareersSearch.Index;

/// <summary>Distinct terms in ordinal order, numbered from 0. Their letters lie in one block; a table of hashes finds one at a blow.</summary>
internal sealed class TermDictionary
{
    private readonly char[] _letters;
    private readonly int[] _starts;
    private readonly int[] _table; // terms plus one by hash, open addressing; 0 where there is none, half of it at least
    private readonly byte[] _shared; // letters that a term has in common with the one before it, at most 255

    /// <param name="sorted">In ordinal order, each once.</param>
    internal TermDictionary(IReadOnlyList<string> sorted)
    {
        _starts = new int[sorted.Count + 1];
        _shared = new byte[sorted.Count];
        for (var i = 0; i < sorted.Count; i++) _starts[i + 1] = _starts[i] + sorted[i].Length;
        _letters = new char[_starts[^1]];
        for (var i = 0; i < sorted.Count; i++)
        {
            sorted[i].CopyTo(_letters.AsSpan(_starts[i]));
            if (i > 0) _shared[i] = (byte)Math.Min(255, sorted[i].AsSpan().CommonPrefixLength(sorted[i - 1]));
        }
        _table = new int[BitOperations.RoundUpToPowerOf2((uint)(sorted.Count * 2) + 1)];
        for (var i = 0; i < sorted.Count; i++)
        {
            var place = PlaceOf(sorted[i]);
            while (_table[place] > 0) place = After(place);
            _table[place] = i + 1;
        }
    }

    internal int Count => _shared.Length;

    internal ReadOnlySpan<char> this[int term] => _letters.AsSpan(_starts[term], _starts[term + 1] - _starts[term]);

    /// <summary>How many letters, at most 255, a term has in common with the one before it.</summary>
    internal int SharedWithPrevious(int term) => _shared[term];

    /// <summary>The first term after <paramref name="term"/> that does not begin with that term's first <paramref name="length"/> letters.</summary>
    internal int AfterPrefix(int term, int length)
    {
        var next = term + 1;
        while (next < _shared.Length && _shared[next] >= length) next++;
        return next;
    }

    /// <summary>The number of a term, or null when it does not occur.</summary>
    internal int? Find(ReadOnlySpan<char> term)
    {
        for (var place = PlaceOf(term); _table[place] > 0; place = After(place))
        {
            if (this[_table[place] - 1].SequenceEqual(term)) return _table[place] - 1;
        }
        return null;
    }

    /// <summary>Whether two words written as one are a term.</summary>
    internal bool HasJoined(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        const int LongestJoined = 64; // no longer term of the catalogue is two words
        if (first.Length + second.Length > LongestJoined) return false;
        Span<char> joined = stackalloc char[LongestJoined];
        first.CopyTo(joined);
        second.CopyTo(joined[first.Length..]);
        return Find(joined[..(first.Length + second.Length)]) is not null;
    }

    /// <summary>The terms that begin with some letters: from the first number up to, not including, the second.</summary>
    internal (int From, int To) WithPrefix(ReadOnlySpan<char> prefix)
    {
        var from = LowerBound(prefix);
        var low = from;
        var high = Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (this[middle].StartsWith(prefix)) low = middle + 1; else high = middle;
        }
        return (from, low);
    }

    private int LowerBound(ReadOnlySpan<char> term)
    {
        var low = 0;
        var high = Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (this[middle].SequenceCompareTo(term) < 0) low = middle + 1; else high = middle;
        }
        return low;
    }

    // The terms are the catalogue's, so nobody can choose them to fall on one place.
    private int PlaceOf(ReadOnlySpan<char> term)
    {
        var hash = (uint)term.Length;
        foreach (var letter in term) hash = (hash * 31) + letter;
        return (int)((hash * 0x9E3779B1u) >> 7) & (_table.Length - 1);
    }

    private int After(int place) => (place + 1) & (_table.Length - 1);
}
