using CareersCatalogue.Occupations;

namespace CareersCatalogue.Filters;

/// <summary>How much of the job is done with patients.</summary>
public static class PatientContactFilter
{
    private static readonly IReadOnlyList<FilterChoice> AllChoices = FilterChoice.AllOf(PatientContacts.List);

    /// <summary>The row.</summary>
    public static OccupationFilter Row { get; } = new()
    {
        Key = "patient-contact",
        Label = "Patient contact",
        Choices = _ => AllChoices,
        ValuesOf = entry => [PatientContacts.List.Of(entry.Occupation.PatientContact).Key],
    };
}
