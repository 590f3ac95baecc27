using CareersCatalogue.Filters;
using CareersCatalogue.Ports;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersWeb.Site;
using CareersWeb.Site.Jobs;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>The first page: search, and the ways to browse.</summary>
internal sealed class HomeModel(ICatalogue catalogue, TimeProvider time) : PageModel
{
    private readonly Catalogue _catalogue = catalogue.Current.Catalogue;

    public int JobCount => _catalogue.Entries.Count;

    public int RouteCount => _catalogue.Contents.EntryRoutes.Count;

    public IReadOnlyList<StartingPoint> Starts => StartingPoint.All(_catalogue);

    public IReadOnlyList<MythCard> Myths => MythCard.All(_catalogue);

    public IReadOnlyList<FacetBucket> Families => FacetCounts.Of(FamilyFilter.Row, _catalogue, _catalogue.Entries);

    public IReadOnlyList<FacetBucket> Themes => FacetCounts.Of(CollectionFilter.Row, _catalogue, _catalogue.Entries);

    /// <summary>The ways in that lead to a post by themselves and still exist.</summary>
    public IEnumerable<FacetBucket> Routes => FacetCounts.Of(EntryRouteFilter.Row, _catalogue, _catalogue.Entries)
        .Where(bucket => _catalogue.FindRouteType(bucket.Choice.Value) is { Available: true } type && EntryRouteKinds.LeadsToPost(type.Kind));

    public IReadOnlyList<CatalogueEntry> LesserKnown =>
        LesserKnownJobs.Of(_catalogue, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), LesserKnownJobs.Shown);
}
