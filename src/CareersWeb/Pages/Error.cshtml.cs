using System.Globalization;
using CareersWeb.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>What people see when a page cannot be shown; programs get the same as problem details.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[IgnoreAntiforgeryToken]
internal sealed class ErrorModel : PageModel
{
    internal const string NotFoundHeading = "We cannot find that page";
    internal const string OursHeading = "Sorry, something went wrong";
    internal const string RefusedHeading = "That did not work";

    public int Status { get; private set; }

    public string CorrelationId => Correlation.Of(HttpContext);

    /// <summary>Whether the mistake is this site's, not the visitor's.</summary>
    public bool IsOurs => Status >= StatusCodes.Status500InternalServerError;

    public string Heading => Status == StatusCodes.Status404NotFound ? NotFoundHeading : IsOurs ? OursHeading : RefusedHeading;

    public string Explanation => (Status, IsOurs) switch
    {
        (StatusCodes.Status404NotFound, _) => "The address may have a typing mistake in it, or the page may have moved.",
        (_, true) => "It is our mistake, not yours. Please try again in a moment.",
        _ => "This page could not do what was asked of it.",
    };

    public IActionResult OnGet() => Answer();

    public IActionResult OnPost() => Answer();

    // The status is read from the route alone: a form that cannot be read would keep it from being bound.
    private IActionResult Answer()
    {
        _ = int.TryParse(RouteData.Values["status"]?.ToString(), CultureInfo.InvariantCulture, out var status);
        Status = status is >= 400 and <= 599 ? status : StatusCodes.Status404NotFound;
        Response.StatusCode = Status;
        if (SiteRegistration.AsksForPage(HttpContext)) return Page();
        var problem = new ProblemDetails { Status = Status, Title = Heading, Detail = Explanation, Extensions = { ["correlationId"] = CorrelationId } };
        return new ObjectResult(problem) { StatusCode = Status };
    }
}
