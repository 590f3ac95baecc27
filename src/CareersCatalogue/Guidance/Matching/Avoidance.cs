using CareersCatalogue.Occupations;

namespace CareersCatalogue.Guidance.Matching;

/// <summary>Something about a job that a person would rather not have.</summary>
public enum Avoidance
{
    /// <summary>Blood, wounds and needles.</summary>
    Blood,

    /// <summary>Work with patients.</summary>
    PatientContact,

    /// <summary>Work through the night.</summary>
    Nights,

    /// <summary>Work on Saturdays and Sundays.</summary>
    Weekends,

    /// <summary>A full-time university course.</summary>
    University,

    /// <summary>More than three years of training.</summary>
    LongTraining,

    /// <summary>Lifting and carrying.</summary>
    HeavyLifting,

    /// <summary>Working with figures.</summary>
    Maths,

    /// <summary>Biology, chemistry, physics and laboratories.</summary>
    Science,

    /// <summary>Speaking to groups.</summary>
    PublicSpeaking,
}

/// <summary>How the things to avoid are written.</summary>
public static class Avoidances
{
    /// <summary>In the order of display.</summary>
    public static ChoiceList<Avoidance> List { get; } = new(
        new(Avoidance.Blood, "blood", "Blood and needles", "blood", "needles", "gore", "squeamish"),
        new(Avoidance.PatientContact, "patient-contact", "Contact with patients", "patients", "people"),
        new(Avoidance.Nights, "nights", "Nights", "night shifts"),
        new(Avoidance.Weekends, "weekends", "Weekends", "saturdays", "sundays"),
        new(Avoidance.University, "university", "University", "uni", "degree"),
        new(Avoidance.LongTraining, "long-training", "Long training", "years of training"),
        new(Avoidance.HeavyLifting, "heavy-lifting", "Heavy lifting", "lifting", "carrying"),
        new(Avoidance.Maths, "maths", "Maths", "numbers", "figures"),
        new(Avoidance.Science, "science", "Science", "biology", "chemistry", "physics"),
        new(Avoidance.PublicSpeaking, "public-speaking", "Public speaking", "presentations", "speaking to groups"));
}
