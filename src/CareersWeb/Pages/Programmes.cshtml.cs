using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;
using CareersWeb.Site.Support;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>Programmes that help people to start, by area, audience and offer.</summary>
internal sealed class ProgrammesModel(ICatalogue catalogue) : PageModel
{
    private readonly Catalogue _catalogue = catalogue.Current.Catalogue;

    public ProgrammeQuery Query { get; private set; } = null!; // set before the page is drawn

    public IReadOnlyList<Programme> Found { get; private set; } = [];

    public IReadOnlyList<string> Areas => ProgrammeQuery.AreasOf(_catalogue);

    public void OnGet()
    {
        Query = ProgrammeQuery.Read(_catalogue, Request.Query);
        Found = [.. _catalogue.Contents.Programmes.Where(Query.Matches)];
    }
}
