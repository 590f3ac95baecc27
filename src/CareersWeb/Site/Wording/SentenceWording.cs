namespace CareersWeb.Site.Wording;

/// <summary>Fits labels into sentences.</summary>
internal static class SentenceWording
{
    /// <summary>Joins labels into one, the first with its capital and the rest without: "Shifts, some nights, part time".</summary>
    public static string List(IEnumerable<string> labels) => string.Join(", ", labels.Select((label, place) => place == 0 ? label : Lower(label)));

    /// <summary>The same with a capital at its head.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A label in the middle of a sentence.</summary>
    public static string Inside(string label) => Lower(label);

    // An abbreviation such as "GP practice" or a name such as "X-ray" keeps its capitals.
    private static string Lower(string label) =>
        HasPlainCapital(label) ? char.ToLowerInvariant(label[0]) + label[1..] : label;

    private static bool HasPlainCapital(string label) =>
        label.Length > 1 && (char.IsLower(label[1]) || label.StartsWith("A ", StringComparison.Ordinal))
        && !label.StartsWith("A level", StringComparison.Ordinal);
}
