using CareersCatalogue.Outreach;
using CareersCatalogue.Ports;
using CareersWeb.Outreach;
using CareersWeb.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages.Events;

/// <summary>The questions of an event. With script the page works on a tablet that loses its network; without, it is a form.</summary>
[IgnoreAntiforgeryToken] // there is no cookie that another site could use
[RequestSizeLimit(16_384)]
[RequestFormLimits(ValueCountLimit = 100)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class QuestionsModel(Questionnaires questionnaires, ICatalogue catalogue, TimeProvider time) : PageModel
{
    private IReadOnlyList<QuestionSet> Sets => catalogue.Current.Catalogue.Contents.QuestionSets;

    /// <summary>The event; null when none has the code.</summary>
    public AskedEvent? Asked { get; private set; }

    /// <summary>Of the answers that were just stored; null when none were.</summary>
    public Receipt? Taken { get; private set; }

    public IReadOnlyList<SubmissionProblem> Problems { get; private set; } = [];

    /// <summary>Whether many people use this device one after another.</summary>
    public bool IsTablet => Request.Query.ContainsKey("tablet");

    public string Address => Request.Path + (IsTablet ? "?tablet=1" : "");

    public string WhyShut => Asked is { } asked && time.GetUtcNow() < asked.Event.Opens ? SubmissionProblems.NotOpen.Message : SubmissionProblems.Closed.Message;

    /// <summary>What was sent of a question, so that nobody has to choose again what was refused.</summary>
    public IReadOnlyList<string> ChosenOf(Question question) =>
        Request.HasFormContentType ? [.. Request.Form[question.Key.Value].OfType<string>()] : [];

    public async Task OnGetAsync(string code, CancellationToken cancellationToken) => await FindAsync(code, cancellationToken);

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancellationToken)
    {
        if (ForeignForm.IsOne(Request) || !Request.HasFormContentType) return BadRequest();
        await FindAsync(code, cancellationToken);
        if (Asked is not { IsOpen: true } asked) return Page();
        var answers = asked.Questions.Questions.Select(question => new SentAnswer(question.Key.Value, ChosenOf(question)));
        var outcome = await questionnaires.SubmitAsync(Sets, new(code, [.. answers], null, null), cancellationToken);
        (Taken, Problems) = (outcome.Receipt, outcome.Problems);
        return Page();
    }

    private async Task FindAsync(string code, CancellationToken cancellationToken)
    {
        Asked = await questionnaires.FindAsync(Sets, code, cancellationToken);
        if (Asked is null) Response.StatusCode = StatusCodes.Status404NotFound;
        else Response.Headers.ContentSecurityPolicy = EventPolicy.With(SecurityHeaders.NonceOf(HttpContext));
    }
}
