using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersWeb.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>An occupation in short sentences with pictures.</summary>
internal sealed class EasyReadModel(ICatalogue catalogue) : PageModel
{
    /// <summary>Key of the picture beside the pay.</summary>
    public const string PayPicture = "paid";

    public CatalogueEntry Entry { get; private set; } = null!; // set before the page is drawn

    /// <summary>The text; null where nobody has written one for this occupation yet.</summary>
    public EasyRead? Text { get; private set; }

    public IReadOnlyList<(string Name, string Address)> Trail =>
        [("Home", SiteMap.Home), ("Easy read", SiteMap.EasyRead), (Entry.Occupation.Title, SiteMap.AddressOf(Entry.Occupation))];

    public IActionResult OnGet(string slug)
    {
        var current = catalogue.Current.Catalogue;
        if (current.Find(slug) is not { } entry) return NotFound();
        Entry = entry;
        Text = current.FindEasyRead(slug);
        if (Text is null) Response.StatusCode = StatusCodes.Status404NotFound; // the page says so, kindly
        return Page();
    }
}
