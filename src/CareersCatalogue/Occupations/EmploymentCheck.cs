namespace CareersCatalogue.Occupations;

/// <summary>A check that an employer makes before somebody starts.</summary>
public enum EmploymentCheck
{
    /// <summary>A criminal record check by the Disclosure and Barring Service, or its counterpart in the nation.</summary>
    Dbs,

    /// <summary>A health check by the occupational health team.</summary>
    OccupationalHealth,

    /// <summary>A driving licence is looked at.</summary>
    DrivingLicence,

    /// <summary>A check of a person's background for secure places.</summary>
    SecurityVetting,
}

/// <summary>How the checks are written.</summary>
public static class EmploymentChecks
{
    /// <summary>From the commonest to the rarest.</summary>
    public static ChoiceList<EmploymentCheck> List { get; } = new(
        new(EmploymentCheck.Dbs, "dbs", "Criminal record check (DBS, or your nation's own)", "dbs", "criminal record"),
        new(EmploymentCheck.OccupationalHealth, "occupational-health", "Health check (occupational health)", "occupational health"),
        new(EmploymentCheck.DrivingLicence, "driving-licence", "Driving licence", "driving licence"),
        new(EmploymentCheck.SecurityVetting, "security-vetting", "Security vetting", "vetting"));
}
