using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using CareersCatalogue.Support;
using CareersWeb.Site;
using CareersWeb.Site.Interviews;
using CareersWeb.Site.Jobs;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>
/// Prompts for an application: what the advert, the record of the job and the values ask for. What is written stays on the device.
/// </summary>
internal sealed class ApplyModel(ICatalogue catalogue, NhsValues values) : PageModel
{
    private static readonly string[] Explained =
        ["job-description", "person-specification", "essential-criteria", "supporting-information", "shortlisting", "reference"];

    private readonly CatalogueSnapshot _snapshot = catalogue.Current;

    public JobChoice Choice { get; private set; } = null!; // set before the page is drawn

    public NhsValues Values => values;

    /// <summary>Words that adverts and forms use, as far as the glossary has them.</summary>
    public IReadOnlyList<GlossaryTerm> Terms =>
        [.. _snapshot.Catalogue.Contents.Glossary.Where(term => Explained.Contains(term.Slug.Value))];

    public IReadOnlyList<Source> Sources => [values.Source, .. Choice.Entry?.Occupation.Sources ?? []];

    public void OnGet()
    {
        Choice = JobChoice.Read(_snapshot, SiteMap.Apply, Request.Query);
        if (Choice.Problems.Count > 0) Response.StatusCode = StatusCodes.Status400BadRequest;
    }
}
