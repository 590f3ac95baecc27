using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;

namespace CareersData.Tests;

/// <summary>A search that finds nothing.</summary>
internal sealed class NoSearch : IOccupationSearchFactory, IOccupationSearch
{
    public IOccupationSearch Build(Catalogue catalogue) => this;

    public SearchOutcome Search(string text, Func<CatalogueEntry, bool>? where = null) => new([], null, []);

    public IReadOnlyList<Highlight> Highlight(string text, CatalogueEntry entry) => [];

    public IReadOnlyList<Suggestion> Suggest(string prefix, int maximum) => [];
}
