namespace CareersCatalogue.Outreach;

/// <summary>
/// Holds sent answers against the questions of an event. A question may be left out, or sent with no answer: nobody has to say anything.
/// </summary>
internal static class AnswerCheck
{
    /// <summary>The answers by question in the order of asking, and everything that is wrong.</summary>
    internal static (IReadOnlyDictionary<string, IReadOnlyList<string>> Answers, IReadOnlyList<SubmissionProblem> Problems) Of(
        QuestionSet set, IReadOnlyList<SentAnswer> sent)
    {
        var answers = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var problems = new List<SubmissionProblem>();
        for (var index = 0; index < sent.Count; index++)
        {
            if (set.Find(sent[index].Key) is not { } question)
            {
                problems.Add(SubmissionProblems.NoQuestion(index));
                continue;
            }

            var values = sent[index].Values.Distinct(StringComparer.Ordinal).ToList();
            if (values.Exists(value => question.Find(value) is null)) problems.Add(SubmissionProblems.NoChoice(index));
            else if (values.Count > question.MostAnswers) problems.Add(SubmissionProblems.TooManyChosen(index, question.MostAnswers));
            else if (values.Count > 0 && !answers.TryAdd(question.Key.Value, values)) problems.Add(SubmissionProblems.Twice(index));
        }

        if (problems.Count == 0 && answers.Count == 0) problems.Add(SubmissionProblems.Empty);
        return (answers, problems);
    }
}
