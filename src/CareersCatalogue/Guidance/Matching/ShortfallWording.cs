using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;

namespace CareersCatalogue.Guidance.Matching;

/// <summary>Puts what is missing into words.</summary>
public static class ShortfallWording
{
    /// <summary>One subject at a level, with what is taken instead.</summary>
    /// <param name="subject">What is missing.</param>
    /// <param name="level">1 and above.</param>
    /// <param name="grade">Lowest grade accepted; null for any pass.</param>
    public static string Subject(Subject subject, int level, string? grade)
    {
        var name = RequirementWording.InSentence(subject);
        var basic = subject.Slug.Value is "english" or "maths";
        return level switch
        {
            1 => basic ? $"GCSE {name} at grade 1 or above, or Functional Skills level 1" : $"A level 1 qualification in {name}",
            2 => $"GCSE {name} at grade {grade ?? "4"}" + (basic ? " or Functional Skills level 2" : " or another level 2 pass in it"),
            3 => $"A level {name}, or another level 3 qualification in it",
            _ => $"A level {level} qualification in {name}",
        };
    }

    /// <summary>A number of GCSEs.</summary>
    public static string Passes(int count, Requirement requirement)
    {
        var grade = requirement.Grade ?? "4";
        return count == 1
            ? $"One more GCSE at grade {grade} or above, or an equal level 2 qualification"
            : $"{count} more GCSEs at grade {grade} or above, or equal level 2 qualifications";
    }

    /// <summary>A number of A levels on top of what is there.</summary>
    public static string MoreALevels(int count) => count == 1
        ? "One more A level, or a whole level 3 qualification such as a T Level"
        : $"{count} more A levels, or a whole level 3 qualification such as a T Level";

    /// <summary>A pass in one of several subjects.</summary>
    public static string AnySubject(Requirement requirement) =>
        "A pass in " + string.Join(" or ", requirement.Subjects.Select(RequirementWording.InSentence)) + (requirement.Level is { } level
            ? $" at level {level}" : "");
}
