using CareersCatalogue.Ports;
using CareersWeb.Conversations;
using CareersWeb.Limits;
using CareersWeb.Site;
using CareersWeb.Site.Explorer;
using CareersWeb.Site.Language;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using static CareersWeb.Site.Language.Words;

namespace CareersWeb.Pages;

/// <summary>
/// A list of saved occupations. The device keeps it; the address of this page carries it from one device to another, so the service
/// stores nothing until somebody asks for a short code.
/// </summary>
[IgnoreAntiforgeryToken] // there is no cookie that another site could use
[RequestSizeLimit(16_384)]
internal sealed class SavedModel(ICatalogue catalogue, ISavedLists lists, NewLists made, IOptions<RetentionOptions> retention) : PageModel
{
    internal const string CodeKey = "code";
    internal const string NotACode = "That is not a code of ours. A code has ten letters and numbers, and no vowels.";
    internal const string TooManyCodes = "Very many codes were made where you are. Please try again in an hour, or copy the link instead.";

    private const int LongestShown = 24;

    /// <summary>The list in the address; null when there is none.</summary>
    public ChosenJobs? Jobs => Query.Jobs;

    public OccupationQuery Query { get; private set; } = null!; // set before the page is drawn

    public IReadOnlyList<string> Problems { get; private set; } = [];

    /// <summary>How long a list under a code is kept after its last change.</summary>
    public int Days => retention.Value.SavedListDays;

    /// <summary>What was typed and is no code; empty when nothing was.</summary>
    public string Typed { get; private set; } = "";

    /// <summary>This page with a list.</summary>
    public static string AddressOf(ChosenJobs jobs) => $"{SiteMap.Saved}?{ChosenJobs.Key}={ChosenJobs.Write(jobs.Entries)}";

    public IActionResult OnGet(string? code)
    {
        Read();
        if (string.IsNullOrWhiteSpace(code)) return Page();
        if (ListCode.TryParse(code, out var read)) return Redirect(SiteLanguage.AddressOf(SiteMap.AddressOf(read)));
        Typed = code[..Math.Min(code.Length, LongestShown)];
        Problems = [.. Problems, Say(NotACode)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Read();
        if (ForeignForm.IsOne(Request) || Jobs is not { Entries.Count: > 0 and <= ISavedLists.MaximumJobs } jobs) return BadRequest();
        if (!made.TryTake(Caller.Of(HttpContext)))
        {
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            Problems = [Say(TooManyCodes)];
            return Page();
        }

        var list = await lists.SaveAsync([.. jobs.Entries.Select(entry => entry.Occupation.Slug)], cancellationToken);
        return Redirect(SiteLanguage.AddressOf(SiteMap.AddressOf(list.Code)));
    }

    private void Read()
    {
        Query = OccupationQuery.Read(catalogue.Current.Catalogue, Request.Query);
        Problems = [.. Jobs?.Problems ?? []];
    }
}
