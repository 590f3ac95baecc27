using CareersCatalogue.Occupations;

namespace CareersCatalogue.Outreach;

/// <summary>Questions that belong together, ready to be asked at an event.</summary>
public sealed class QuestionSet
{
    /// <summary>Most questions of a set: more are not answered standing up.</summary>
    public const int MostQuestions = 8;

    /// <summary>Unique among sets; never reused.</summary>
    public required Slug Slug { get; init; }

    /// <summary>What organisers call it.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for, in one or two sentences.</summary>
    public required string Description { get; init; }

    /// <summary>In the order of asking; 1 to 8.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>
    /// The questions by what is counted together: the two that measure interest before and after stand in one unit, because their
    /// figures are of those who answered both, and every other question is a unit of its own.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<Question>> Units =>
    [
        .. Questions.Where(question => question.Measures is not null).Chunk(2),
        .. Questions.Where(question => question.Measures is null).Select(question => new[] { question }),
    ];

    /// <summary>The question of this key; null when there is none.</summary>
    public Question? Find(string key)
    {
        foreach (var question in Questions)
            if (question.Key.Value == key)
                return question;
        return null;
    }
}
