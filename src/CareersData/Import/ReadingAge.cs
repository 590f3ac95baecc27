using System.Text.RegularExpressions;

namespace CareersData.Import;

/// <summary>
/// How old a reader has to be to read a text with ease: the Flesch-Kincaid grade (0.39 times the words in a sentence, plus 11.8 times the
/// syllables in a word, less 15.59) plus 5, the age at which British children start their first year at school.
/// </summary>
/// <remarks>
/// Source of the formula: Kincaid and others, 1975, for the United States Navy. Syllables are counted as groups of at most two vowels; a final
/// silent e, es or ed is none; a word has at least one. A text without a full stop, such as a line of a list, is a sentence.
/// </remarks>
public static partial class ReadingAge
{
    /// <summary>The age in years; null for texts without a word.</summary>
    /// <param name="texts">Texts that a reader meets one after the other.</param>
    public static double? Of(IEnumerable<string> texts)
    {
        var (sentences, words, syllables) = (0, 0, 0);
        foreach (var text in texts)
            foreach (var sentence in SentenceEnds().Split(text))
            {
                var before = words;
                foreach (Match word in Words().Matches(sentence))
                {
                    words++;
                    syllables += SyllablesOf(word.Value);
                }

                if (words > before) sentences++;
            }

        return words == 0 ? null : (0.39 * words / sentences) + (11.8 * syllables / words) - 15.59 + 5;
    }

    /// <summary>Syllables of a word, which may have parts joined by hyphens or apostrophes; at least 1 for each part with a letter.</summary>
    internal static int SyllablesOf(string word) => word.Split('-', '\'', '’').Where(part => part.Length > 0).Sum(OfPart);

    private static int OfPart(string part)
    {
        var letters = part.ToLowerInvariant();
        if (letters.Length <= 3) return 1;
        letters = SilentEnd().Replace(letters, "");
        return Math.Max(1, Vowels().Count(letters.StartsWith('y') ? letters[1..] : letters));
    }

    [GeneratedRegex(@"[.!?]\s+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnds();

    [GeneratedRegex(@"[A-Za-z][A-Za-z'’-]*", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"([^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SilentEnd();

    [GeneratedRegex(@"[aeiouy]{1,2}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Vowels();
}
