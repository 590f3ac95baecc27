using System.Globalization;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents;

/// <summary>How names, numbers and lists are put into a sentence.</summary>
internal static class Wording
{
    internal const int LongestAction = 24;

    /// <summary>A title inside a sentence: "GP receptionist" keeps its capitals, "Paramedic" does not.</summary>
    internal static string InSentence(CatalogueEntry entry) => Lower(entry.Occupation.Title);

    internal static string Lower(string text) => text.StartsWith("English", StringComparison.Ordinal) || text.StartsWith("Welsh", StringComparison.Ordinal) ? text : text.Length > 1 && char.IsUpper(text[0]) && !char.IsUpper(text[1]) && text[1] is not ('-' or ' ') ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    /// <summary>A sentence after a colon: its first word is lower-cased, "A" and "You" too.</summary>
    internal static string Inside(string sentence) => sentence.StartsWith("A ", StringComparison.Ordinal) && !sentence.StartsWith("A level", StringComparison.Ordinal) ? "a " + sentence[2..] : Lower(sentence);

    internal static string Upper(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A title with its article: "a paramedic", "an optometrist".</summary>
    internal static string A(CatalogueEntry entry)
    {
        var title = InSentence(entry);
        var isVowel = "aeiou".Contains(char.ToLowerInvariant(title[0]), StringComparison.Ordinal) && !(title.Length > 3 && title[..3].ToLowerInvariant() is "uni" or "use" or "uro");
        var isSpelt = title.Length > 1 && char.IsUpper(title[0]) && char.IsUpper(title[1]) && "AEFHILMNORSX".Contains(title[0], StringComparison.Ordinal);
        return $"{(isVowel || isSpelt || title.StartsWith("X-", StringComparison.Ordinal) ? "an" : "a")} {title}";
    }

    internal static string Pounds(int pounds) => "£" + pounds.ToString("N0", CultureInfo.InvariantCulture);

    internal static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    internal static string Join(IReadOnlyList<string> parts, string last = "and") => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => $"{string.Join(", ", parts.Take(parts.Count - 1))} {last} {parts[^1]}",
    };

    internal static string Jobs(int count) => count == 1 ? "1 job" : $"{count} jobs";

    /// <summary>The first sentences of a text that fit into some words; the first one always.</summary>
    internal static string Cut(string text, int words) => Split(text, words).First;

    /// <summary>The first sentences of a text that fit into some words, and the rest; null when nothing is left.</summary>
    internal static (string First, string? Others) Split(string text, int words)
    {
        var sentences = Sentences(text);
        var (kept, count) = (0, 0);
        foreach (var sentence in sentences)
        {
            count += sentence.Split(' ').Length;
            if (count > words && kept > 0) break;
            kept++;
        }

        var rest = string.Join(' ', sentences.Skip(kept));
        return (string.Join(' ', sentences.Take(kept)), rest.Length == 0 ? null : rest);
    }

    private static List<string> Sentences(string text)
    {
        var sentences = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && !(text[i] is '.' or '!' or '?' && text[i + 1] is ' ' or '\n')) continue;
            var sentence = text[start..(i + 1)].Trim();
            if (sentence.Length > 0) sentences.Add(char.IsLetterOrDigit(sentence[^1]) ? sentence + "." : sentence);
            start = i + 1;
        }

        return sentences;
    }

    /// <summary>Titles that fit on a button, in order; an ordinal where one does not.</summary>
    internal static IEnumerable<string> Buttons(IReadOnlyList<CatalogueEntry> entries, int most)
    {
        string[] places = ["The first one", "The second one", "The third one"];
        return entries.Take(Math.Min(most, places.Length)).Select((entry, index) => entry.Occupation.Title.Length <= LongestAction ? entry.Occupation.Title : places[index]);
    }
}
