using CareersCatalogue.Filters;
using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersWeb.Site;
using CareersWeb.Site.Explorer;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>One school subject, and the occupations in which it helps.</summary>
internal sealed class SubjectModel(ICatalogue catalogue) : PageModel
{
    private readonly Catalogue _catalogue = catalogue.Current.Catalogue;

    public static IReadOnlyList<(string Name, string Address)> Trail => [("Home", SiteMap.Home), ("Jobs by subject", SiteMap.Subjects)];

    public Subject Subject { get; private set; } = null!; // set before the page is drawn

    public JobsUnderFilter Jobs { get; private set; } = null!; // likewise

    public IActionResult OnGet(string slug)
    {
        if (_catalogue.Contents.Subjects.FirstOrDefault(subject => subject.Slug.Value == slug) is not { } found) return NotFound();
        Subject = found;
        Jobs = JobsUnderFilter.Of(_catalogue, SubjectFilter.Row, slug);
        return Page();
    }
}
