namespace CareersCatalogue.Occupations;

/// <summary>How much of the work is done with patients.</summary>
public enum PatientContact
{
    /// <summary>Most of the day.</summary>
    High,

    /// <summary>Part of the day, or by telephone.</summary>
    Some,

    /// <summary>None, or next to none.</summary>
    None,
}

/// <summary>How the amounts of patient contact are written.</summary>
public static class PatientContacts
{
    /// <summary>From most to least.</summary>
    public static ChoiceList<PatientContact> List { get; } = new(
        new(PatientContact.High, "high", "Lots of patient contact", "with patients", "face to face"),
        new(PatientContact.Some, "some", "Some patient contact"),
        new(PatientContact.None, "none", "No patient contact", "behind the scenes", "no patients", "non clinical", "non-clinical"));
}
