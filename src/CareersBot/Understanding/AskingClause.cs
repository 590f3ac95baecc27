using System.Collections.Frozen;
using CareersCatalogue.Wishes;

namespace CareersBot.Understanding;

/// <summary>Finds the question in a message that tells a story first: "my mum is a nurse, i want to be a paramedic, whats the pay".</summary>
internal static class AskingClause
{
    private const int Longest = 16;

    private static readonly FrozenSet<string> Alone = WordList.Of("whats how which whos wheres");
    private static readonly FrozenSet<string> Verbs = WordList.Of("is are do does did can could will would should am was");
    private static readonly FrozenSet<string> Subjects = WordList.Of("i it there you they he she we that this the a people");
    private static readonly FrozenSet<string> NoQuestion = WordList.Of("know sure idea understand get wonder see thats it than as so all not dont");

    /// <summary>The words of the last question, at most 16; null when there is none, or nothing before it.</summary>
    /// <param name="words">Plain words.</param>
    internal static IReadOnlyList<string>? In(IReadOnlyList<string> words)
    {
        for (var i = words.Count - 2; i > 0; i--)
            if (Begins(words, i)) return Of(words, IsLed(words, i) ? i - 1 : i);
        return null;
    }

    // "what could i do" asks for all that was told before it.
    private static IReadOnlyList<string>? Of(IReadOnlyList<string> words, int start)
    {
        List<string> clause = [.. words.Skip(start).Take(Longest)];
        return clause is ["what", _, "i", "do" or "be" or "try", ..] ? null : clause;
    }

    private static bool Begins(IReadOnlyList<string> words, int at)
    {
        if (NoQuestion.Contains(words[at - 1])) return false;
        if (Alone.Contains(words[at])) return true;
        if (words[at] is "what" or "when" or "where" or "who" && at + 2 < words.Count && (Verbs.Contains(words[at + 1]) || Verbs.Contains(words[at + 2]))) return words[at + 1] is not ("i" or "they" or "he" or "she");
        // "what do i need" begins with its first word, and "that i can" asks nothing.
        return Verbs.Contains(words[at]) && Subjects.Contains(words[at + 1]) && words[at - 1] is not ("what" or "when" or "where" or "who" or "how" or "which" or "why" or "i" or "that" or "it" or "there" or "mum" or "dad");
    }

    private static bool IsLed(IReadOnlyList<string> words, int at) => words[at - 1] is "what" or "how" or "when" or "where" or "which";
}
