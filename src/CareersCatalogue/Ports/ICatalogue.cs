using CareersCatalogue.Guidance;
using CareersCatalogue.Guidance.Journeys;
using CareersCatalogue.Guidance.Matching;
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

    // Made when they are first asked for, so that the service answers sooner after its start.
    private readonly Lazy<OccupationMatching> _matching = new(() => new(Catalogue));
    private readonly Lazy<JourneyFinder> _journeys = new(() => new(Catalogue));

    /// <summary>Ranks the occupations of the release for a person.</summary>
    public OccupationMatching Matching => _matching.Value;

    /// <summary>Finds ways from school or from one occupation of the release to another.</summary>
    public JourneyFinder Journeys => _journeys.Value;

    /// <summary>Makes what is made at first demand, so that no visitor waits for it; about a second of processor time.</summary>
    public void Prepare()
    {
        _ = (Matching, Journeys);
        Search.Prepare();
    }
}
