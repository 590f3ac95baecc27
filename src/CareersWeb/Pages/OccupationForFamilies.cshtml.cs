using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersWeb.Site;
using CareersWeb.Site.Jobs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>An occupation as parents and carers ask about it.</summary>
internal sealed class OccupationForFamiliesModel(ICatalogue catalogue) : PageModel
{
    public CatalogueEntry Entry { get; private set; } = null!; // set before the page is drawn

    public IReadOnlyList<FamilyAnswer> Answers { get; private set; } = [];

    public IReadOnlyList<(string Name, string Address)> Trail =>
        [("Home", SiteMap.Home), ("For parents and carers", SiteMap.ForFamilies), (Entry.Occupation.Title, SiteMap.AddressOf(Entry.Occupation))];

    public IActionResult OnGet(string slug)
    {
        if (catalogue.Current.Catalogue.Find(slug) is not { } entry) return NotFound();
        Entry = entry;
        Answers = [.. FamilyAnswer.Of(entry)];
        return Page();
    }
}
