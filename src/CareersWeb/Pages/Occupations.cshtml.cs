using CareersCatalogue.Ports;
using CareersWeb.Site.Explorer;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>The list of occupations: search, filters, order and pages.</summary>
internal sealed class OccupationsModel(ICatalogue catalogue) : PageModel
{
    public OccupationListing Listing { get; private set; } = null!; // set before the page is drawn

    public void OnGet()
    {
        var snapshot = catalogue.Current;
        Listing = new(snapshot, OccupationQuery.Read(snapshot.Catalogue, Request.Query));
    }
}
