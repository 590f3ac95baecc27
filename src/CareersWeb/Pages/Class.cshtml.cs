using CareersCatalogue.Outreach;
using CareersCatalogue.Ports;
using CareersWeb.Limits;
using CareersWeb.Outreach;
using CareersWeb.Site;
using CareersWeb.Site.Language;
using CareersWeb.Site.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static CareersWeb.Site.Language.Words;

namespace CareersWeb.Pages;

/// <summary>
/// Makes a code for a class that ends with the day, for an adviser who has a key of the API: strangers cannot fill the store, and the
/// questions are ready-made, so that nothing that somebody wrote is shown to pupils.
/// </summary>
[IgnoreAntiforgeryToken] // there is no cookie that another site could use
[RequestSizeLimit(4_096)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ClassModel(ICatalogue catalogue, TimeProvider time) : PageModel
{
    /// <summary>Most pupils of a class; a count. An assembly of a year group fits.</summary>
    internal const int MostPupils = 500;

    internal const string WrongKey = "That key is not one of ours, or it has been ended. Ask whoever runs this site.";
    internal const string WrongSet = "Choose one of the sets of questions.";
    internal const string NotEnded = "The code or its key is wrong, so nothing was ended.";

    private const string UsualSet = "class";

    /// <summary>What may be asked, what is meant for a class first.</summary>
    public IEnumerable<QuestionSet> Sets =>
        catalogue.Current.Catalogue.Contents.QuestionSets.OrderByDescending(set => set.Slug.Value == UsualSet);

    /// <summary>What was made just now, with the key that ends it; null when nothing was.</summary>
    public (OutreachEvent Event, string Key)? Made { get; private set; }

    public IReadOnlyList<string> Problems { get; private set; } = [];

    /// <summary>Where pupils type the code, without the scheme, as people type addresses.</summary>
    public string Start => Request.Host + SiteMap.Events;

    public async Task<IActionResult> OnPostAsync(
        [FromForm] string? key, [FromForm] string? questions, [FromServices] KeyRing keys, [FromServices] IOutreachStore store,
        CancellationToken cancellationToken)
    {
        if (ForeignForm.IsOne(Request)) return BadRequest();
        if (await keys.FindAsync((key ?? "").Trim(), cancellationToken) is null) return Refuse(StatusCodes.Status403Forbidden, WrongKey);
        if (Sets.FirstOrDefault(set => set.Slug.Value == questions) is not { } chosen)
            return Refuse(StatusCodes.Status400BadRequest, WrongSet);
        var now = time.GetUtcNow();
        var end = UkDay.EndOf(now);
        Made = await EventMaking.AddAsync(
            store,
            new()
            {
                Code = EventCode.New(), Name = Say("A class on {0}", TimeWording.Day(UkDay.Of(now))), QuestionSet = chosen.Slug,
                Opens = now, Closes = end, Final = end, MaximumResponses = MostPupils, // nothing comes late: the code ends with its day
            },
            cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostEndAsync(
        [FromForm] string? code, [FromForm] string? organiser, [FromServices] Questionnaires questionnaires,
        CancellationToken cancellationToken)
    {
        if (ForeignForm.IsOne(Request)) return BadRequest();
        return await questionnaires.CloseAsync(code ?? "", OrganiserKey.HashOf((organiser ?? "").Trim()), cancellationToken) is { } ended
            ? Redirect(SiteLanguage.AddressOf(SiteMap.InsightsOf(ended.Code)))
            : Refuse(StatusCodes.Status400BadRequest, NotEnded);
    }

    private PageResult Refuse(int status, string problem)
    {
        (Response.StatusCode, Problems) = (status, [Say(problem)]);
        return Page();
    }
}
