using CareersCatalogue.Routes;

namespace CareersCatalogue.Guidance.Matching;

/// <summary>What of a qualification that is asked for by level, number, grade and subjects a person has not got.</summary>
internal static class AcademicShortfalls
{
    /// <summary>Whether this number of passes or this level is short; then each subject that is.</summary>
    internal static IEnumerable<Shortfall> Of(Requirement requirement, Holdings held)
    {
        if (requirement.Level is not { } level) yield break;
        var missing = requirement.Subjects.Where(subject => !held.HasSubject(requirement, subject.Slug.Value)).ToList();
        if (level is 1 or 2 && requirement.Subjects.Count > 0)
        {
            // The subjects that are missing are passes too: they are not asked for a second time as a number.
            var passes = requirement.Count is { } count ? count - (long)held.Passes(Holdings.RankOf(requirement.Grade)) - missing.Count : 0;
            if (passes > 0) yield return new(ShortfallWording.Passes((int)passes, requirement), 0.5 * passes);
        }
        else if (requirement.Count is { } count)
        {
            var passes = count - (long)held.Passes(Holdings.RankOf(requirement.Grade));
            if (passes > 0) yield return new(ShortfallWording.Passes((int)passes, requirement), 0.5 * passes);
        }
        else if (held.WholeLevel < level)
        {
            yield return WholeLevel(level, held);
        }

        foreach (var subject in missing) yield return new(ShortfallWording.Subject(subject, level, requirement.Grade), level >= 3 ? 3 : 1);
    }

    private static Shortfall WholeLevel(int level, Holdings held) => level == 3 && held.MissingALevels is { } more
        ? new(ShortfallWording.MoreALevels(more), 2 * more)
        : new(RequirementWording.LevelPhrase(level), 2 * (level - held.WholeLevel));
}
