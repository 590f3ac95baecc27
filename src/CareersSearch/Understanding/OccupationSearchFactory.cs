using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;

namespace CareersSearch.Understanding;

/// <summary>Builds occupation search over a release. Building takes some tens of milliseconds and happens beside the old index.</summary>
internal sealed class OccupationSearchFactory : IOccupationSearchFactory
{
    public IOccupationSearch Build(Catalogue catalogue) => new UnderstandingSearch(catalogue);
}
