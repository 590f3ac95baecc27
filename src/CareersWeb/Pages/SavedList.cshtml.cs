using System.Globalization;
using CareersCatalogue.Ports;
using CareersWeb.Conversations;
using CareersWeb.Site;
using CareersWeb.Site.Explorer;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using static CareersWeb.Site.Language.Words;

namespace CareersWeb.Pages;

/// <summary>A list of occupations that somebody saved under a code, here or in the chat. Whoever has the code may open and erase it.</summary>
[IgnoreAntiforgeryToken] // there is no cookie that another site could use
[RequestSizeLimit(4_096)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class SavedListModel(ICatalogue catalogue, ISavedLists lists, IOptions<RetentionOptions> retention) : PageModel
{
    internal const string FoundHeading = "A saved list";
    internal const string UnknownHeading = "We have no list with this code";
    internal const string RefusedHeading = "Too many codes that nobody has";
    internal const string ErasedHeading = "The list is erased";
    internal const string ErasedText = "Its code opens nothing any more. You can give it away without a worry.";
    internal const string RefusedText =
        "Many wrong codes came from where you are, so no more are looked up for now. Check the code, and try again in an hour.";

    private const int RetrySeconds = 3_600;

    public string Heading { get; private set; } = FoundHeading;

    /// <summary>Why no list is shown; empty when one is.</summary>
    public string Explanation { get; private set; } = "";

    /// <summary>The list; null when there is none to show.</summary>
    public SavedList? List { get; private set; }

    public OccupationQuery Query { get; private set; } = null!; // set with the list

    public IReadOnlyList<string> Problems => [.. Query.Jobs?.Problems ?? []];

    /// <summary>The last whole day on which the code works.</summary>
    public DateOnly LastDay => DateOnly.FromDateTime(List?.Expires.UtcDateTime ?? default);

    /// <summary>The address of the list with the site before it, for other devices.</summary>
    public string Address => SiteRegistration.OriginOf(Request) + SiteMap.AddressOf(List?.Code ?? default);

    internal string UnknownText => Say(
        "There may be a typing mistake in it, or the list was erased. A list is kept for {0} days after its last change.",
        retention.Value.SavedListDays);

    public async Task OnGetAsync(string code, CancellationToken cancellationToken)
    {
        var finding = await FindAsync(code, cancellationToken);
        if (finding.List is not { } list) return;
        var known = catalogue.Current.Catalogue;
        (List, Query) = (list, OccupationQuery.Of(ChosenJobs.Of(known, list)));
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancellationToken)
    {
        if (ForeignForm.IsOne(Request)) return BadRequest();
        var finding = await FindAsync(code, cancellationToken);
        if (finding.List is not { } list) return Page();
        await lists.EraseAsync(list.Code, cancellationToken);
        (Heading, Explanation) = (ErasedHeading, Say(ErasedText));
        return Page();
    }

    // Looking a code up before erasing counts wrong ones, so that erasing is no way round the count.
    private async Task<SavedListFinding> FindAsync(string code, CancellationToken cancellationToken)
    {
        var finding = ListCode.TryParse(code, out var read) ? await lists.FindAsync(read, cancellationToken) : SavedListFinding.None;
        if (finding.IsRefused)
        {
            (Response.StatusCode, Heading, Explanation) = (StatusCodes.Status429TooManyRequests, RefusedHeading, Say(RefusedText));
            Response.Headers.RetryAfter = RetrySeconds.ToString(CultureInfo.InvariantCulture);
        }
        else if (finding.List is null) (Response.StatusCode, Heading, Explanation) = (StatusCodes.Status404NotFound, UnknownHeading, UnknownText);

        return finding;
    }
}
