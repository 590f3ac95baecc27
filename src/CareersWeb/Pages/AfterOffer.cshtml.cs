using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;
using CareersWeb.Site;
using CareersWeb.Site.Offers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>What to do between an offer and the first day. What is done is kept on the device alone.</summary>
internal sealed class AfterOfferModel(ICatalogue catalogue) : PageModel
{
    private readonly Catalogue _catalogue = catalogue.Current.Catalogue;

    /// <summary>The job of the offer; null when none is named.</summary>
    public CatalogueEntry? Job { get; private set; }

    /// <summary>What the employer looks at.</summary>
    public IEnumerable<OfferStep> Checks => OfferStep.ChecksOf(Job?.Occupation.Checks);

    public GlossaryTerm? TermOf(OfferStep step) => _catalogue.Contents.Glossary.FirstOrDefault(term => term.Slug.Value == step.Term);

    public IActionResult OnGet()
    {
        if (Request.Query[SiteMap.JobKey].FirstOrDefault() is not { Length: > 0 } slug) return Page();
        Job = _catalogue.Find(slug);
        return Job is null ? NotFound() : Page();
    }
}
