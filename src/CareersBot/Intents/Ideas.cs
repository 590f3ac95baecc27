namespace CareersBot.Intents;

/// <summary>A text as one idea after another, each a short sentence in easy words, none cut off: what is too much at once is said in turn.</summary>
internal static class Ideas
{
    private const int LongSentence = 12;
    private const int FewestWordsOfAnIdea = 4;
    private const int FewestInAList = 2;

    private static readonly string[] Joints = ["; ", ", and ", ", but ", ", so ", ", which ", ": "];

    /// <summary>The ideas in order.</summary>
    internal static IReadOnlyList<string> Of(string text)
    {
        var ideas = new List<string>();
        foreach (var sentence in EasyWords.Plainer(text).Split([". ", "! ", "? "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            ideas.AddRange(Parts(sentence.TrimEnd('.', '!')).Select(part => Ended(Wording.Upper(part))));
        return ideas;
    }

    /// <summary>The first ideas that fit into some words, one at least, and the others; null when none is left.</summary>
    internal static (string First, string? Others) Split(string text, int words)
    {
        var ideas = Of(text);
        var (kept, count) = (0, 0);
        foreach (var idea in ideas)
        {
            count += Length(idea);
            if (count > words && kept > 0) break;
            kept++;
        }

        var others = string.Join(' ', ideas.Skip(kept));
        return (string.Join(' ', ideas.Take(kept)), others.Length == 0 ? null : others);
    }

    private static IEnumerable<string> Parts(string sentence)
    {
        if (Length(sentence) <= LongSentence) return [sentence];
        if (Listed(sentence) is { } listed) return listed;
        foreach (var joint in Joints)
        {
            var at = sentence.IndexOf(joint, StringComparison.Ordinal);
            if (at <= 0) continue;
            var (before, after) = (sentence[..at], sentence[(at + joint.Length)..]);
            if (Length(before) < FewestWordsOfAnIdea || Length(after) < FewestWordsOfAnIdea) continue;
            if (joint == ", which ") after = "This " + after;
            if (joint == ": " && IsHead(before)) return [sentence]; // "the course asks for: ..." says nothing without the rest
            return [.. Parts(before), .. Parts(after)];
        }

        return [sentence];
    }

    // "The work: lift a patient, push a bed and carry blood" names one thing after another, each with a verb of its own.
    private static List<string>? Listed(string sentence)
    {
        var at = sentence.IndexOf(": ", StringComparison.Ordinal);
        if (at <= 0 || Length(sentence[..at]) > FewestWordsOfAnIdea) return null;
        if (sentence.Contains("such as", StringComparison.Ordinal) || sentence.Contains(';', StringComparison.Ordinal)) return null;
        var items = sentence[(at + 2)..].Split(", ", StringSplitOptions.TrimEntries).ToList();
        if (items.Count < FewestInAList || items.Exists(item => Length(item) < FewestWordsOfAnIdea)) return null;
        return [sentence[..(at + 2)] + items[0], .. items.Skip(1).Select(item => item.StartsWith("and ", StringComparison.Ordinal) ? item[4..] : item)];
    }

    private static bool IsHead(string before) => before[(before.LastIndexOf(' ') + 1)..] is "for" or "to" or "in" or "are" or "is" or "with" or "say" or "by";

    private static int Length(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static string Ended(string idea) => idea[^1] is '.' or '?' or '!' ? idea : idea + ".";
}
