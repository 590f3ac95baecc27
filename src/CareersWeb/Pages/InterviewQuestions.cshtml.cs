using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using CareersCatalogue.Support;
using CareersWeb.Site;
using CareersWeb.Site.Interviews;
using CareersWeb.Site.Jobs;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>
/// What may be asked in an interview, for a job or for any, with a sheet to review one's own answers. The sheet stays on the device.
/// </summary>
internal sealed class InterviewQuestionsModel(ICatalogue catalogue, NhsValues values) : PageModel
{
    private const string StarTerm = "star-method";

    private readonly CatalogueSnapshot _snapshot = catalogue.Current;

    public JobChoice Choice { get; private set; } = null!; // set before the page is drawn

    public IReadOnlyList<QuestionGroup> Groups => QuestionBank.For(Choice.Entry, values);

    /// <summary>Where the values and what is said of the job come from.</summary>
    public IReadOnlyList<Source> Sources => [values.Source, .. Choice.Entry?.Occupation.Sources ?? []];

    /// <summary>The word for telling a story in order; null when the glossary does not have it.</summary>
    public GlossaryTerm? Star => _snapshot.Catalogue.Contents.Glossary.FirstOrDefault(term => term.Slug.Value == StarTerm);

    public void OnGet()
    {
        Choice = JobChoice.Read(_snapshot, SiteMap.InterviewQuestions, Request.Query);
        if (Choice.Problems.Count > 0) Response.StatusCode = StatusCodes.Status400BadRequest;
    }
}
