using CareersCatalogue.Occupations;

namespace CareersCatalogue.Outreach;

/// <summary>One question with ready answers. Nothing can be written in own words, so nobody can be named in an answer.</summary>
public sealed class Question
{
    /// <summary>Unique among questions; a published key is never given to another question.</summary>
    public required Slug Key { get; init; }

    /// <summary>The question.</summary>
    public required LocalText Text { get; init; }

    /// <summary>How to answer it; null when that is plain.</summary>
    public LocalText? Hint { get; init; }

    /// <summary>Most answers that one person may give; at least 1.</summary>
    public required int MostAnswers { get; init; }

    /// <summary>When in an event it measures interest; null for other questions.</summary>
    public Moment? Measures { get; init; }

    /// <summary>The answers to choose from, in the order of display; at least 2.</summary>
    /// <remarks>Source: <c>data/outreach/</c>.</remarks>
    public required IReadOnlyList<QuestionChoice> Choices { get; init; }

    /// <summary>The answer of this key; null when there is none.</summary>
    public QuestionChoice? Find(string key)
    {
        foreach (var choice in Choices)
            if (choice.Key.Value == key)
                return choice;
        return null;
    }
}

/// <summary>One answer that a question offers.</summary>
/// <param name="Key">Unique in its question; never given to another answer of it.</param>
/// <param name="Label">What it says.</param>
/// <param name="Considers">Whether who gives it would consider a health career; only of questions that measure that.</param>
public sealed record QuestionChoice(Slug Key, LocalText Label, bool Considers);

/// <summary>When a question is asked.</summary>
public enum Moment
{
    /// <summary>Of the time before the event.</summary>
    Before,

    /// <summary>Of the time after it.</summary>
    After,
}
