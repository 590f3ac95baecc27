using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersSearch.Queries;

namespace CareersSearch.Occupations;

/// <summary>Hits as they are found, each occupation once: what was found first stays before what is found later.</summary>
internal sealed class HitList(Catalogue catalogue, Func<CatalogueEntry, bool>? where)
{
    private readonly DocumentSet _seen = new(catalogue.Entries.Count);

    /// <summary>The hits so far.</summary>
    internal List<SearchHit> Hits { get; } = [];

    /// <summary>Adds an occupation unless it was found before or is not asked for.</summary>
    internal void Add(int document, double score, SearchMatch match)
    {
        if (_seen.Contains(document)) return;
        _seen.Add(document);
        var entry = catalogue.Entries[document];
        if (where is null || where(entry)) Hits.Add(new(entry, score, match));
    }
}
