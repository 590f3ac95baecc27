using System.Collections.Frozen;
using CareersCatalogue.Snapshot;

namespace CareersBot.Understanding;

/// <summary>Finds what "it", "that one", "the second", "the other one" and "both" point to in what was said before.</summary>
internal static class Pointers
{
    private const int MostSideBySide = 3;
    private const int LongestPointing = 12;
    private const int LongestWho = 5;

    private static readonly FrozenSet<string> One = FrozenSet.ToFrozenSet(["it", "its", "that", "this", "there", "one", "them", "they", "he", "she", "those"]);
    private static readonly FrozenSet<string> OfAPair = FrozenSet.ToFrozenSet(["both", "them", "these", "those", "two", "three", "either", "neither", "each"]);

    // "which jobs have no nights" asks for new ones; "which has nights" chooses between those that are on the table.
    private static readonly FrozenSet<string> NewKinds = FrozenSet.ToFrozenSet(
        ["job", "jobs", "role", "roles", "career", "careers", "subject", "subjects", "course", "courses", "way", "route", "site", "website", "place", "level", "band", "gcses", "alevels"]);

    internal static IReadOnlyList<CatalogueEntry> Of(IReadOnlyList<string> words, ConversationMemory memory, Catalogue catalogue)
    {
        var choices = memory.Choices().Select(catalogue.Find).OfType<CatalogueEntry>().ToList();
        if (choices.Count > 0 && Figures.Place(words) is { } place)
        {
            if (memory.At(place) is { } placed && catalogue.Find(placed) is { } entry) return [entry];
            if (words.Contains("one")) return []; // "the fifth one" of three is no other one
        }

        if (IsOther(words) && choices.Count >= 2 && Other(choices, memory) is { } other) return [other];
        if (choices.Count > 1 && words.Count <= 8 && ByTitle(words, choices) is { } titled) return [titled];
        if (choices.Count is 2 or MostSideBySide && IsSeveral(words, memory)) return choices;
        if (memory.IsPair && memory.IsAmongSeveral() && words.Any(One.Contains)) return choices;
        if (memory.Occupation is { } slug && catalogue.Find(slug) is { } last && words.Any(One.Contains)) return [last];
        return [];
    }

    /// <summary>Whether a message says "the other one".</summary>
    internal static bool IsOther(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
            if (words[i] == "other" && (i + 1 == words.Count || words[i + 1] == "one") && i > 0 && words[i - 1] is "the" or "that") return true;
        return words is ["other", "one"];
    }

    // Of two the one that was not spoken of last; of a longer list the one after it.
    private static CatalogueEntry? Other(List<CatalogueEntry> choices, ConversationMemory memory)
    {
        var at = choices.FindIndex(entry => entry.Occupation.Slug.Value == memory.Occupation);
        return choices.Count == 2 ? choices[at == 0 ? 1 : 0] : at >= 0 && at + 1 < choices.Count ? choices[at + 1] : null;
    }

    private static bool IsSeveral(IReadOnlyList<string> words, ConversationMemory memory)
    {
        if (words.Count > LongestPointing) return false;
        for (var i = 0; i < words.Count; i++)
        {
            var next = i + 1 < words.Count ? words[i + 1] : "";
            if (words[i] == "which" && (next is "one" or "ones" || (next == "of" && words.Any(OfAPair.Contains)))) return true;
            if (words[i] == "both" || (words[i] == "all" && next is "three")) return true;
            if ((words[i] == "which" || (words[i] == "who" && words.Count <= LongestWho)) && IsSideBySide(memory) && !NewKinds.Contains(next)) return true;
        }

        return memory.IsPair && words.Any(OfAPair.Contains);
    }

    private static bool IsSideBySide(ConversationMemory memory) => memory.IsPair || memory.Recent.Count >= 2;

    // "the technician", of a pharmacist and a pharmacy technician: the one listed title that has the word.
    private static CatalogueEntry? ByTitle(IReadOnlyList<string> words, List<CatalogueEntry> listed)
    {
        var stems = words.Select(Stems.Of).ToHashSet(StringComparer.Ordinal);
        var shared = listed.Select(entry => (entry, Count: Tokens.Of(entry.Occupation.Title, Spellings.None).Count(word => word.Length > 4 && stems.Contains(Stems.Of(word))))).OrderByDescending(pair => pair.Count).ToList();
        return shared[0].Count > 0 && shared[0].Count > shared[1].Count ? shared[0].entry : null;
    }
}
