using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersWeb.Conversations;
using CareersWeb.Site.Explorer;
using CareersWeb.Site.Matching;
using CareersWeb.Site.Quizzes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace CareersWeb.Pages;

/// <summary>
/// Likings in, jobs with the answers that led to them out. What is answered is sent in a body and forgotten; the jobs can be kept under a
/// code, as any list of jobs.
/// </summary>
[IgnoreAntiforgeryToken] // it changes nothing, and there is no cookie that another site could use
[RequestFormLimits(ValueCountLimit = MostFields)]
[RequestSizeLimit(16_384)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class QuizModel(ICatalogue catalogue, IOptions<RetentionOptions> retention) : PageModel
{
    /// <summary>Fields that a form may have; more are refused. A count.</summary>
    internal const int MostFields = 100;

    public IReadOnlyList<QuizAnswer> Answers { get; private set; } = [];

    /// <summary>What came of the answers; null before any were sent.</summary>
    public QuizResult? Result { get; private set; }

    /// <summary>How long a list under a code is kept after its last change.</summary>
    public int Days => retention.Value.SavedListDays;

    /// <summary>Where a code for the suggested jobs is made.</summary>
    public static string AddressOfCode(QuizResult result) =>
        SavedModel.AddressOf(new ChosenJobs([.. result.Suggestions.Select(one => one.Entry)], 0, false));

    /// <summary>Whether a question was answered so.</summary>
    public bool IsChosen(QuizQuestion question, QuizLiking liking) => Answers.Contains(new(question, liking));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await MatchForm.ReadAsync(Request, cancellationToken) is not { } form) return BadRequest();
        Answers =
        [
            .. QuizQuestion.All.Select(question => (Question: question, Liking: QuizLiking.Read(form[question.Key].FirstOrDefault())))
                .Where(sent => sent.Liking is not null).Select(sent => new QuizAnswer(sent.Question, sent.Liking!)), // just looked at
        ];
        Result = QuizResult.Of(Answers, catalogue.Current);
        return Page();
    }
}
