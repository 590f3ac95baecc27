using System.ComponentModel.DataAnnotations;

namespace CareersWeb.Conversations;

/// <summary>How long conversations are kept.</summary>
public sealed class RetentionOptions
{
    /// <summary>Hours after the last message when a conversation is forgotten; at most 30 days.</summary>
    [Range(1, 720)] public int ConversationHours { get; init; } = 24;

    /// <summary>Minutes between two looks for conversations whose time is over.</summary>
    [Range(1, 1_440)] public int SweepMinutes { get; init; } = 15;
}
