using System.Collections.Frozen;

namespace CareersCatalogue.Wishes;

/// <summary>Lists of words as the source writes them: one after the other, with spaces or line ends between.</summary>
public static class WordList
{
    /// <summary>The words; capitals count unless the comparer says otherwise.</summary>
    public static FrozenSet<string> Of(string words, StringComparer? comparer = null) => Split(words).ToFrozenSet(comparer ?? StringComparer.Ordinal);

    /// <summary>The words in order, as often as they stand there.</summary>
    public static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
