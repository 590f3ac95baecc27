using CareersCatalogue.Occupations;

namespace CareersCatalogue.Support;

/// <summary>What people turn to a service for.</summary>
public enum HelpKind
{
    /// <summary>Careers advice.</summary>
    CareersAdvice,

    /// <summary>Where jobs are advertised.</summary>
    Vacancies,

    /// <summary>Where apprenticeships are advertised.</summary>
    Apprenticeships,

    /// <summary>Where courses are found.</summary>
    Courses,

    /// <summary>Money for study.</summary>
    Funding,

    /// <summary>Help at once, day or night.</summary>
    Crisis,

    /// <summary>Somebody to talk to.</summary>
    MentalHealth,

    /// <summary>Help when somebody is not safe.</summary>
    Safety,
}

/// <summary>How the kinds of help are written.</summary>
public static class HelpKinds
{
    /// <summary>In the order of display.</summary>
    public static ChoiceList<HelpKind> List { get; } = new(
        new(HelpKind.Crisis, "crisis", "Help right now"),
        new(HelpKind.Safety, "safety", "Keeping safe"),
        new(HelpKind.MentalHealth, "mental-health", "Someone to talk to"),
        new(HelpKind.CareersAdvice, "careers-advice", "Careers advice"),
        new(HelpKind.Vacancies, "vacancies", "Jobs"),
        new(HelpKind.Apprenticeships, "apprenticeships", "Apprenticeships"),
        new(HelpKind.Courses, "courses", "Courses"),
        new(HelpKind.Funding, "funding", "Money for study"));
}

/// <summary>People to turn to.</summary>
/// <param name="Slug">Unique among help services.</param>
/// <param name="Name">As the service calls itself.</param>
/// <param name="Kind">What people turn to it for.</param>
/// <param name="Audience">Whom it is for; null when for anyone.</param>
/// <param name="Summary">What it does, in plain English.</param>
/// <param name="Phone">Number to ring; null when there is none.</param>
/// <param name="Text">How to text it; null when there is none.</param>
/// <param name="Url">Its page; null when there is none.</param>
/// <param name="Hours">When somebody answers; null when it is not known.</param>
/// <param name="Nations">Where it works; at least one.</param>
/// <param name="Source">Where this is known from, and when it was last looked at.</param>
/// <remarks>Source: <c>data/reference/help-services.json</c>.</remarks>
public sealed record HelpService(
    Slug Slug, string Name, HelpKind Kind, string? Audience, string Summary, string? Phone, string? Text, string? Url,
    string? Hours, IReadOnlyList<Nation> Nations, Source Source);
