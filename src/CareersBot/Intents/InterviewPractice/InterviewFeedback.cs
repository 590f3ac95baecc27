using CareersBot.Understanding;

namespace CareersBot.Intents.InterviewPractice;

/// <summary>What a practice answer has in it, heard by plain rules. It says nothing of how good the answer is, and keeps none of it.</summary>
/// <param name="Words">Length; a count.</param>
/// <param name="HasSituation">Whether it says when or where it was.</param>
/// <param name="HasAction">Whether it says what the person did.</param>
/// <param name="HasResult">Whether it says what came of it.</param>
/// <param name="ShowsValue">Whether it shows the value that was asked about; also true when none was.</param>
/// <remarks>
/// <list type="bullet">
/// <item>A situation: a word for a time or a place, such as "last year" or "in my class".</item>
/// <item>An action: "I" or "we", at most two words later a verb of the past: one that ends in "ed", or one of the list.</item>
/// <item>A result: a word such as "so", "in the end" or "thanked".</item>
/// <item>A value: one of its words.</item>
/// <item>Short: under 15 words.</item>
/// </list>
/// The lists stand in <c>data/language/interview.json</c>. What is missing is named in this order, one thing at a time.
/// </remarks>
internal sealed record InterviewFeedback(int Words, bool HasSituation, bool HasAction, bool HasResult, bool ShowsValue)
{
    /// <summary>An answer with fewer words is short.</summary>
    internal const int Short = 15;

    private const int WordsBetween = 2;

    private static readonly string[] Being = ["am", "is", "was", "are", "were", "be", "im", "feel"]; // "I am organised" is no deed

    /// <summary>Listens to an answer.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="heard">The words to listen for.</param>
    /// <param name="value">The value that was asked about; null when none was.</param>
    internal static InterviewFeedback On(string text, InterviewWords heard, InterviewValue? value)
    {
        var words = Tokens.Of(text, Spellings.None);
        return new(words.Count, words.Exists(heard.Situations.Contains), HasDone(words, heard.Actions), words.Exists(heard.Results.Contains),
            value is null || words.Exists(value.Words.Contains));
    }

    /// <summary>One thing that was good, and one to add; two short sentences.</summary>
    internal string Say(InterviewValue? value) => $"{Good} {Add(value)}";

    /// <summary>What was good, in a sentence.</summary>
    internal string Good => (HasAction, HasSituation, HasResult) switch
    {
        (true, true, true) => "Clear: you said where it was, what you did and what came of it.",
        (true, _, true) => "Good: you said what you did and what came of it.",
        (true, _, _) => "Good: you said what you did.",
        (_, true, _) => "Good: you set the scene.",
        _ => "Thanks for that.",
    };

    private string Add(InterviewValue? value)
    {
        if (Words < Short) return "Add more next time: aim for four or five sentences.";
        if (!HasSituation) return "Next time, begin with when and where it was.";
        if (!HasAction) return "Next time, say what you did yourself: \"I asked\", \"I helped\".";
        if (!HasResult) return "Next time, end with what came of it.";
        return ShowsValue || value is null ? "That is a full answer." : $"Next time, show {Wording.Lower(value.Name)} too.";
    }

    private static bool HasDone(List<string> words, IReadOnlyList<string> verbs)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] is not ("i" or "we" or "ive")) continue;
            for (var next = i + 1; next < words.Count && next <= i + 1 + WordsBetween && !Being.Contains(words[next], StringComparer.Ordinal); next++)
                if (verbs.Contains(words[next]) || (words[next].Length > 4 && words[next].EndsWith("ed", StringComparison.Ordinal))) return true;
        }

        return false;
    }
}
