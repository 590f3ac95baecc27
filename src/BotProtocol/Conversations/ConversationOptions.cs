using System.ComponentModel.DataAnnotations;

namespace BotProtocol.Conversations;

/// <summary>How conversations are kept and queued.</summary>
public sealed class ConversationOptions
{
    /// <summary>The bot's identifier in every conversation.</summary>
    [Required, StringLength(64, MinimumLength = 1)] public string BotId { get; init; } = "bot";

    /// <summary>The name that clients show for the bot.</summary>
    [Required, StringLength(64, MinimumLength = 1)] public string BotName { get; init; } = "Bot";

    /// <summary>Most characters of a message's text; a longer one is cut there, and the bot and the caller are told.</summary>
    [Range(1, 100_000)] public int MaximumTextCharacters { get; init; } = 500;

    /// <summary>Most activities kept of one conversation, both sides together; beyond it the oldest go.</summary>
    [Range(10, 10_000)] public int MaximumActivities { get; init; } = 400;

    /// <summary>Most characters of the JSON text of all activities kept of one conversation; beyond it the oldest go.</summary>
    [Range(10_000, 100_000_000)] public int MaximumKeptCharacters { get; init; } = 2_000_000;

    /// <summary>Minutes for which an activity that is sent again is recognised.</summary>
    [Range(1, 1_440)] public int ReplayMinutes { get; init; } = 30;

    /// <summary>Most activities of one conversation recognised when sent again; a count.</summary>
    [Range(10, 10_000)] public int MaximumReceipts { get; init; } = 500;

    /// <summary>Most turns of one conversation that wait for the one before; more are refused.</summary>
    [Range(1, 1_000)] public int MaximumWaitingTurns { get; init; } = 100;

    /// <summary>
    /// How often a turn is taken again because another process changed the conversation meanwhile, the first time included.
    /// </summary>
    [Range(1, 100)] public int MaximumAttempts { get; init; } = 10;

    /// <summary>
    /// Milliseconds after which an open stream looks for what other processes wrote; null when this process is the only one, or is
    /// told by the database.
    /// </summary>
    [Range(100, 60_000)] public int? StreamPollMilliseconds { get; init; }
}
