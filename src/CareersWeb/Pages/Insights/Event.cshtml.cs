using CareersCatalogue.Outreach;
using CareersCatalogue.Ports;
using CareersWeb.Outreach;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages.Insights;

/// <summary>What people answered at an event: for the screen, for one sheet of paper, and as a file.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class EventModel(Questionnaires questionnaires, ICatalogue catalogue) : PageModel
{
    private const string CsvEnding = ".csv";

    /// <summary>The event; null when none has the code.</summary>
    public AskedEvent? Asked { get; private set; }

    public CareersCatalogue.Outreach.Insights Insights { get; private set; } = new(0, [], null);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellationToken)
    {
        var isFile = code.EndsWith(CsvEnding, StringComparison.OrdinalIgnoreCase);
        if (isFile) code = code[..^CsvEnding.Length];
        var sets = catalogue.Current.Catalogue.Contents.QuestionSets;
        Asked = await questionnaires.FindAsync(sets, code, cancellationToken);
        if (Asked is null || await questionnaires.InsightsAsync(sets, code, cancellationToken) is not { } insights)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }

        Insights = insights;
        if (!isFile) return Page();
        Response.Headers.ContentDisposition = $"attachment; filename=\"insights-{Asked.Event.Code}.csv\"";
        return Content(InsightsCsv.Write(Asked.Event, insights), InsightsCsv.ContentType, System.Text.Encoding.UTF8);
    }
}
