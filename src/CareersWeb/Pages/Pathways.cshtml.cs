using CareersCatalogue.Guidance.Journeys;
using CareersCatalogue.Ports;
using CareersWeb.Site.Jobs;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>From where somebody is to a job, step by step.</summary>
internal sealed class PathwaysModel(ICatalogue catalogue) : PageModel
{
    public PathwayQuery Query { get; private set; } = null!; // set before the page is drawn

    /// <summary>The shortest ways, shortest first; null when too little was said to look for any.</summary>
    public IReadOnlyList<Journey>? Journeys { get; private set; }

    public void OnGet()
    {
        var snapshot = catalogue.Current;
        Query = PathwayQuery.Read(snapshot, Request.Query);
        if (Query.IsComplete) Journeys = Query.Find(snapshot);
        else if (Query.Problems.Count > 0) Response.StatusCode = StatusCodes.Status400BadRequest;
    }
}
