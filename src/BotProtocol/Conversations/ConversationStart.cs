using BotProtocol.Activities;

namespace BotProtocol.Conversations;

/// <summary>How a conversation begins.</summary>
/// <param name="ChannelId">The way in; one of <see cref="ChannelIds"/> or another channel's name.</param>
/// <param name="User">Who begins it; null when that is not known yet.</param>
/// <param name="Locale">The user's language, for example <c>en-GB</c>; null when that is not known.</param>
public sealed record ConversationStart(string ChannelId, ChannelAccount? User, string? Locale);

/// <summary>What became of a start.</summary>
public enum StartOutcome
{
    /// <summary>The conversation has begun, and the bot was told (whether or not it failed at that).</summary>
    Created,

    /// <summary>It had begun before; nothing has changed.</summary>
    Existed,

    /// <summary>Too much waits for this conversation; nothing has changed. To be tried again later.</summary>
    Busy,
}
