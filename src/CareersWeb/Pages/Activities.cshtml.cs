using CareersCatalogue.Ports;
using CareersCatalogue.Support;
using CareersWeb.Site.Classes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>Activities for teachers, all of them or those of one key stage.</summary>
internal sealed class ActivitiesModel(ICatalogue catalogue) : PageModel
{
    public const string StageKey = "stage";

    /// <summary>The key stage that is asked for; null for any.</summary>
    public int? Stage { get; private set; }

    public IReadOnlyList<Activity> Activities { get; private set; } = [];

    public IActionResult OnGet()
    {
        if (Request.Query[StageKey].FirstOrDefault() is { Length: > 0 } wanted)
        {
            Stage = SchoolYear.KeyStages.Cast<int?>().FirstOrDefault(stage => stage.ToString() == wanted);
            if (Stage is null) return NotFound();
        }

        Activities = [.. catalogue.Current.Catalogue.Contents.Activities.Where(activity => Stage is not { } stage || activity.KeyStages.Contains(stage))];
        return Page();
    }
}
