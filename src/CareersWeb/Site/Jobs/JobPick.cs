using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersWeb.Site.Explorer;

namespace CareersWeb.Site.Jobs;

/// <summary>The occupation that somebody means by what they wrote in a box or an address.</summary>
/// <param name="Text">What was written, cut to the longest that is read.</param>
/// <param name="Entry">The occupation; null when the text is no one's name.</param>
/// <param name="Candidates">What may be meant when it is no one's name, best first; may be empty.</param>
internal sealed record JobPick(string Text, CatalogueEntry? Entry, IReadOnlyList<CatalogueEntry> Candidates)
{
    private const int MostCandidates = 6;

    /// <summary>Reads a slug, a title or another name; null when nothing was written.</summary>
    public static JobPick? Read(CatalogueSnapshot snapshot, string? value)
    {
        var text = (value ?? "").Trim();
        if (text.Length == 0) return null;
        if (text.Length > OccupationQuery.MaximumTextLength) text = text[..OccupationQuery.MaximumTextLength];
        if (snapshot.Catalogue.Find(text) is { } entry) return new(entry.Occupation.Title, entry, []);
        var hits = snapshot.Search.Search(text).Hits;
        return hits is [{ Match: SearchMatch.ExactTitle }, ..] || (hits.Count > 0 && IsNamed(hits[0].Entry, text))
            ? new(hits[0].Entry.Occupation.Title, hits[0].Entry, [])
            : new(text, null, [.. hits.Take(MostCandidates).Select(hit => hit.Entry)]);
    }

    private static bool IsNamed(CatalogueEntry entry, string text) =>
        entry.Occupation.AlternativeTitles.Prepend(entry.Occupation.Title).Contains(text, StringComparer.OrdinalIgnoreCase);
}
