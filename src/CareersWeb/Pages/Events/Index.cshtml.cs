using CareersCatalogue.Outreach;
using CareersWeb.Site;
using CareersWeb.Site.Language;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages.Events;

/// <summary>Leads from a code to its questions, and erases one's own answers.</summary>
[IgnoreAntiforgeryToken] // there is no cookie that another site could use
[RequestSizeLimit(4_096)]
internal sealed class IndexModel : PageModel
{
    /// <summary>Whether a code was typed that cannot be one.</summary>
    public bool IsUnknown { get; private set; }

    /// <summary>Whether there were answers to erase; null when none were asked for.</summary>
    public bool? IsErased { get; private set; }

    public IActionResult OnGet(string? code)
    {
        if (EventCode.TryRead(code, out var read)) return Redirect(SiteLanguage.AddressOf(SiteMap.QuestionsOf(read)));
        IsUnknown = !string.IsNullOrWhiteSpace(code);
        return Page();
    }

    public async Task OnPostAsync([FromForm] string? receipt, [FromServices] Questionnaires questionnaires, CancellationToken cancellationToken) =>
        IsErased = await questionnaires.EraseAsync(receipt, cancellationToken);
}
