using CareersCatalogue.Guidance.Matching;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersGraph.Filters;
using GraphQLEngine.Execution.Values;

namespace CareersGraph.Guidance;

/// <summary>Reads a <c>ProfileInput</c>. Nothing of it is kept or logged.</summary>
internal static class ProfileReading
{
    private const int MostOfOne = 30;
    private const int HighestSalary = 1_000_000;
    private const int LongestTraining = 30;

    /// <summary>The profile; a name, grade or number that cannot be is an error that says what can.</summary>
    public static Profile Read(InputObject input, Catalogue catalogue) => new()
    {
        Qualifications = [.. (input.Items<InputObject>("qualifications") ?? []).Select(ReadQualification)],
        Level = Within(input, "level", QualificationTypes.HighestLevel),
        EnjoyedSubjects = [.. Distinct(input.Items<string>("enjoyedSubjects")).Select(name =>
            Equivalence.FindSubject(catalogue.Contents.Subjects, name) ?? throw GuidanceErrors.UnknownName("enjoyedSubjects", name,
                "subjects")).Distinct()],
        Interests = Distinct(input.Items<Interest>("interests")),
        Skills = [.. Distinct(input.Items<string>("skills")).Select(name =>
            FindSkill(catalogue, name) ?? throw GuidanceErrors.UnknownName("skills", name, "skills")).Distinct()],
        Avoid = Distinct(input.Items<Avoidance>("avoid")),
        Routes = Distinct(input.Items<EntryRouteKind>("routes")),
        WorkingPatterns = Distinct(input.Items<WorkingPattern>("workingPatterns")),
        WantsHybridWorking = input.Get<bool?>("hybridWorking") ?? false,
        MinimumSalaryPounds = Within(input, "minimumSalary", HighestSalary),
        MaximumTrainingYears = Within(input, "maximumTrainingYears", LongestTraining),
        Nation = input.Get<Nation?>("nation") ?? Nation.England,
    };

    private static HeldQualification ReadQualification(InputObject input, int index)
    {
        var type = input.Get<QualificationType>("type");
        var count = input.Get<int?>("count") ?? 1;
        if (count is < 1 or > MostOfOne) throw GuidanceErrors.OutOfRange($"qualifications[{index}].count", 1, MostOfOne, count);
        var text = input.Get<string?>("grade");
        var grade = text is null ? Grades.PassOf(type) : Grades.Read(type, text) ?? throw GuidanceErrors.Grade(index, type, text);
        var subject = input.Get<string?>("subject");
        return subject?.Length > InputReading.MaximumCharacters
            ? throw GraphRequestErrors.TooLong("subject", InputReading.MaximumCharacters, subject.Length)
            : new(type, subject, grade, count);
    }

    private static int? Within(InputObject input, string name, int maximum) => input.Get<int?>(name) switch
    {
        { } value when value < 0 || value > maximum => throw GuidanceErrors.OutOfRange(name, 0, maximum, value),
        var value => value,
    };

    private static T[] Distinct<T>(T[]? items) => items is null ? [] : [.. items.Distinct()];

    private static Skill? FindSkill(Catalogue catalogue, string name)
    {
        foreach (var skill in catalogue.Contents.Skills)
            if (string.Equals(skill.Slug.Value, name, StringComparison.OrdinalIgnoreCase)
                || string.Equals(skill.Name, name, StringComparison.OrdinalIgnoreCase)) return skill;
        return null;
    }
}
