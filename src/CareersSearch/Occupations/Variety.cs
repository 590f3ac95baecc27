using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;

namespace CareersSearch.Occupations;

/// <summary>Keeps the first ten hits of a broad word from being the specialisms of one occupation, where others answer nearly as well.</summary>
internal static class Variety
{
    private const int First = 10;
    private const int MostOfOne = 3;
    private const double NearlyAsWell = 0.5;

    /// <summary>Moves specialisms beyond the third of an occupation behind others; exact names stay where they are.</summary>
    internal static void Apply(List<SearchHit> hits)
    {
        var from = hits.FindIndex(hit => hit.Match >= SearchMatch.Words);
        if (from < 0) return;
        var counts = new Dictionary<CatalogueEntry, int>();
        for (var at = from; at < Math.Min(First, hits.Count); at++)
        {
            if (!IsTooMany(hits[at], counts)) { Count(hits[at], counts); continue; }
            var least = hits[at].Score * NearlyAsWell;
            var other = hits.FindIndex(at + 1, hit => hit.Score < least || !IsTooMany(hit, counts));
            if (other < 0 || hits[other].Score < least) return;
            var moved = hits[other];
            hits.RemoveAt(other);
            hits.Insert(at, moved);
            Count(moved, counts);
        }
    }

    private static bool IsTooMany(SearchHit hit, Dictionary<CatalogueEntry, int> counts) =>
        hit.Entry.Parent is { } parent && counts.GetValueOrDefault(parent) >= MostOfOne;

    private static void Count(SearchHit hit, Dictionary<CatalogueEntry, int> counts)
    {
        if (hit.Entry.Parent is { } parent) counts[parent] = counts.GetValueOrDefault(parent) + 1;
    }
}
