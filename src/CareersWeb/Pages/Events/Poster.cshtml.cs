using CareersCatalogue.Outreach;
using CareersCatalogue.Ports;
using CareersWeb.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages.Events;

/// <summary>A sheet of paper that leads people to the questions of an event.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class PosterModel(Questionnaires questionnaires, ICatalogue catalogue) : PageModel
{
    /// <summary>The event; null when none has the code.</summary>
    public AskedEvent? Asked { get; private set; }

    /// <summary>The questions, with the site before them.</summary>
    public string Address => Asked is { } asked ? SiteRegistration.OriginOf(Request) + SiteMap.QuestionsOf(asked.Event.Code) : "";

    /// <summary>Where a code is typed, without the scheme, as people type addresses.</summary>
    public string Start => Request.Host + SiteMap.Events;

    public async Task OnGetAsync(string code, CancellationToken cancellationToken)
    {
        Asked = await questionnaires.FindAsync(catalogue.Current.Catalogue.Contents.QuestionSets, code, cancellationToken);
        if (Asked is null) Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
