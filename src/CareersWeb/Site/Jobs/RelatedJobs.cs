using System.Runtime.CompilerServices;
using CareersCatalogue.Guidance;
using CareersCatalogue.Snapshot;

namespace CareersWeb.Site.Jobs;

/// <summary>Occupations like another, worked out once for each release and let go with it.</summary>
internal sealed class RelatedJobs
{
    private readonly ConditionalWeakTable<Catalogue, RelatedOccupations> _byRelease = [];

    public IReadOnlyList<RelatedOccupation> Of(Catalogue catalogue, CatalogueEntry entry) =>
        _byRelease.GetValue(catalogue, release => new(release)).Of(entry);
}
