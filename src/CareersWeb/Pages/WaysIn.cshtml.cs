using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersWeb.Site;
using CareersWeb.Site.Jobs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>Two ways into one occupation side by side.</summary>
internal sealed class WaysInModel(ICatalogue catalogue) : PageModel
{
    private const int FewestToCompare = 2;

    private readonly Catalogue _catalogue = catalogue.Current.Catalogue;

    public CatalogueEntry Entry { get; private set; } = null!; // set before the page is drawn

    /// <summary>The two; null when the address names one that is not there, or one twice.</summary>
    public WaysInComparison? Comparison { get; private set; }

    public IReadOnlyList<(string Name, string Address)> Trail =>
        [("Home", SiteMap.Home), ("Find a job", SiteMap.Occupations), (Entry.Occupation.Title, SiteMap.AddressOf(Entry.Occupation))];

    public IActionResult OnGet(string slug)
    {
        if (_catalogue.Find(slug) is not { Routes.Count: >= FewestToCompare } entry) return NotFound();
        Entry = entry;
        Comparison = WaysInComparison.Read(
            entry, Request.Query[WaysInComparison.FirstKey].FirstOrDefault(), Request.Query[WaysInComparison.SecondKey].FirstOrDefault());
        if (Comparison is null) Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
