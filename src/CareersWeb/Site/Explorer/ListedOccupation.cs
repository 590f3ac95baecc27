using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;

namespace CareersWeb.Site.Explorer;

/// <summary>An occupation in the list.</summary>
/// <param name="Entry">The occupation.</param>
/// <param name="Title">Its title in pieces; joined they are the title.</param>
/// <param name="Summary">Its summary in pieces; joined they are the summary.</param>
/// <param name="MatchedName">The other name in which the words stand, in pieces; empty when the title says enough.</param>
internal sealed record ListedOccupation(
    CatalogueEntry Entry,
    IReadOnlyList<HighlightFragment> Title,
    IReadOnlyList<HighlightFragment> Summary,
    IReadOnlyList<HighlightFragment> MatchedName)
{
    /// <summary>An occupation that nobody searched for.</summary>
    public static ListedOccupation Of(CatalogueEntry entry) =>
        new(entry, [new(entry.Occupation.Title, false)], [new(entry.Occupation.Summary, false)], []);

    public static ListedOccupation Of(CatalogueEntry entry, string text, IOccupationSearch search)
    {
        var highlights = text.Length == 0 ? [] : search.Highlight(text, entry);
        var title = Find(highlights, "title") ?? [new(entry.Occupation.Title, false)];
        var names = title.Any(fragment => fragment.Matched) ? null : Find(highlights, "alternativeTitles");
        return new(entry, title, Find(highlights, "summary") ?? [new(entry.Occupation.Summary, false)], names ?? []);
    }

    private static IReadOnlyList<HighlightFragment>? Find(IReadOnlyList<Highlight> highlights, string field) =>
        highlights.FirstOrDefault(highlight => highlight.Field == field)?.Fragments;
}
