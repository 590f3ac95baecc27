namespace CareersCatalogue.Outreach;

/// <summary>What people answered at one event or several, as it may be shown.</summary>
/// <param name="Responses">People counted; rises in groups.</param>
/// <param name="Questions">Of each question that is asked, in the order of asking.</param>
/// <param name="Considering">How interest changed; null when that was not asked, or is withheld.</param>
public sealed record Insights(int Responses, IReadOnlyList<QuestionInsight> Questions, InterestChange? Considering);

/// <summary>What was answered to one question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answered">
/// People who answered it, and the other of the two when it measures interest; null when fewer than five are counted.
/// </param>
/// <param name="Answers">In the order of the question's answers.</param>
public sealed record QuestionInsight(Question Question, int? Answered, IReadOnlyList<AnswerShare> Answers);

/// <summary>How many gave one answer.</summary>
/// <param name="Choice">The answer.</param>
/// <param name="Count">People; null when withheld.</param>
/// <param name="Share">Of those who answered the question, from 0 to 1; null when withheld.</param>
public sealed record AnswerShare(QuestionChoice Choice, int? Count, double? Share);

/// <summary>How many would consider a health career before an event and after it.</summary>
/// <param name="Before">Share of those who answered both questions, from 0 to 1.</param>
/// <param name="After">The same, after.</param>
/// <param name="Sample">People who answered both.</param>
public sealed record InterestChange(double Before, double After, int Sample)
{
    /// <summary>Percentage points by which the share rose; below 0 when it fell.</summary>
    public double PercentagePoints => Math.Round((After - Before) * 100, 1);
}
