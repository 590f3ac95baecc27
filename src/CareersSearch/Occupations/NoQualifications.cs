using System.Text.RegularExpressions;

namespace CareersSearch.Occupations;

/// <summary>Finds in a text that somebody has no qualifications: what they then want is every job that asks for none.</summary>
internal static partial class NoQualifications
{
    /// <summary>The text without those words; null when it does not say so.</summary>
    internal static string? Without(string text)
    {
        var rest = Phrase().Replace(text, " ");
        return rest.Length == text.Length ? null : rest;
    }

    [GeneratedRegex(
        @"\b(with(out)?\s+)?(no|without|zero|failed( all)?( my)?|dont have( any)?|don't have( any)?)\s+(set\s+)?(gcses?|qualifications?|qualis|quals|exams?|grades?|exam results)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Phrase();
}
