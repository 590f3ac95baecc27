namespace BotProtocol.Activities;

/// <summary>The activity types that this library knows by name; others pass through untouched.</summary>
/// <remarks>Source: Bot Framework Activity schema, section "Activity structure".</remarks>
public static class ActivityTypes
{
    /// <summary>Something said, by either side.</summary>
    public const string Message = "message";

    /// <summary>Members joined or left; Direct Line tells the bot of a start with it, and never shows it to the client.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The other side is writing; goes to open streams, never into the list.</summary>
    public const string Typing = "typing";

    /// <summary>A named signal without words, such as <c>webchat/join</c>.</summary>
    public const string Event = "event";

    /// <summary>A named request that wants an answer in the response.</summary>
    public const string Invoke = "invoke";

    /// <summary>The conversation is over; nothing can be sent after it.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>The bot's answer to an <see cref="Invoke"/>: its <c>value</c> holds <c>status</c> and <c>body</c>.</summary>
    public const string InvokeResponse = "invokeResponse";

    /// <summary>The bot was added to a team or a chat, or taken out of it.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>A person wants everything erased that is kept of the conversation.</summary>
    public const string DeleteUserData = "deleteUserData";
}
