using CareersCatalogue.Guidance;
using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Ports;

/// <summary>Gives the release that is served now. Whoever answers a request asks once and keeps what it was given.</summary>
public interface ICatalogue
{
    /// <summary>The current release with its search index.</summary>
    CatalogueSnapshot Current { get; }
}

/// <summary>A release and the index over it, swapped together.</summary>
/// <param name="Catalogue">The release.</param>
/// <param name="Search">Search over exactly that release.</param>
public sealed record CatalogueSnapshot(Catalogue Catalogue, IOccupationSearch Search)
{
    /// <summary>Which occupations of the release are like one another.</summary>
    public RelatedOccupations Related { get; } = new(Catalogue);
}
