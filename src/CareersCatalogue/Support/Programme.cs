using CareersCatalogue.Occupations;

namespace CareersCatalogue.Support;

/// <summary>Whom a programme is for.</summary>
public enum Audience
{
    /// <summary>Young people.</summary>
    YoungPeople,

    /// <summary>Adults.</summary>
    Adults,

    /// <summary>People out of work.</summary>
    Unemployed,

    /// <summary>Families.</summary>
    Families,

    /// <summary>People with mental health needs.</summary>
    MentalHealth,

    /// <summary>Disabled people.</summary>
    DisabledPeople,

    /// <summary>People who were in care.</summary>
    CareLeavers,

    /// <summary>The armed forces community.</summary>
    ArmedForces,

    /// <summary>Teachers and schools.</summary>
    Teachers,

    /// <summary>People who change career.</summary>
    CareerChangers,
}

/// <summary>What a programme offers.</summary>
public enum ProgrammeOffer
{
    /// <summary>Days or weeks at work.</summary>
    WorkExperience,

    /// <summary>Getting ready for work.</summary>
    WorkReadiness,

    /// <summary>A job club.</summary>
    JobClub,

    /// <summary>Practice interviews.</summary>
    MockInterview,

    /// <summary>Help with applications.</summary>
    ApplicationHelp,

    /// <summary>A mentor.</summary>
    Mentoring,

    /// <summary>Learning online.</summary>
    ELearning,

    /// <summary>A guaranteed interview.</summary>
    GuaranteedInterview,

    /// <summary>An event where people are hired.</summary>
    RecruitmentEvent,

    /// <summary>A taste of a job.</summary>
    JobTaster,

    /// <summary>Support after starting.</summary>
    InWorkSupport,

    /// <summary>Talks about careers.</summary>
    CareersTalks,

    /// <summary>News of vacancies.</summary>
    VacancyBulletin,
}

/// <summary>How the audiences and offers of programmes are written.</summary>
public static class ProgrammeChoices
{
    /// <summary>Whom programmes are for.</summary>
    public static ChoiceList<Audience> Audiences { get; } = new(
        new(Audience.YoungPeople, "young-people", "Young people"),
        new(Audience.Adults, "adults", "Adults"),
        new(Audience.Unemployed, "unemployed", "People out of work"),
        new(Audience.Families, "families", "Families"),
        new(Audience.MentalHealth, "mental-health", "People with mental health needs"),
        new(Audience.DisabledPeople, "disabled-people", "Disabled people"),
        new(Audience.CareLeavers, "care-leavers", "Care leavers"),
        new(Audience.ArmedForces, "armed-forces", "Armed forces community"),
        new(Audience.Teachers, "teachers", "Teachers and schools"),
        new(Audience.CareerChangers, "career-changers", "Career changers"));

    /// <summary>What programmes offer.</summary>
    public static ChoiceList<ProgrammeOffer> Offers { get; } = new(
        new(ProgrammeOffer.WorkExperience, "work-experience", "Work experience"),
        new(ProgrammeOffer.WorkReadiness, "work-readiness", "Getting ready for work"),
        new(ProgrammeOffer.JobClub, "job-club", "Job club"),
        new(ProgrammeOffer.MockInterview, "mock-interview", "Practice interviews"),
        new(ProgrammeOffer.ApplicationHelp, "application-help", "Help with applications"),
        new(ProgrammeOffer.Mentoring, "mentoring", "Mentoring"),
        new(ProgrammeOffer.ELearning, "e-learning", "Learning online"),
        new(ProgrammeOffer.GuaranteedInterview, "guaranteed-interview", "Guaranteed interview"),
        new(ProgrammeOffer.RecruitmentEvent, "recruitment-event", "Recruitment event"),
        new(ProgrammeOffer.JobTaster, "job-taster", "Job taster"),
        new(ProgrammeOffer.InWorkSupport, "in-work-support", "Support in work"),
        new(ProgrammeOffer.CareersTalks, "careers-talks", "Careers talks"),
        new(ProgrammeOffer.VacancyBulletin, "vacancy-bulletin", "News of vacancies"));
}

/// <summary>An outreach, work-readiness or support programme.</summary>
/// <param name="Slug">Unique among programmes.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Organisation">Who runs it.</param>
/// <param name="Summary">What it does, in plain English.</param>
/// <param name="Area">Where it works; null when everywhere in its nations.</param>
/// <param name="Nations">At least one.</param>
/// <param name="Audiences">Whom it is for; at least one.</param>
/// <param name="Offers">What it offers; at least one.</param>
/// <param name="Url">Its page; null when none is known.</param>
/// <param name="Status">What is known of it today, and since when.</param>
/// <param name="Sources">Where this is known from; at least one.</param>
/// <remarks>Source: <c>data/programmes/</c>.</remarks>
public sealed record Programme(
    Slug Slug, string Name, string Organisation, string Summary, string? Area, IReadOnlyList<Nation> Nations,
    IReadOnlyList<Audience> Audiences, IReadOnlyList<ProgrammeOffer> Offers, string? Url, string Status, IReadOnlyList<Source> Sources);
