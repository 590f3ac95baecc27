namespace CareersCatalogue.Occupations;

/// <summary>When the work is done.</summary>
public enum WorkingPattern
{
    /// <summary>Monday to Friday in the daytime.</summary>
    OfficeHours,

    /// <summary>Early, late or long days by rota.</summary>
    Shifts,

    /// <summary>Through the night, in turn or always.</summary>
    Nights,

    /// <summary>Some Saturdays and Sundays.</summary>
    Weekends,

    /// <summary>Ready to be called in.</summary>
    OnCall,

    /// <summary>Often offered for fewer hours.</summary>
    PartTime,

    /// <summary>In school terms only.</summary>
    TermTime,

    /// <summary>Hours that can be moved by agreement.</summary>
    Flexible,
}

/// <summary>How the working patterns are written.</summary>
public static class WorkingPatterns
{
    /// <summary>From the most regular to the least.</summary>
    public static ChoiceList<WorkingPattern> List { get; } = new(
        new(WorkingPattern.OfficeHours, "office-hours", "Office hours", "9 to 5", "nine to five", "weekdays", "daytime"),
        new(WorkingPattern.Flexible, "flexible", "Flexible hours", "flexitime"),
        new(WorkingPattern.PartTime, "part-time", "Part time", "part-time"),
        new(WorkingPattern.TermTime, "term-time", "Term time", "school terms"),
        new(WorkingPattern.Shifts, "shifts", "Shifts", "shift work", "rota"),
        new(WorkingPattern.Weekends, "weekends", "Some weekends", "saturday", "sunday"),
        new(WorkingPattern.Nights, "nights", "Some nights", "night shift"),
        new(WorkingPattern.OnCall, "on-call", "On call"));
}
