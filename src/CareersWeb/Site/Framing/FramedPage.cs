using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Site.Framing;

/// <summary>
/// A page that other sites may show inside theirs. The address names the site; one on the list may frame the page, any other is refused
/// with 403. Without a name the page can be looked at by itself, and nobody can frame it.
/// </summary>
internal abstract class FramedPage(WidgetOptions options) : PageModel
{
    public const string PartnerKey = "partner";

    /// <summary>The origin of the site around; null when the page stands by itself.</summary>
    public string? Partner { get; private set; }

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (Request.Query[PartnerKey].FirstOrDefault() is not { Length: > 0 } asked) return;
        if (!options.Allows(asked))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
            return;
        }

        Partner = asked;
        ViewData[PartnerKey] = asked;
        SecurityHeaders.AllowFraming(HttpContext, asked);
    }
}
