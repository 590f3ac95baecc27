using System.Text.RegularExpressions;
using CareersData.Documents;

namespace CareersData.Import.Rules;

/// <summary>Words that talk down, shout, point at one sex or are spelt the American way do not stand in the catalogue.</summary>
internal static partial class WordingRule
{
    internal const string Expected = "plain British English without it";

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today)
    {
        foreach (var text in WrittenTexts.Of(documents))
            if (FirstIn(text.Text) is { } word)
                yield return new(text.File, text.Field, Found(word), Expected);
    }

    /// <summary>The first unwanted word of a text; null when there is none.</summary>
    internal static string? FirstIn(string text) => Unwanted().Match(text) is { Success: true } match ? match.Value : null;

    internal static string Found(string word) => $"\"{word}\"";

    [GeneratedRegex(
        @"!|—|\b(simply|just|passionate|etc|suffer(s|ing)? from|chairman|fireman|policeman|manned|male nurse|lady doctor|color|center|pediatric|anesthe\w+|program|specialize\w*|organiz\w+|recogniz\w+|fulfill|labor)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Unwanted();
}
