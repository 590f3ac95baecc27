using CareersBot.Understanding;

namespace CareersBot.Intents.EntryRequirements;

/// <summary>GCSE grades that somebody asks about for a job without naming a subject: "do i need 7s for medicine".</summary>
internal static class NamedGrade
{
    private static readonly string[] Grades = ["4s", "5s", "6s", "7s", "8s", "9s", "4's", "5's", "6's", "7's", "8's", "9's"];

    /// <summary>Whether a message asks so of one job.</summary>
    internal static bool IsAsked(Understood message) => message.Mentions.Count == 1 && message.Subjects.Count == 0
        && message.Says("need", "needs", "have", "must", "enough", "get", "ok")
        && message.Text.ToLowerInvariant().Split([' ', ',', '.', '?', '!'], StringSplitOptions.RemoveEmptyEntries)
            .Any(word => Grades.Contains(word, StringComparer.Ordinal));
}
