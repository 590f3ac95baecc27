using System.Collections.Frozen;
using CareersCatalogue.Snapshot;

namespace CareersBot.Understanding;

/// <summary>Finds what "it", "that one", "the second" and "both" point to in what was said before.</summary>
internal static class Pointers
{
    private static readonly FrozenSet<string> One = FrozenSet.ToFrozenSet(["it", "its", "that", "this", "there", "one", "them", "they", "he", "she", "those"]);
    private static readonly FrozenSet<string> Several = FrozenSet.ToFrozenSet(["both", "them", "these", "those", "two", "three", "which"]);

    internal static IReadOnlyList<CatalogueEntry> Of(IReadOnlyList<string> words, ConversationMemory memory, Catalogue catalogue)
    {
        var listed = memory.Listed.Take(Math.Max(memory.Shown, 2)).Select(catalogue.Find).OfType<CatalogueEntry>().ToList();
        if (listed.Count > 0 && Figures.Place(words) is { } place)
        {
            var index = place < 0 ? listed.Count - 1 : place;
            if (index < listed.Count) return [listed[index]];
        }

        if (listed.Count > 1 && words.Any(Several.Contains) && memory.Intent is "compare" or "role_difference") return listed;
        if (memory.Occupation is { } slug && catalogue.Find(slug) is { } last && words.Any(One.Contains)) return [last];
        return [];
    }
}
