using CareersCatalogue.Ports;
using CareersWeb.Site;
using CareersWeb.Site.Digest;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>A few jobs and programmes each week for a place, here and as a feed.</summary>
internal sealed class DigestModel(ICatalogue catalogue, TimeProvider time) : PageModel
{
    /// <summary>Every place that has a digest.</summary>
    public IReadOnlyList<DigestPlace> Places { get; private set; } = [];

    /// <summary>This week's digest; null before a place was chosen.</summary>
    public WeeklyDigest? Digest { get; private set; }

    public IActionResult OnGet()
    {
        var current = catalogue.Current.Catalogue;
        Places = DigestPlace.AllOf(current);
        if (Request.Query[SiteMap.PlaceKey].FirstOrDefault() is not { Length: > 0 } key) return Page();
        if (DigestPlace.Find(current, key) is not { } place) return NotFound();
        Digest = WeeklyDigest.Of(current, place, DigestWeek.Of(time.GetUtcNow()));
        return Page();
    }
}
