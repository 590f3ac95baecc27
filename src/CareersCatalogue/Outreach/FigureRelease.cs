namespace CareersCatalogue.Outreach;

/// <summary>
/// Lets answers into the figures in groups, never one by one. Whoever looks at the figures before and after somebody answers,
/// however often, sees them change only by at least <see cref="Disclosure.SmallestGroup"/> people at once, or not at all:
/// <list type="number">
/// <item>Of each question the newest five answers stay out while the event goes on; the others come in when they are five.</item>
/// <item>When the event is final, those kept out come in: again at least five, so the last step is no smaller than the others.</item>
/// <item>A group in which everybody gave one and the same answer waits for the next, because its step would tell what each of them said.</item>
/// <item>What is counted is never counted again. An answer that is erased later stays in the totals, so erasing reveals nothing.</item>
/// </list>
/// The two questions before and after come in together, and count who answered both. There is one chain of groups for everybody, and
/// windows of time choose whole events (<see cref="InsightReading"/>), so no two views overlap by less than a group.
/// </summary>
/// <remarks>
/// What it does not do: the step between two groups is itself a table of five people or more, in which an answer may have been given by
/// few. It tells no one person's answer, unless the others of the group put theirs together.
/// </remarks>
public static class FigureRelease
{
    /// <summary>The figures after everything has come in that may; the same figures when nothing has.</summary>
    /// <param name="set">The questions.</param>
    /// <param name="counted">What is counted already.</param>
    /// <param name="responses">Everything that is kept of the event, in the order of numbers.</param>
    /// <param name="isFinal">Whether no more answers will come.</param>
    public static EventFigures Advance(QuestionSet set, EventFigures counted, IReadOnlyList<Response> responses, bool isFinal)
    {
        if (counted.IsComplete) return counted;
        var changed = isFinal;
        var questions = counted.Questions.ToDictionary(figures => figures.Question, StringComparer.Ordinal);
        foreach (var unit in set.Units)
        {
            var through = questions.GetValueOrDefault(unit[0].Key.Value)?.Through ?? 0;
            var group = Group([.. responses.Where(response => response.Number > through && HasAll(response, unit))], isFinal);
            if (group.Count == 0 || unit.Any(question => IsOfOneMind(question, group))) continue;
            foreach (var question in unit)
                questions[question.Key.Value] = With(questions.GetValueOrDefault(question.Key.Value), question, group);
            changed = true;
        }

        var people = Group([.. responses.Where(response => response.Number > counted.Through)], isFinal);
        if (people.Count == 0 && !changed) return counted;
        return new(
            people.Count == 0 ? counted.Through : people[^1].Number, counted.Responses + people.Count,
            [.. questions.Values.OrderBy(figures => figures.Question, StringComparer.Ordinal)], isFinal);
    }

    private static List<Response> Group(List<Response> waiting, bool isFinal)
    {
        var ready = waiting.Count - (isFinal ? 0 : Disclosure.SmallestGroup);
        return ready < Disclosure.SmallestGroup ? [] : waiting[..ready];
    }

    private static bool HasAll(Response response, IReadOnlyList<Question> unit) =>
        unit.All(question => response.Answers.ContainsKey(question.Key.Value));

    private static bool IsOfOneMind(Question question, List<Response> group) => question.Choices.Any(choice =>
        group.All(response => response.Answers[question.Key.Value].Contains(choice.Key.Value, StringComparer.Ordinal)));

    private static QuestionFigures With(QuestionFigures? counted, Question question, List<Response> group)
    {
        var counts = new Dictionary<string, int>(counted?.Counts ?? new Dictionary<string, int>(), StringComparer.Ordinal);
        foreach (var value in group.SelectMany(response => response.Answers[question.Key.Value]))
            counts[value] = counts.GetValueOrDefault(value) + 1;
        return new(question.Key.Value, group[^1].Number, (counted?.Answered ?? 0) + group.Count, counts);
    }
}
