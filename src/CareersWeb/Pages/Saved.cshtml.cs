using CareersCatalogue.Ports;
using CareersWeb.Site.Explorer;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>
/// A list of saved occupations. The device keeps it; the address of this page carries it from one device to another, so the service
/// stores nothing. A short code that stands for such an address can lead here.
/// </summary>
internal sealed class SavedModel(ICatalogue catalogue) : PageModel
{
    /// <summary>The list in the address; null when there is none.</summary>
    public ChosenJobs? Jobs => Query.Jobs;

    public OccupationQuery Query { get; private set; } = null!; // set before the page is drawn

    public IReadOnlyList<string> Problems => [.. Jobs?.Problems ?? []];

    public void OnGet() => Query = OccupationQuery.Read(catalogue.Current.Catalogue, Request.Query);
}
