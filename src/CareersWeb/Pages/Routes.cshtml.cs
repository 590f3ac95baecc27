using CareersCatalogue.Filters;
using CareersCatalogue.Ports;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>The kinds of way in.</summary>
internal sealed class RoutesModel(ICatalogue catalogue) : PageModel
{
    private readonly Catalogue _catalogue = catalogue.Current.Catalogue;

    /// <summary>Every kind, easiest start first, and how many occupations have it.</summary>
    public IEnumerable<(RouteType Type, int Count)> Types
    {
        get
        {
            var counts = FacetCounts.Of(EntryRouteFilter.Row, _catalogue, _catalogue.Entries)
                .ToDictionary(bucket => bucket.Choice.Value, bucket => bucket.Count, StringComparer.Ordinal);
            return _catalogue.Contents.RouteTypes.Select(type => (type, counts.GetValueOrDefault(type.Slug.Value)));
        }
    }
}
