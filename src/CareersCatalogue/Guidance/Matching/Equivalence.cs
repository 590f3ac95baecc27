using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;

namespace CareersCatalogue.Guidance.Matching;

/// <summary>Which qualifications are taken where a GCSE, an A level or another level is asked for.</summary>
public static class Equivalence
{
    private static readonly string[] Sciences = ["biology", "chemistry", "physics", "science"];

    /// <summary>
    /// Whether a sort of qualification is taken for a requirement: any sort above the level asked for; at the level of GCSEs and A levels those
    /// themselves and what the requirement takes instead; at other levels any sort that stands there.
    /// </summary>
    public static bool Accepts(Requirement requirement, QualificationType type)
    {
        var (asked, held) = (requirement.Level ?? 1, QualificationTypes.LevelOf(type));
        if (held is null || held < asked) return false;
        return held > asked || asked is not (2 or 3) || type is QualificationType.Gcse or QualificationType.ALevel || requirement.Alternatives.Contains(type);
    }

    /// <summary>Whether a subject held serves for one asked for. A combined science serves for each science at level 2, not
    /// above.</summary>
    /// <param name="asked">Slug of the subject asked for.</param>
    /// <param name="held">Slug of the subject held.</param>
    /// <param name="level">The level asked for, 0 to 8.</param>
    public static bool Serves(string asked, string held, int level) =>
        asked == held
        || (asked == "science" && Sciences.Contains(held, StringComparer.Ordinal))
        || (held == "science" && level <= 2 && Sciences.Contains(asked, StringComparer.Ordinal))
        || (asked == "maths" && held == "statistics");

    /// <summary>The subject that a text means, by its name, slug or everyday words; null when it is none of the catalogue's.</summary>
    public static Subject? FindSubject(IReadOnlyList<Subject> subjects, string text)
    {
        var given = text.Trim();
        foreach (var subject in subjects)
            if (string.Equals(subject.Slug.Value, given, StringComparison.OrdinalIgnoreCase)
                || string.Equals(subject.Name, given, StringComparison.OrdinalIgnoreCase)
                || subject.Words.Contains(given, StringComparer.OrdinalIgnoreCase)) return subject;
        return null;
    }
}
