using CareersCatalogue.Guidance.Matching;
using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersWeb.Site.Matching;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>Grades and likes in, jobs with reasons out.</summary>
/// <remarks>
/// <para>The form is sent by POST. A query could be shared, but it would put a young person's grades into the history of a shared
/// computer, into the log of every proxy on the way and into the page that a chat or a teacher is sent. A body goes into none of them.</para>
/// <para>No token guards the form against other sites: it changes nothing and stores nothing, the answer is drawn for whoever sent
/// it, and there is no cookie by which it would be somebody's. Without the token the page stays free of cookies and keys.</para>
/// </remarks>
[IgnoreAntiforgeryToken]
[RequestFormLimits(ValueCountLimit = MostFields, KeyLengthLimit = LongestName, ValueLengthLimit = LongestValue)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class MatchModel(ICatalogue catalogue) : PageModel
{
    /// <summary>Fields that a form may have; more are refused. A count.</summary>
    internal const int MostFields = 400;

    private const int MostShown = 15;
    private const int LongestName = 64;
    private const int LongestValue = 200;

    private readonly CatalogueSnapshot _snapshot = catalogue.Current;

    public Catalogue Catalogue => _snapshot.Catalogue;

    public MatchAnswers Answers { get; private set; } = MatchAnswers.Empty;

    /// <summary>The jobs that fit best, best first; null before the form was filled in.</summary>
    public IReadOnlyList<(CatalogueEntry Entry, int Percent, MatchExplanation Why)>? Found { get; private set; }

    /// <summary>The sorts of qualification that the form offers.</summary>
    public static IReadOnlyList<Choice<QualificationType>> Types { get; } =
        [.. QualificationTypes.List.All.Where(type => type.Value is not (QualificationType.None or QualificationType.Other or QualificationType.EntryLevel))];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await MatchForm.ReadAsync(Request, cancellationToken) is not { } form) return BadRequest();
        Answers = MatchAnswers.Read(Catalogue, form);
        if (Answers.SaysAnything)
        {
            Found =
            [
                .. _snapshot.Matching.Rank(Answers.Profile).Take(MostShown)
                    .Select(match => (match.Entry, (int)Math.Round(match.Fit * 100), _snapshot.Matching.Explain(Answers.Profile, match.Entry))),
            ];
        }

        return Page();
    }
}
