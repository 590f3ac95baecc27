using CareersData.Documents;

namespace CareersData.Import.Rules;

/// <summary>No sentence is longer than a reader of 11 to 14 can hold in mind.</summary>
internal static class SentenceRule
{
    /// <summary>Most words of a sentence; a count.</summary>
    internal const int MaximumWords = 25;

    internal static readonly string Expected = $"sentences of at most {MaximumWords} words";

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today)
    {
        foreach (var text in WrittenTexts.Of(documents))
            if (LongestSentence(text.Text) is var words and > MaximumWords)
                yield return new(text.File, text.Field, Found(words), Expected);
    }

    internal static string Found(int words) => $"a sentence of {words} words";

    /// <summary>Words of the longest sentence; a sentence ends with a full stop or a question mark before a blank.</summary>
    internal static int LongestSentence(string text)
    {
        var (longest, words) = (0, 0);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            longest = Math.Max(longest, ++words);
            if (word[^1] is '.' or '?' || word.EndsWith(".\"", StringComparison.Ordinal)) words = 0;
        }

        return longest;
    }
}
