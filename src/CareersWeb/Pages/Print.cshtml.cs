using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersWeb.Site;
using CareersWeb.Site.Explorer;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>Any list of occupations on one page of paper, for a display board or a bag.</summary>
internal sealed class PrintModel(ICatalogue catalogue, TimeProvider time) : PageModel
{
    /// <summary>Rows that fit on one sheet of A4 beside the title and the foot; a count. Even when each takes two lines.</summary>
    public const int MostRows = 20;

    public OccupationListing Listing { get; private set; } = null!; // set before the page is drawn

    public IReadOnlyList<CatalogueEntry> Shown => [.. Listing.All.Take(MostRows)];

    public IReadOnlyList<string> Conditions => [.. Listing.Query.Conditions()];

    public DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>Where the list is found on a screen.</summary>
    public string Address => SiteRegistration.OriginOf(Request) + Listing.Query.AddressOfList();

    public void OnGet()
    {
        var snapshot = catalogue.Current;
        Listing = new(snapshot, OccupationQuery.Read(snapshot.Catalogue, Request.Query));
    }
}
