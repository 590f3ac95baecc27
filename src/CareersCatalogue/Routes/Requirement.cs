using CareersCatalogue.Occupations;

namespace CareersCatalogue.Routes;

/// <summary>What sort of thing is asked for.</summary>
public enum RequirementKind
{
    /// <summary>A qualification at a level.</summary>
    Qualification,

    /// <summary>A subject.</summary>
    Subject,

    /// <summary>Experience of something.</summary>
    Experience,

    /// <summary>An age.</summary>
    Age,

    /// <summary>A check by the employer.</summary>
    Check,

    /// <summary>A place on a register.</summary>
    Registration,

    /// <summary>A skill.</summary>
    Skill,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>How the sorts of requirement are written.</summary>
public static class RequirementKinds
{
    /// <summary>In the order of display.</summary>
    public static ChoiceList<RequirementKind> List { get; } = new(
        new(RequirementKind.Qualification, "qualification", "Qualification"),
        new(RequirementKind.Subject, "subject", "Subject"),
        new(RequirementKind.Experience, "experience", "Experience"),
        new(RequirementKind.Age, "age", "Age"),
        new(RequirementKind.Check, "check", "Check"),
        new(RequirementKind.Registration, "registration", "Registration"),
        new(RequirementKind.Skill, "skill", "Skill"),
        new(RequirementKind.Other, "other", "Other"));
}

/// <summary>One thing that a way in asks for, as fields.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Level">Qualification level 0 to 8; null when it is not about a level.</param>
/// <param name="Count">How many passes; null when no number is set.</param>
/// <param name="Grade">Lowest grade usually accepted, such as <c>4</c>; null when none is set.</param>
/// <param name="Subjects">Subjects asked for; may be empty.</param>
/// <param name="Essential">False for what only helps.</param>
/// <param name="Words">The data file's own words; null where the fields say everything.</param>
/// <param name="Alternatives">
/// Sorts of qualification that are commonly taken instead of GCSEs or A levels; empty where none is, or where it is not about those.
/// </param>
public sealed record Requirement(
    RequirementKind Kind,
    int? Level,
    int? Count,
    string? Grade,
    IReadOnlyList<Subject> Subjects,
    bool Essential,
    string? Words,
    IReadOnlyList<QualificationType> Alternatives)
{
    /// <summary>The requirement in plain English: its own words, or what its fields come to.</summary>
    public string Text => Words ?? RequirementWording.Of(this);
}
