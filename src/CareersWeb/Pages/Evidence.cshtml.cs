using CareersCatalogue.Ports;
using CareersWeb.Site;
using CareersWeb.Site.Classes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>What there is for each Gatsby benchmark, for one year group.</summary>
internal sealed class EvidenceModel(ICatalogue catalogue) : PageModel
{
    /// <summary>The year group that is asked for; null while none is.</summary>
    public SchoolYear? Year { get; private set; }

    public IReadOnlyList<EvidenceRow> Rows { get; private set; } = [];

    public IActionResult OnGet()
    {
        if (Request.Query[SiteMap.YearKey].FirstOrDefault() is not { Length: > 0 } wanted) return Page();
        Year = SchoolYear.Find(wanted);
        if (Year is null) return NotFound();
        Rows = EvidenceRow.For(Year, catalogue.Current.Catalogue);
        return Page();
    }
}
