namespace CareersBot.Intents;

/// <summary>
/// Who is listening: a journey that asked something has the floor until it is done or left. Whatever else is said in between is answered,
/// and the way back is offered, never forced.
/// </summary>
internal static class Floor
{
    private const int MostActions = 5;
    private const int ShortMessage = 6;

    private static readonly string[] Leaving = ["stop", "quit", "exit", "cancel", "leave", "finish", "finished", "enough", "done", "end"];
    private static readonly string[] GoingOn = ["continue", "resume", "carry", "keep", "on", "back"];
    private static readonly string[] Fillers = ["wait", "but", "ok", "okay", "so", "quick", "one", "um", "hang", "btw", "actually", "and", "hey", "right", "sorry"];
    private static readonly string[] Questions = ["what", "whats", "how", "does", "is", "are", "can", "could", "where", "when", "who", "why", "which", "will", "would", "wheres"];

    /// <summary>The journey that waits for an answer; null when none does.</summary>
    internal static Intent? Holder(string? pending, IReadOnlyList<Intent> intents)
    {
        foreach (var intent in intents)
            if (intent.Id == pending && intent.Listen is not null) return intent;
        return null;
    }

    /// <summary>What the journey makes of a message; null when the message is about something else.</summary>
    internal static Answer? Hear(Ask ask, Intent holder)
    {
        if (IsLeaving(ask, holder)) return Left(holder);
        if (IsGoingOn(ask, holder)) return holder.Resume!(ask); // whoever listens can go on
        return holder.Listen!(ask); // a holder listens, or it would not hold
    }

    /// <summary>An answer to something else, with the way back to the journey and out of it.</summary>
    internal static Answer WithWayBack(Answer answer, Intent holder)
    {
        var (back, leave) = (Back(holder.Journey!), Leave(holder.Journey!)); // whoever listens has a name
        return answer with { Actions = [back, .. answer.Actions.Except([back, leave]).Take(MostActions - 2), leave] };
    }

    /// <summary>Label of the button that leads back.</summary>
    internal static string Back(string journey) => $"Back to {journey}";

    /// <summary>Label of the button that leads out.</summary>
    internal static string Leave(string journey) => $"Leave {journey}";

    /// <summary>Whether a message asks something, so that it is no answer to what was asked.</summary>
    internal static bool IsQuestion(Understanding.Understood message)
    {
        if (message.Text.Contains('?', StringComparison.Ordinal)) return true;
        var words = message.Words.SkipWhile(word => Fillers.Contains(word, StringComparer.Ordinal)).Take(3).ToList();
        return words.Count > 0 && (Questions.Contains(words[0], StringComparer.Ordinal)
            || words is ["do" or "did" or "should", "you" or "i" or "they" or "we" or "people" or "nurses", ..]
            || words is ["tell" or "show", "me", ..]);
    }

    // "stop now", "stop the quiz please", "done with the questions"; not "i would not stop until it was done".
    private static bool IsLeaving(Ask ask, Intent holder)
    {
        if (Same(ask, Leave(holder.Journey!))) return true;
        var words = ask.Message.Words;
        if (words.Count is 0 or > ShortMessage || ask.Message.Mentions.Count > 0 || !ask.Message.Says(Leaving)) return false;
        return words.Count <= 3 || (words.Count == 4 && Leaving.Contains(words[^1], StringComparer.Ordinal)) || Leaving.Contains(words[0], StringComparer.Ordinal) || ask.Message.Says(holder.Journey!, "questions");
    }

    private static bool IsGoingOn(Ask ask, Intent holder) => Same(ask, Back(holder.Journey!))
        || (ask.Message.Words.Count <= ShortMessage + 2 && ask.Message.Words.Contains(holder.Journey!, StringComparer.Ordinal) && ask.Message.Says(GoingOn))
        || ask.Message.Words is ["continue" or "resume"] or ["carry" or "go" or "keep", "on" or "going"];

    private static bool Same(Ask ask, string label) =>
        Understanding.Tokens.Of(ask.Message.Text, Understanding.Spellings.None).SequenceEqual(Understanding.Tokens.Of(label, Understanding.Spellings.None));

    private static Answer Left(Intent holder) => new($"OK, we leave the {holder.Journey}. What do you want to look at now?")
    {
        Actions = [Back(holder.Journey!), "What jobs are there?", "My saved jobs", "Talk to a person"],
        Intent = "back_cancel_restart",
        Remember = memory => memory with { Pending = null },
    };
}
