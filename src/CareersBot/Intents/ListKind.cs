using CareersBot.Intents.DigitalRoles;
using CareersBot.Intents.EstatesGreenRoles;
using CareersBot.Intents.MentalHealthRoles;
using CareersBot.Intents.NonClinical;
using CareersBot.Intents.NoQualifications;
using CareersBot.Intents.ScienceLabRoles;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents;

/// <summary>A list that no single filter makes, such as that of digital jobs: it stays what it is when it is narrowed.</summary>
/// <param name="Intent">The intent that shows it, or its own name where an intent shows several.</param>
/// <param name="Headline">What its jobs have in common, in words that follow how many there are.</param>
/// <param name="Has">Whether a job belongs to it.</param>
/// <param name="Without">The word for what all of them are without; null for none.</param>
internal sealed record ListKind(string Intent, string Headline, Func<CatalogueEntry, bool> Has, string? Without = null)
{
    private static readonly IReadOnlyList<ListKind> All =
    [
        new("digital_roles", DigitalRolesIntent.Headline, DigitalRolesIntent.IsSuch),
        new("estates_green_roles", EstatesGreenRolesIntent.Headline, EstatesGreenRolesIntent.IsSuch),
        new("mental_health_roles", MentalHealthRolesIntent.Headline, MentalHealthRolesIntent.IsSuch),
        new("non_clinical", NonClinicalIntent.Headline, NonClinicalIntent.IsSuch, "patients"),
        new("science_lab_roles", ScienceLabRolesIntent.Headline, ScienceLabRolesIntent.IsSuch),
        new("no_qualifications", NoQualificationsIntent.Headline, NoQualificationsIntent.IsOpen, "exams"),
    ];

    /// <summary>The kind that an intent shows, or that has a name of its own; null when none does.</summary>
    internal static ListKind? Find(string intent) => All.FirstOrDefault(kind => kind.Intent == intent) ?? BrowseByInterest.PeopleAtWork.Kind(intent);
}
