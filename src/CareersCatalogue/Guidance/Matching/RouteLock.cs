using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;

namespace CareersCatalogue.Guidance.Matching;

/// <summary>
/// What a way in asks for, held against what a person has. Only what is essential can be missing. Qualifications and subjects are read
/// from the profile; experience, a place on a register and special conditions are not in a profile, so they are always named as missing.
/// Age, checks and personal qualities come later, with the employer, and close nothing.
/// </summary>
/// <remarks>Ways in that ask for the same share one of these, so that a person is held against it once.</remarks>
internal sealed class RouteLock
{
    private readonly IReadOnlyList<Requirement> _asked;
    private readonly Dictionary<Requirement, string[]> _wordSubjects;

    internal RouteLock(int number, IReadOnlyList<Requirement> asked, IReadOnlyList<Subject> subjects)
    {
        Number = number;
        _asked = asked;
        _wordSubjects = asked.Where(requirement => requirement.Words is not null && IsAcademic(requirement)).Distinct()
            .ToDictionary(requirement => requirement, requirement => SubjectsIn(requirement, subjects));
        NeedsEarlierJob = asked.Any(requirement => requirement.Kind is RequirementKind.Experience or RequirementKind.Registration);
    }

    /// <summary>Its place among all locks, from 0.</summary>
    internal int Number { get; }

    /// <summary>Whether it is for people who have worked already.</summary>
    internal bool NeedsEarlierJob { get; }

    /// <summary>What is essential, with the level that the way in starts from when no requirement says it.</summary>
    internal static IReadOnlyList<Requirement> AskedBy(EntryRoute route)
    {
        var essential = route.Requirements.Where(requirement => requirement.Essential).ToList();
        var stated = essential.Where(IsAcademic).Select(requirement => requirement.Level ?? 0).DefaultIfEmpty(0).Max();
        if (route.MinimumLevel > stated)
            essential.Insert(0, new(
                RequirementKind.Qualification, route.MinimumLevel, null, null, [], true, null, UsualAlternatives.Of(route.MinimumLevel, null, [])));
        return essential;
    }

    /// <summary>Everything that is missing, most important first; empty when the way in is open.</summary>
    internal IReadOnlyList<Shortfall> Missing(Holdings held)
    {
        List<Shortfall>? missing = null;
        foreach (var requirement in _asked)
            foreach (var shortfall in MissingOf(requirement, held))
                (missing ??= []).Add(shortfall);
        return missing ?? [];
    }

    private IEnumerable<Shortfall> MissingOf(Requirement requirement, Holdings held) => requirement.Kind switch
    {
        RequirementKind.Experience => [new($"Experience: {Lower(requirement.Text)}", 2)],
        RequirementKind.Registration => [new(requirement.Text, 8)],
        RequirementKind.Other => [new(requirement.Text, 5)],
        RequirementKind.Qualification or RequirementKind.Subject when requirement.Words is not null =>
            HasInWords(requirement, held) ? [] : [new(requirement.Text, Math.Max(3, 2 * ((requirement.Level ?? 0) - held.WholeLevel)))],
        RequirementKind.Subject => HasAny(requirement, held) ? [] : [new(ShortfallWording.AnySubject(requirement), 2)],
        RequirementKind.Qualification => AcademicShortfalls.Of(requirement, held),
        _ => [],
    };

    // Words that name subjects ask for one of them at the level; words that name none say the level in their own way.
    private bool HasInWords(Requirement requirement, Holdings held)
    {
        var subjects = _wordSubjects[requirement];
        if (subjects.Length > 0) return subjects.Any(subject => held.HasSubject(requirement, subject));
        return requirement.Level is >= 6 and var level && held.WholeLevel >= level;
    }

    private static bool HasAny(Requirement requirement, Holdings held) =>
        requirement.Subjects.Any(subject => held.HasSubject(requirement, subject.Slug.Value));

    private static bool IsAcademic(Requirement requirement) => requirement.Kind is RequirementKind.Qualification or RequirementKind.Subject;

    private static string[] SubjectsIn(Requirement requirement, IReadOnlyList<Subject> subjects)
    {
        var words = $" {new string([.. requirement.Text.ToLowerInvariant().Select(letter => char.IsLetter(letter) ? letter : ' ')])} ";
        return [.. subjects.Where(subject => requirement.Subjects.Contains(subject)
            || Names(subject).Any(name => words.Contains($" {name} ", StringComparison.Ordinal)))
            .Select(subject => subject.Slug.Value)];
    }

    private static IEnumerable<string> Names(Subject subject) => subject.Words.Prepend(subject.Name.ToLowerInvariant()).Where(name =>
        name.Length > 3);

    private static string Lower(string text) => text.Length > 1 && char.IsUpper(text[1]) ? text
        : char.ToLowerInvariant(text[0]) + text[1..];
}
