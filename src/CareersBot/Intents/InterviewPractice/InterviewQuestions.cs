using CareersBot.Understanding;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.InterviewPractice;

/// <summary>One question of a practice interview.</summary>
/// <param name="Text">What is asked.</param>
/// <param name="Value">The value that it asks about; null when it asks about the job.</param>
internal sealed record InterviewQuestion(string Text, InterviewValue? Value);

/// <summary>
/// Five questions: why this job, three on values, and one on a task of the job. Which values are asked differs from job to job, and a job
/// always gets the same ones.
/// </summary>
internal static class InterviewQuestions
{
    private const int TaskPlace = 2;
    private const int LongestTask = 14;

    /// <summary>How many are asked; a count.</summary>
    internal const int Count = 5;

    /// <summary>The questions in order; empty when there are no values to ask about.</summary>
    /// <param name="entry">The job that is practised for; null for any job.</param>
    /// <param name="words">The values.</param>
    internal static IReadOnlyList<InterviewQuestion> For(CatalogueEntry? entry, InterviewWords words)
    {
        if (words.Values.Count == 0) return [];
        var first = entry?.Ordinal ?? 0;
        return [.. Enumerable.Range(0, Count).Select(at => at switch
        {
            0 => new InterviewQuestion($"Why do you want to {(entry is null ? "work in the NHS" : $"be {Wording.A(entry)}")}?", null),
            TaskPlace when TaskOf(entry) is { } task => new($"In this job you {Wording.Lower(task)}. Tell me about a time you did something like that.", null),
            _ => Of(words.Values[(first + at) % words.Values.Count]),
        })];
    }

    private static InterviewQuestion Of(InterviewValue value) => new(value.Question, value);

    private static string? TaskOf(CatalogueEntry? entry)
    {
        var task = entry?.Occupation.Tasks.FirstOrDefault(one => one.Split(' ').Length <= LongestTask);
        return task?.TrimEnd('.');
    }
}
