using CareersCatalogue.Occupations;

namespace CareersCatalogue.Routes;

/// <summary>
/// What is commonly taken instead of GCSEs or A levels, so that nobody counts themselves out. A data file that knows better for its way in
/// writes its own list.
/// </summary>
/// <remarks>Source: <c>data/reference/qualifications.json</c>: what stands at the same level, and where Functional Skills count.</remarks>
public static class UsualAlternatives
{
    private static readonly IReadOnlyList<QualificationType> ForEnglishOrMaths =
        [QualificationType.FunctionalSkills, QualificationType.ScottishNational5];

    private static readonly IReadOnlyList<QualificationType> ForGcses =
        [QualificationType.BtecLevel2, QualificationType.ScottishNational5];

    private static readonly IReadOnlyList<QualificationType> ForGcsesAtLarge =
        [QualificationType.FunctionalSkills, QualificationType.BtecLevel2, QualificationType.ScottishNational5];

    private static readonly IReadOnlyList<QualificationType> ForALevels =
        [QualificationType.TLevel, QualificationType.BtecLevel3, QualificationType.AccessToHe, QualificationType.ScottishHigher];

    // A T Level has no subjects of the sixth form in it, so a course that names some seldom takes it for them.
    private static readonly IReadOnlyList<QualificationType> ForALevelSubjects =
        [QualificationType.BtecLevel3, QualificationType.AccessToHe, QualificationType.ScottishHigher];

    /// <summary>The usual alternatives; empty for what is not asked at the level of GCSEs or A levels.</summary>
    /// <param name="level">Qualification level asked for; null when none is.</param>
    /// <param name="count">How many passes; null when no number is set.</param>
    /// <param name="subjects">Subjects asked for; may be empty.</param>
    public static IReadOnlyList<QualificationType> Of(int? level, int? count, IReadOnlyList<Subject> subjects) => level switch
    {
        2 when count is null && subjects.Count > 0 && subjects.All(IsEnglishOrMaths) => ForEnglishOrMaths,
        2 => subjects.Count == 0 || subjects.Any(IsEnglishOrMaths) ? ForGcsesAtLarge : ForGcses,
        3 when subjects.Count > 0 => ForALevelSubjects,
        3 => ForALevels,
        _ => [],
    };

    private static bool IsEnglishOrMaths(Subject subject) => subject.Slug.Value is "english" or "maths";
}
