namespace CareersBot.Intents;

/// <summary>
/// Who is listening: a journey that asked something has the floor until it is done or left. Whatever else is said in between is answered,
/// and the way back is offered, never forced.
/// </summary>
internal static class Floor
{
    private const int MostActions = 5;
    private const int ShortMessage = 6;
    private const int MostStrayWords = 3;

    private static readonly string[] Leaving = ["stop", "quit", "exit", "cancel", "leave", "finish", "finished", "enough", "done", "end"];
    private static readonly string[] GoingOn = ["continue", "resume", "carry", "keep", "on", "back"];
    private static readonly string[] Fillers = ["wait", "but", "ok", "okay", "so", "quick", "one", "um", "hang", "btw", "actually", "and", "hey", "right", "sorry"];
    private static readonly string[] AboutAWish =
    [
        "unclear", "role_info", "browse_by_interest", "browse_by_dislike", "similar_roles", "hours", "non_clinical", "science_lab_roles", "mental_health_roles", "digital_roles", "correction", "language", "no_qualifications",
        "flexible_hybrid", "estates_green_roles", "subject_choice", "plan", "where_advertised", "off_topic", "surprise_me", "repeat_simpler_more",
    ];

    private static readonly string[] Questions = ["what", "whats", "how", "does", "is", "are", "can", "could", "where", "when", "who", "why", "which", "will", "would", "wheres"];

    /// <summary>The journey that waits for an answer; null when none does.</summary>
    internal static Intent? Holder(string? pending, IReadOnlyList<Intent> intents)
    {
        foreach (var intent in intents)
            if (intent.Id == pending && intent.Listen is not null) return intent;
        return null;
    }

    /// <summary>What the journey makes of a message; null when the message is about something else.</summary>
    /// <param name="ask">The message.</param>
    /// <param name="holder">The journey.</param>
    /// <param name="intents">All intents, ranked: what the message may be about instead.</param>
    internal static Answer? Hear(Ask ask, Intent holder, IReadOnlyList<Intent> intents)
    {
        var order = Commands.Of(ask.Message);
        if (order != Command.HowMany && IsLeaving(ask, holder)) return Left(holder); // "nearly done?" leaves nothing
        if (IsGoingOn(ask, holder)) return holder.Resume!(ask); // whoever listens can go on
        if (order is { } command && Obeyed(ask, holder, command) is { } obeyed) return obeyed;
        return holder.Listen!(ask) ?? (holder.NotTaken is { } notTaken && IsStray(ask, intents) ? notTaken(ask) : null); // a holder listens, or it would not hold
    }

    private static Answer? Obeyed(Ask ask, Intent holder, Command command) =>
        holder.Obey?.Invoke(ask, command) ?? (command is Command.Repeat or Command.Simpler or Command.HowMany ? holder.Resume!(ask) : null);

    // A word or two that name no job and ask nothing were meant as an answer: "animals", "near home".
    private static bool IsStray(Ask ask, IReadOnlyList<Intent> intents)
    {
        if (ask.Memory is { Intent: { } last, Listed.Count: > 0 } && last != ask.Memory.Pending && ask.Message.Pointed.Count > 0) return false; // it points to a list that was shown in between
        if (ask.Message.Words.Count > MostStrayWords || IsQuestion(ask.Message) || ask.Message.Mentions.Any(mention => mention.Length > 1 || ask.Is(mention.Entry.Occupation.Title))) return false;
        var intent = IntentDecision.Of(ask, intents).Intent;
        return intent is null || (intent.Id == "back_cancel_restart" && !ask.Message.Has("cancel")) || (AboutAWish.Contains(intent.Id, StringComparer.Ordinal) && !intent.Labels.Any(ask.Is));
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

    /// <summary>How many questions are left, the one that is asked again included.</summary>
    /// <param name="done">Questions that have been passed.</param>
    /// <param name="all">Questions in all.</param>
    internal static string Left(int done, int all) => all - done == 1 ? "This is the last one." : $"{all - done} left, with this one. You can stop at any time.";

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
        if (ask.Is(Leave(holder.Journey!))) return true;
        var words = ask.Message.Words;
        if (words.Count is 0 or > ShortMessage || ask.Message.Mentions.Count > 0 || !ask.Message.Says(Leaving)) return false;
        return words.Count <= 3 || (words.Count == 4 && Leaving.Contains(words[^1], StringComparer.Ordinal)) || Leaving.Contains(words[0], StringComparer.Ordinal) || ask.Message.Says(holder.Journey!, "questions");
    }

    private static bool IsGoingOn(Ask ask, Intent holder) => ask.Is(Back(holder.Journey!))
        || (ask.Message.Words.Count <= ShortMessage + 2 && ask.Message.Says(holder.Journey!, holder.AlsoCalled ?? holder.Journey!) && ask.Message.Says(GoingOn))
        || ask.Message.Words.SkipWhile(word => Fillers.Contains(word, StringComparer.Ordinal)).ToList() is ["continue" or "resume"] or ["carry" or "go" or "keep", "on" or "going"];

    private static Answer Left(Intent holder) => new($"OK, we leave the {holder.Journey}. What do you want to look at now?")
    {
        Actions = [Back(holder.Journey!), "What jobs are there?", "My saved jobs", "Talk to a person"],
        Intent = "back_cancel_restart",
        Remember = memory => memory with { Pending = null },
    };
}
