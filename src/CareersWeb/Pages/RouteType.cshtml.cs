using CareersCatalogue.Filters;
using CareersCatalogue.Ports;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersWeb.Site;
using CareersWeb.Site.Explorer;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>One kind of way in, and the occupations that have it.</summary>
internal sealed class RouteTypeModel(ICatalogue catalogue) : PageModel
{
    private readonly Catalogue _catalogue = catalogue.Current.Catalogue;

    public RouteType Type { get; private set; } = null!; // set before the page is drawn

    public static IReadOnlyList<(string Name, string Address)> Trail => [("Home", SiteMap.Home), ("Ways in", SiteMap.Routes)];

    public JobsUnderFilter Jobs { get; private set; } = null!; // set before the page is drawn

    public IActionResult OnGet(string slug)
    {
        if (_catalogue.FindRouteType(slug) is not { } type) return NotFound();
        Type = type;
        Jobs = JobsUnderFilter.Of(_catalogue, EntryRouteFilter.Row, slug);
        return Page();
    }
}
