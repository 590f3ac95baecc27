using System.Text;

namespace CareersSearch.Queries.RegularExpressions;

/// <summary>
/// Reads a term character by character and knows after each what is still possible, so that a term takes no longer than it has letters,
/// whatever the expression is. Immutable.
/// </summary>
/// <param name="boundaries">Code points at which another class of characters begins, ascending; the first class begins at 0.</param>
/// <param name="next">State by state, class by class, the state that follows; state 0 is the one that nothing leads out of.</param>
/// <param name="isEnd">Which states a term may end in.</param>
/// <param name="start">The state before the first character.</param>
internal sealed class Automaton(int[] boundaries, int[] next, bool[] isEnd, int start)
{
    /// <summary>Most characters of a term; no term of an index is longer.</summary>
    internal const int LongestTerm = 255;

    internal const int Dead = 0;
    private const int Direct = 128;
    private readonly int[] _direct = [.. Enumerable.Range(0, Direct).Select(character => Search(boundaries, character))];

    /// <summary>Whether the expression describes a term.</summary>
    /// <param name="term">All of it.</param>
    /// <param name="read">After how many UTF-16 units it was clear that no term with this beginning fits; else the whole length.</param>
    internal bool Matches(ReadOnlySpan<char> term, out int read)
    {
        read = 0;
        var state = start;
        var characters = 0;
        while (read < term.Length && state != Dead)
        {
            if (++characters > LongestTerm) return false;
            Rune.DecodeFromUtf16(term[read..], out var rune, out var width);
            read += width;
            state = next[(state * (boundaries.Length + 1)) + ClassOf(rune.Value)];
        }
        return isEnd[state];
    }

    private int ClassOf(int character) => character < Direct ? _direct[character] : Search(boundaries, character);

    private static int Search(int[] boundaries, int character)
    {
        var at = Array.BinarySearch(boundaries, character);
        return at < 0 ? ~at : at + 1;
    }
}
