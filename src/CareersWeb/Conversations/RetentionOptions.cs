using System.ComponentModel.DataAnnotations;

namespace CareersWeb.Conversations;

/// <summary>How long conversations and saved lists are kept.</summary>
public sealed class RetentionOptions
{
    /// <summary>Hours after the last message when a conversation is forgotten; at most 30 days.</summary>
    [Range(1, 720)] public int ConversationHours { get; init; } = 24;

    /// <summary>Days after the last change when a saved list is erased.</summary>
    [Range(1, 365)] public int SavedListDays { get; init; } = 30;

    /// <summary>Minutes between two looks for what has had its time.</summary>
    [Range(1, 1_440)] public int SweepMinutes { get; init; } = 15;
}
