namespace CareersBot.Intents;

/// <summary>One thing that people want, described once: its rule, its policy and the words that lead to it.</summary>
internal sealed class Intent
{
    /// <summary>Its lasting name, such as <c>role_info</c>.</summary>
    internal required string Id { get; init; }

    /// <summary>What the bot does about it.</summary>
    internal required Func<Ask, Answer> Policy { get; init; }

    /// <summary>Evidence beyond the likelihood of the words, such as the names and figures in a message: added to it, -1 to 1.</summary>
    internal Func<Ask, double> Rule { get; init; } = static _ => 0;

    /// <summary>Labels of actions that lead here, as they are shown; the first stands for the intent when the bot is in doubt.</summary>
    internal IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Whether a correction ("in Wales, I mean") can ask this again.</summary>
    internal bool IsQuestion { get; init; } = true;
}
