using CareersCatalogue.Guidance.Matching;
using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersWeb.Site.Framing;
using CareersWeb.Site.Matching;
using Microsoft.AspNetCore.Mvc;

namespace CareersWeb.Pages.Embeds;

/// <summary>
/// Likes in, jobs with reasons out, inside a partner's page. It asks for no grades, and keeps nothing; what is ticked goes in a body, not
/// in an address.
/// </summary>
[IgnoreAntiforgeryToken] // it changes nothing, and there is no cookie that another site could use
[RequestFormLimits(ValueCountLimit = MostFields)]
[RequestSizeLimit(16_384)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class QuizModel(ICatalogue catalogue, WidgetOptions options) : FramedPage(options)
{
    /// <summary>Most jobs that are shown; a count.</summary>
    public const int MostShown = 5;

    /// <summary>Fields that a form may have; more are refused. A count.</summary>
    internal const int MostFields = 100;

    public MatchAnswers Answers { get; private set; } = MatchAnswers.Empty;

    /// <summary>The jobs that fit best, best first, with why; null before anything was ticked.</summary>
    public IReadOnlyList<(CatalogueEntry Entry, IReadOnlyList<string> Reasons)>? Found { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await MatchForm.ReadAsync(Request, cancellationToken) is not { } form) return BadRequest();
        var snapshot = catalogue.Current;
        Answers = MatchAnswers.Read(snapshot.Catalogue, form);
        if (!Answers.SaysAnything) return Page();
        Found =
        [
            .. snapshot.Matching.Rank(Answers.Profile).Take(MostShown)
                .Select(match => (match.Entry, snapshot.Matching.Explain(Answers.Profile, match.Entry).Reasons)),
        ];
        return Page();
    }
}
