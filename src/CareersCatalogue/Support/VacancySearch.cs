using CareersCatalogue.Occupations;

namespace CareersCatalogue.Support;

/// <summary>Makes the address of a ready-made search on the official vacancy site.</summary>
/// <remarks>The site is in <c>data/reference/help-services.json</c>; the form of its search address is recalled, not verified.</remarks>
public static class VacancySearch
{
    /// <summary>The site's search for jobs with this title.</summary>
    public static string AddressFor(Occupation occupation) =>
        $"https://www.jobs.nhs.uk/candidate/search/results?keyword={Uri.EscapeDataString(occupation.Title)}";
}
