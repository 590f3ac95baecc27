using CareersCatalogue.Occupations;

namespace CareersCatalogue.Routes;

/// <summary>Puts the fields of a requirement into words, so that no data file has to.</summary>
public static class RequirementWording
{
    /// <summary>The fields in one phrase without a full stop.</summary>
    public static string Of(Requirement requirement)
    {
        var subjects = Joined([.. requirement.Subjects.Select(InSentence)], requirement.Kind == RequirementKind.Subject ? " or " : " and ");
        if (requirement.Level is not { } level) return subjects.Length == 0 ? "Ask the employer or college what they want" : $"{Sentence(subjects)} helps";
        if (level == 2 && requirement.Grade is { } grade)
        {
            if (requirement.Count is { } count)
                return $"{count} GCSEs at grade {grade} or above" + (subjects.Length == 0 ? "" : $", with {subjects}") + ", or equal level 2 qualifications";
            return subjects.Length == 0
                ? $"GCSEs at grade {grade} or above, or equal level 2 qualifications"
                : $"{Sentence(subjects)} at GCSE grade {grade} or above, or Functional Skills level 2 where accepted";
        }

        var phrase = LevelPhrase(level);
        return subjects.Length == 0 ? phrase : $"{phrase}, with {subjects}";
    }

    /// <summary>What a qualification level means, by example.</summary>
    /// <param name="level">0 to 8 on England's qualification levels.</param>
    /// <remarks>Source: <c>data/reference/qualifications.json</c>, list of qualification levels.</remarks>
    public static string LevelPhrase(int level) => level switch
    {
        0 => "No set qualifications",
        1 => "Level 1 qualifications, such as GCSEs at grades 3 to 1",
        2 => "Level 2 qualifications, such as GCSEs at grades 9 to 4",
        3 => "Level 3 qualifications, such as A levels, a T Level, a BTEC or Access to HE",
        4 => "A level 4 qualification, such as a higher apprenticeship or HNC",
        5 => "A level 5 qualification, such as a foundation degree or HND",
        6 => "A degree (level 6)",
        7 => "A master's degree or equal (level 7)",
        _ => "A doctorate (level 8)",
    };

    /// <summary>The same by the best known example, inside a sentence where there is little room.</summary>
    /// <param name="level">0 to 8 on England's qualification levels.</param>
    public static string ShortLevel(int level) => level switch
    {
        0 => "no set qualifications",
        1 => "GCSEs at any grade, or level 1",
        2 => "GCSEs, or other level 2",
        3 => "A levels, or other level 3",
        4 => "level 4, such as an HNC",
        5 => "level 5, such as an HND",
        6 => "a degree",
        7 => "a master's degree",
        _ => "a doctorate",
    };

    /// <summary>Words inside a sentence, the last joined by a word of its own; empty for none.</summary>
    /// <param name="words">In the order of the sentence.</param>
    /// <param name="lastJoin">What stands before the last of several, with its blanks.</param>
    public static string Joined(IReadOnlyList<string> words, string lastJoin = " and ") => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => string.Join(", ", words.Take(words.Count - 1)) + lastJoin + words[^1],
    };

    /// <summary>A subject's name inside a sentence: English is a name and keeps its capital, others are common words there.</summary>
    public static string InSentence(Subject subject) =>
        subject.Slug.Value == "english" ? subject.Name : char.ToLowerInvariant(subject.Name[0]) + subject.Name[1..];

    private static string Sentence(string phrase) => phrase.Length == 0 ? phrase : char.ToUpperInvariant(phrase[0]) + phrase[1..];
}
