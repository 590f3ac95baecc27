using System.Globalization;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents;

/// <summary>How names, numbers and lists are put into a sentence.</summary>
internal static class Wording
{
    internal const int LongestAction = 24;

    /// <summary>A title inside a sentence: "GP receptionist" keeps its capitals, "Paramedic" does not.</summary>
    internal static string InSentence(CatalogueEntry entry) => Lower(entry.Occupation.Title);

    internal static string Lower(string text) => text.Length > 1 && char.IsUpper(text[0]) && !char.IsUpper(text[1]) && text[1] is not ('-' or ' ') ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    internal static string Upper(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A title with its article: "a paramedic", "an optometrist".</summary>
    internal static string A(CatalogueEntry entry)
    {
        var title = InSentence(entry);
        var isVowel = "aeiou".Contains(char.ToLowerInvariant(title[0]), StringComparison.Ordinal) && !title.StartsWith("uni", StringComparison.OrdinalIgnoreCase);
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

    /// <summary>The first words of a text, whole sentences only where that fits.</summary>
    internal static string Cut(string text, int words)
    {
        var kept = "";
        var count = 0;
        foreach (var sentence in text.Split(". ", StringSplitOptions.RemoveEmptyEntries))
        {
            var length = sentence.Split(' ').Length;
            if (count + length > words && count > 0) break;
            kept += (kept.Length == 0 ? "" : " ") + sentence.TrimEnd('.') + ".";
            count += length;
        }

        return kept;
    }

    /// <summary>Titles that fit on a button, in order; an ordinal where one does not.</summary>
    internal static IEnumerable<string> Buttons(IReadOnlyList<CatalogueEntry> entries, int most)
    {
        string[] places = ["The first one", "The second one", "The third one"];
        return entries.Take(Math.Min(most, places.Length)).Select((entry, index) => entry.Occupation.Title.Length <= LongestAction ? entry.Occupation.Title : places[index]);
    }
}
