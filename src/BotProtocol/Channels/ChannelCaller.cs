using BotProtocol.Activities;

namespace BotProtocol.Channels;

/// <summary>Whose call it is, by a token that holds.</summary>
/// <param name="ServiceUrl">Where the channel waits for replies, as the token says; null for the Emulator's tokens, which do not.</param>
/// <param name="Endorsements">The channels that the token's key may sign for; null for the Emulator's, which sign for it alone.</param>
internal sealed record ChannelCaller(string? ServiceUrl, IReadOnlySet<string>? Endorsements)
{
    private const string Emulator = "emulator";

    /// <summary>Why the caller may not send this; null when it may.</summary>
    internal ChannelAnswer? RefusalOf(Activity activity)
    {
        if (Endorsements is null) return activity.ChannelId == Emulator ? null : ChannelErrors.NotEndorsed;
        if (ServiceUrl != activity.ServiceUrl) return ChannelErrors.Unauthorized;
        return activity.ChannelId is { } channel && Endorsements.Contains(channel) ? null : ChannelErrors.NotEndorsed;
    }
}
