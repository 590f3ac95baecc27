namespace CareersSearch.Queries.Strict;

/// <summary>The order of terms by the numbers of their characters, as bytes of UTF-8 order them.</summary>
internal static class CodePointOrder
{
    /// <summary>Below 0 when the first comes first, above 0 when the second does.</summary>
    internal static int Compare(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var shared = first.CommonPrefixLength(second);
        if (shared == first.Length || shared == second.Length) return first.Length - second.Length;
        return Rank(first[shared]) - Rank(second[shared]);
    }

    // Halves of a pair stand for characters after all those that one unit can write.
    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + char.MaxValue : unit;
}
