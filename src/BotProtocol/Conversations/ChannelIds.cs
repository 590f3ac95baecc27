namespace BotProtocol.Conversations;

/// <summary>Names of the ways into a conversation, as the bot sees them in <c>channelId</c>.</summary>
public static class ChannelIds
{
    /// <summary>A Direct Line client, such as Web Chat: shows cards and suggested actions.</summary>
    public const string DirectLine = "directline";

    /// <summary>A caller in this process that asks with text and takes the replies of the turn: may show text only.</summary>
    public const string InProcess = "inprocess";
}
