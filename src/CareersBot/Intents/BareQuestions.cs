using System.Collections.Frozen;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents;

/// <summary>
/// What is asked in few words because the rest was said before: "how good", after a subject; "and chemistry?"; "is there a faster way", after the
/// years. Each stands for a whole question, which is asked in its place.
/// </summary>
internal static class BareQuestions
{
    private const int MostWords = 9;

    // What is said first of an answer that was not liked or not expected.
    private static readonly FrozenSet<string> Surprise = WordList.Of(
        "wow omg jeez blimey oh ok okay hmm no so thats thats it is its way too long mad crazy ages insane ridiculous wild a lot loads forever what well right damn really time");

    private static readonly FrozenSet<string> Linking = WordList.Of("and what about how or do i need is it as well too then also for that");

    private static readonly Row[] Rows =
    [
        new(["entry_requirements", "subject_choice"], "what grades do i need", ["how good", "how high", "how good at it", "how good do i need to be", "how good do you have to be", "what grade", "which grade", "what grade is that"]),
        new(null, "How do I get in?", ["how do you get that job", "how do i get that job", "how would i get that job", "how do you get this job", "how do i get this job", "how can i get that job", "how to get that job"]),
        new(["interview_practice"], "Interview tips", ["what can i do better", "how can i do better", "what should i do better", "what can i do better next time", "how do i do better", "how can i improve", "how do i improve"]),
    ];

    private static readonly FrozenSet<string> Faster = FrozenSet.ToFrozenSet(
        ["is there a faster way", "is there a quicker way", "any faster way", "any quicker way", "a faster way", "a quicker way", "faster way", "quicker way", "is there any faster way", "is there any quicker way", "is there a shorter way", "can it be quicker", "can it be done faster"]);

    /// <summary>The words that are meant; null when a message stands for itself.</summary>
    internal static string? Of(Ask ask)
    {
        var words = ask.Message.Words;
        if (ask.Memory.Said is null || words.Count is 0 or > MostWords || ask.Message.Mentions.Count > 0 || ask.Memory.Offered.Any(ask.Is)) return null;
        var said = string.Join(' ', words);
        if (ask.Last is null) return null;
        if (Array.Find(Rows, row => row.IsAfter(ask.Memory.Intent) && row.Said.Contains(said)) is { } meant) return meant.Means;
        if (ask.Memory.Intent == "route_length" && Faster.Contains(string.Join(' ', Asked(words)))) return "anything similar but quicker";
        return Subject(ask);
    }

    private static IEnumerable<string> Asked(IReadOnlyList<string> words)
    {
        var start = 0;
        while (start < words.Count && Surprise.Contains(words[start]) && !(words[start] is "is" && start + 1 < words.Count && words[start + 1] == "there")) start++;
        return words.Skip(start);
    }

    // "and chemistry?" after "do i need maths".
    private static string? Subject(Ask ask)
    {
        if (ask.Memory.Intent is not ("entry_requirements" or "subject_choice") || ask.Message.Subjects.Count != 1 || ask.Message.Level is not null) return null;
        var rest = ask.Message.Words.Where(word => !Linking.Contains(word)).ToList();
        return rest.Count == 1 && ask.Message.Words[0] is "and" or "what" or "or" or "how" ? $"do i need {rest[0]}" : null;
    }

    private sealed record Row(string[]? After, string Means, string[] Said)
    {
        internal bool IsAfter(string? intent) => After is null || After.Contains(intent, StringComparer.Ordinal);
    }
}
