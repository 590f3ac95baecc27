using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;
using CareersWeb.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>One activity, as a teacher needs it in front of a class.</summary>
internal sealed class ActivityModel(ICatalogue catalogue) : PageModel
{
    public static IReadOnlyList<(string Name, string Address)> Trail =>
        [("Home", SiteMap.Home), ("For careers advisers", SiteMap.ForAdvisers), ("Activities for a lesson", SiteMap.Activities)];

    public Activity Activity { get; private set; } = null!; // set before the page is drawn

    public IReadOnlyList<CatalogueEntry> Jobs { get; private set; } = [];

    public IReadOnlyList<Collection> Themes { get; private set; } = [];

    public IActionResult OnGet(string slug)
    {
        var current = catalogue.Current.Catalogue;
        if (current.FindActivity(slug) is not { } found) return NotFound();
        Activity = found;
        Jobs = [.. found.Occupations.Select(one => current.Find(one.Value)).OfType<CatalogueEntry>()];
        Themes = [.. found.Collections.Select(one => current.FindCollection(one.Value)).OfType<Collection>()];
        return Page();
    }
}
