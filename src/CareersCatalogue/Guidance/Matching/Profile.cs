using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;

namespace CareersCatalogue.Guidance.Matching;

/// <summary>Something that a person has, or is predicted.</summary>
/// <param name="Type">The sort of qualification.</param>
/// <param name="Subject">The subject in the person's own words; null when it was not said.</param>
/// <param name="Grade">What it is worth.</param>
/// <param name="Count">How many of them; at least 1.</param>
public sealed record HeldQualification(QualificationType Type, string? Subject, Grade Grade, int Count)
{
    /// <summary>One pass without a grade, such as "GCSE maths".</summary>
    public static HeldQualification Pass(QualificationType type, string? subject, int count = 1) =>
        new(type, subject, Grades.PassOf(type), count);
}

/// <summary>What a person has and wants. Everything may be left out; what is left out is not held against any job.</summary>
public sealed record Profile
{
    /// <summary>What the person has or is predicted; may be empty.</summary>
    public IReadOnlyList<HeldQualification> Qualifications { get; init; } = [];

    /// <summary>Highest whole level held, 0 to 8; null when it was not said.</summary>
    public int? Level { get; init; }

    /// <summary>Subjects that the person likes.</summary>
    public IReadOnlyList<Subject> EnjoyedSubjects { get; init; } = [];

    /// <summary>What the person is drawn to.</summary>
    public IReadOnlyList<Interest> Interests { get; init; } = [];

    /// <summary>What the person is good at.</summary>
    public IReadOnlyList<Skill> Skills { get; init; } = [];

    /// <summary>What the person would rather not have.</summary>
    public IReadOnlyList<Avoidance> Avoid { get; init; } = [];

    /// <summary>Kinds of way in that the person would like; empty for any.</summary>
    public IReadOnlyList<EntryRouteKind> Routes { get; init; } = [];

    /// <summary>Kinds of place where the person would like to be; empty for any place.</summary>
    public IReadOnlyList<Setting> Settings { get; init; } = [];

    /// <summary>How much of the work is to be done with patients; null for any amount.</summary>
    public PatientContact? PatientContact { get; init; }

    /// <summary>When the person would like to work; empty for any time.</summary>
    public IReadOnlyList<WorkingPattern> WorkingPatterns { get; init; } = [];

    /// <summary>True when the person would like to work from home at times.</summary>
    public bool WantsHybridWorking { get; init; }

    /// <summary>Lowest salary wished for at the start, whole pounds a year; null for none.</summary>
    public int? MinimumSalaryPounds { get; init; }

    /// <summary>Longest training, in years from age 18; null for any length.</summary>
    public int? MaximumTrainingYears { get; init; }

    /// <summary>Where the person wants to work.</summary>
    public Nation Nation { get; init; } = Nation.England;

    /// <summary>Whether the person said what they have, so that ways in can be held against it.</summary>
    public bool SaysWhatIsHeld => Level is not null || Qualifications.Count > 0;
}
