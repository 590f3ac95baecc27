using CareersCatalogue.Filters;
using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersWeb.Site;
using CareersWeb.Site.Explorer;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>One theme, and its occupations.</summary>
internal sealed class CollectionModel(ICatalogue catalogue) : PageModel
{
    private readonly Catalogue _catalogue = catalogue.Current.Catalogue;

    public static IReadOnlyList<(string Name, string Address)> Trail => [("Home", SiteMap.Home), ("Jobs by theme", SiteMap.Collections)];

    public Collection Theme { get; private set; } = null!; // set before the page is drawn

    public JobsUnderFilter Jobs { get; private set; } = null!; // likewise

    public IActionResult OnGet(string slug)
    {
        if (_catalogue.FindCollection(slug) is not { } found) return NotFound();
        Theme = found;
        Jobs = JobsUnderFilter.Of(_catalogue, CollectionFilter.Row, slug);
        return Page();
    }
}
