using System.Runtime.InteropServices;
using CareersSearch.Index;

namespace CareersSearch.Queries;

/// <summary>A term of a dictionary that is close to a typed word.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FuzzyTerm(int Term, int Edits);

/// <summary>
/// Finds the terms within a few edits of a word: a letter more, less, other, or two neighbours swapped (no piece edited twice).
/// Walks the sorted dictionary as if it were a tree: what the beginning of a term has cost is not worked out again for the next
/// term with that beginning, and a beginning that costs too much is skipped with all its terms.
/// </summary>
internal static class FuzzyTerms
{
    internal const int MaximumWordLength = 64;
    private const byte TooFar = 100;

    /// <summary>Slips that a word of this many letters is allowed.</summary>
    internal static int EditsAllowed(int letters) => letters switch { < 4 => 0, < 8 => 1, _ => 2 };

    /// <summary>Adds the terms within <paramref name="maximumEdits"/> (at most 3) of the word, in the dictionary's order.</summary>
    /// <remarks>A longer word than <paramref name="maximumLength"/> finds nothing.</remarks>
    internal static void Find(
        TermDictionary terms, ReadOnlySpan<char> word, int maximumEdits, List<FuzzyTerm> into, int maximumLength = MaximumWordLength)
    {
        if (word.Length > maximumLength) return;
        var width = word.Length + 1;
        var cells = (word.Length + maximumEdits + 1) * width;
        // Row d holds what a term's first d letters cost.
        Span<byte> rows = word.Length <= MaximumWordLength ? stackalloc byte[cells] : new byte[cells];
        rows.Fill(TooFar);
        for (var j = 0; j <= Math.Min(maximumEdits, word.Length); j++) rows[j] = (byte)j;

        var known = 0; // rows that still hold for the term before
        for (var term = 0; term < terms.Count;)
        {
            var letters = terms[term];
            var depth = Math.Min(known, terms.SharedWithPrevious(term));
            var alive = true;
            while (alive && depth < letters.Length)
            {
                depth++;
                alive = depth <= word.Length + maximumEdits && FillRow(rows, depth, letters, word, maximumEdits);
            }
            known = depth;
            if (!alive) { term = terms.AfterPrefix(term, depth); continue; }
            var edits = rows[(letters.Length * width) + word.Length];
            if (edits <= maximumEdits) into.Add(new(term, edits));
            term++;
        }
    }

    /// <summary>Adds the terms with a beginning within <paramref name="maximumEdits"/> (at most 3) of the word, in the dictionary's order.</summary>
    /// <remarks>A word longer than <see cref="MaximumWordLength"/> finds nothing.</remarks>
    internal static void FindBeginnings(TermDictionary terms, ReadOnlySpan<char> word, int maximumEdits, List<int> into)
    {
        if (word.Length is 0 or > MaximumWordLength) return;
        var width = word.Length + 1;
        Span<byte> rows = stackalloc byte[(word.Length + maximumEdits + 1) * width];
        rows.Fill(TooFar);
        for (var j = 0; j <= Math.Min(maximumEdits, word.Length); j++) rows[j] = (byte)j;
        var known = 0;
        for (var term = 0; term < terms.Count;)
        {
            var letters = terms[term];
            var depth = Math.Min(known, terms.SharedWithPrevious(term));
            var isOpen = true;
            var isFound = false;
            while (isOpen && !isFound && depth < letters.Length)
            {
                depth++;
                isOpen = depth <= word.Length + maximumEdits && FillRow(rows, depth, letters, word, maximumEdits);
                isFound = isOpen && rows[(depth * width) + word.Length] <= maximumEdits;
            }
            var next = isOpen && !isFound ? term + 1 : terms.AfterPrefix(term, depth);
            for (var i = term; isFound && i < next; i++) into.Add(i);
            // The row of the last letter read is not used again: the next term differs in it.
            known = isFound ? depth - 1 : depth;
            term = next;
        }
    }

    // Only the cells within maximumEdits of the diagonal can hold a small cost; the others stay TooFar.
    private static bool FillRow(Span<byte> rows, int depth, ReadOnlySpan<char> term, ReadOnlySpan<char> word, int maximumEdits)
    {
        var width = word.Length + 1;
        var row = rows.Slice(depth * width, width);
        var above = rows.Slice((depth - 1) * width, width);
        var letter = term[depth - 1];
        var least = row[0] = depth <= maximumEdits ? (byte)depth : TooFar;
        var to = Math.Min(word.Length, depth + maximumEdits);
        for (var j = Math.Max(1, depth - maximumEdits); j <= to; j++)
        {
            var cost = above[j - 1] + (word[j - 1] == letter ? 0 : 1);
            cost = Math.Min(cost, Math.Min(above[j], row[j - 1]) + 1);
            if (depth > 1 && j > 1 && word[j - 1] == term[depth - 2] && word[j - 2] == letter)
                cost = Math.Min(cost, rows[((depth - 2) * width) + j - 2] + 1);
            row[j] = (byte)Math.Min(cost, TooFar);
            least = Math.Min(least, row[j]);
        }
        return least <= maximumEdits;
    }
}
