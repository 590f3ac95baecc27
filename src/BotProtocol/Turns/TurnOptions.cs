using System.ComponentModel.DataAnnotations;

namespace BotProtocol.Turns;

/// <summary>Bounds of one turn.</summary>
public sealed class TurnOptions
{
    /// <summary>Most seconds that a turn may take before it counts as failed; a conversation never waits longer for its bot.</summary>
    /// <remarks>Source: the Bot Framework service gives a bot 15 seconds.</remarks>
    [Range(1, 60)] public int MaximumSeconds { get; init; } = 15;

    /// <summary>Most replies in one turn; a bot that adds more has failed.</summary>
    [Range(1, 100)] public int MaximumReplies { get; init; } = 20;
}
