using CareersCatalogue.Filters;
using CareersCatalogue.Ports;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>The school subjects that help in jobs.</summary>
internal sealed class SubjectsModel(ICatalogue catalogue) : PageModel
{
    /// <summary>Subjects by name with how many occupations they help in; those that help in none are left out.</summary>
    public IReadOnlyList<FacetBucket> Subjects { get; } =
        FacetCounts.Of(SubjectFilter.Row, catalogue.Current.Catalogue, catalogue.Current.Catalogue.Entries);
}
