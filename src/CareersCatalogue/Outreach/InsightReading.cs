using CareersCatalogue.Occupations;

namespace CareersCatalogue.Outreach;

/// <summary>
/// Works out insights from what was counted. Those of several events are sums of what is shown of each, so that they tell nothing that
/// the events' own figures do not: a count that one event withholds is withheld in the sum, and a window of time takes whole events.
/// </summary>
public static class InsightReading
{
    /// <summary>The insights of one event.</summary>
    public static Insights Of(QuestionSet set, EventFigures figures) =>
        With(figures.Responses, [.. set.Questions.Select(question => Of(question, figures.Find(question)))]);

    /// <summary>The insights of several events together; a question stands where it was asked first.</summary>
    public static Insights Pool(IReadOnlyCollection<Insights> events)
    {
        var byQuestion = events.SelectMany(insights => insights.Questions).GroupBy(insight => insight.Question.Key);
        return With(events.Sum(insights => insights.Responses), [.. byQuestion.Select(Sum)]);
    }

    private static QuestionInsight Of(Question question, QuestionFigures? figures)
    {
        if (figures is null) return Withheld(question);
        var shown = Disclosure.Shown(question, figures);
        return new(question, figures.Answered, [.. question.Choices.Select((choice, index) =>
            Share(choice, shown[index] ? figures.Counts.GetValueOrDefault(choice.Key.Value) : null, figures.Answered))]);
    }

    private static QuestionInsight Sum(IGrouping<Slug, QuestionInsight> asked)
    {
        var question = asked.First().Question;
        var counted = asked.Where(insight => insight.Answered is not null).ToList();
        if (counted.Count == 0) return Withheld(question);
        var answered = counted.Sum(insight => insight.Answered ?? 0);
        return new(question, answered, [.. question.Choices.Select((choice, index) => Share(choice, SumOf(counted, index), answered))]);
    }

    private static int? SumOf(List<QuestionInsight> counted, int index) => counted.TrueForAll(insight => insight.Answers[index].Count is not null)
        ? counted.Sum(insight => insight.Answers[index].Count)
        : null;

    private static Insights With(int responses, IReadOnlyList<QuestionInsight> questions)
    {
        var before = Considering(questions, Moment.Before);
        var after = Considering(questions, Moment.After);
        return new(responses, questions, before is { } was && after is { } became ? new(was.Share, became.Share, was.Sample) : null);
    }

    private static (double Share, int Sample)? Considering(IReadOnlyList<QuestionInsight> questions, Moment moment)
    {
        foreach (var insight in questions)
        {
            if (insight.Question.Measures != moment || insight.Answered is not { } answered) continue;
            var would = insight.Answers.Where(answer => answer.Choice.Considers).ToList();
            if (would.TrueForAll(answer => answer.Count is not null))
                return (would.Sum(answer => answer.Count ?? 0) / (double)answered, answered);
        }

        return null;
    }

    private static QuestionInsight Withheld(Question question) =>
        new(question, null, [.. question.Choices.Select(choice => new AnswerShare(choice, null, null))]);

    private static AnswerShare Share(QuestionChoice choice, int? count, int answered) => new(choice, count, count / (double)answered);
}
