using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersWeb.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>One kind of way in, and the occupations that have it.</summary>
internal sealed class RouteTypeModel(ICatalogue catalogue) : PageModel
{
    private readonly Catalogue _catalogue = catalogue.Current.Catalogue;

    public RouteType Type { get; private set; } = null!; // set before the page is drawn

    public static IReadOnlyList<(string Name, string Address)> Trail => [("Home", SiteMap.Home), ("Ways in", SiteMap.Routes)];

    /// <summary>Occupations by title, under their families in the order of display; families without any are left out.</summary>
    public IReadOnlyList<(Family Family, IReadOnlyList<CatalogueEntry> Entries)> Jobs { get; private set; } = [];

    public int Count => Jobs.Sum(group => group.Entries.Count);

    public IActionResult OnGet(string slug)
    {
        if (_catalogue.FindRouteType(slug) is not { } type) return NotFound();
        Type = type;
        Jobs =
        [
            .. _catalogue.Families
                .Select(family => (family, Entries: (IReadOnlyList<CatalogueEntry>)[.. _catalogue.OfFamily(family).Where(HasWayIn)]))
                .Where(group => group.Entries.Count > 0),
        ];
        return Page();
    }

    private bool HasWayIn(CatalogueEntry entry) => entry.Routes.Any(route => route.Type.Kind == Type.Kind);
}
