namespace CareersBot.Intents;

/// <summary>One thing that people want, described once: its rule, its policy and the words that lead to it.</summary>
internal sealed class Intent
{
    /// <summary>Its lasting name, such as <c>role_info</c>.</summary>
    internal required string Id { get; init; }

    /// <summary>What the bot does about it.</summary>
    internal required Func<Ask, Answer> Policy { get; init; }

    /// <summary>Evidence beyond the likelihood of the words, such as the names and figures in a message: added to it, -1 to 1, or 2 for what can be nothing else.</summary>
    internal Func<Ask, double> Rule { get; init; } = static _ => 0;

    /// <summary>Labels of actions that lead here, as they are shown; the first stands for the intent when the bot is in doubt.</summary>
    internal IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Whether a correction ("in Wales, I mean") can ask this again.</summary>
    internal bool IsQuestion { get; init; } = true;

    /// <summary>Whether somebody who says it wants to talk about that, also when they were asked about something grave just before.</summary>
    internal bool IsSubject { get => field || IsQuestion; init; }

    /// <summary>
    /// Reads a message as an answer to what this intent asked last; null when it is about something else. Null for an intent that asks
    /// nothing and waits for nothing.
    /// </summary>
    internal Func<Ask, Answer?>? Listen { get; init; }

    /// <summary>Does what somebody orders instead of answering: says it again, goes back, helps. Null, or giving null, where it knows no such order.</summary>
    internal Func<Ask, Command, Answer?>? Obey { get; init; }

    /// <summary>Asks again, kindly, when words were said that are neither an answer nor about something else; null to take them as any message.</summary>
    internal Func<Ask, Answer>? NotTaken { get; init; }

    /// <summary>Says again what it asked last, when somebody comes back to it; null for an intent that waits for nothing.</summary>
    internal Func<Ask, Answer>? Resume { get; init; }

    /// <summary>What the buttons call it that lead back to it and out of it, such as "quiz"; null when it does not wait for answers.</summary>
    internal string? Journey { get; init; }

    /// <summary>What else people call the journey when they go back to it, such as "interview"; null for nothing.</summary>
    internal string? AlsoCalled { get; init; }
}
