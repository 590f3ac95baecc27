namespace CareersCatalogue.Outreach;

/// <summary>What has been counted of an event so far. Counts alone: who answered what cannot be told from them.</summary>
/// <param name="Through">Number of the last person among <paramref name="Responses"/>; 0 when none.</param>
/// <param name="Responses">People counted.</param>
/// <param name="Questions">Of each question that anything was counted of.</param>
/// <param name="IsComplete">Whether nothing will be added any more.</param>
public sealed record EventFigures(int Through, int Responses, IReadOnlyList<QuestionFigures> Questions, bool IsComplete)
{
    /// <summary>Nothing yet.</summary>
    public static EventFigures None { get; } = new(0, 0, [], false);

    /// <summary>The counts of a question; null when there are none.</summary>
    public QuestionFigures? Find(Question question)
    {
        foreach (var figures in Questions)
            if (figures.Question == question.Key.Value)
                return figures;
        return null;
    }
}

/// <summary>What has been counted of a question.</summary>
/// <param name="Question">Its key.</param>
/// <param name="Through">Number of the last person that is counted.</param>
/// <param name="Answered">People who answered it; of the questions before and after, people who answered both.</param>
/// <param name="Counts">People by the key of the answer they gave; an answer that nobody gave may be absent.</param>
public sealed record QuestionFigures(string Question, int Through, int Answered, IReadOnlyDictionary<string, int> Counts);

/// <summary>The figures of an event with the version that they were read at.</summary>
/// <param name="Event">The event.</param>
/// <param name="Figures">What has been counted.</param>
/// <param name="Version">Grows with each change; 0 when nothing was counted yet.</param>
public sealed record StoredFigures(OutreachEvent Event, EventFigures Figures, long Version);
