using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotProtocol.Activities;

/// <summary>One thing that happened in a conversation. Never changed: a different one is made with <c>with</c>.</summary>
/// <remarks>
/// Source: Bot Framework Activity schema. Properties that are not named here (<c>speak</c>'s rarer neighbours, a channel's own)
/// are in <see cref="Unknown"/> and are written back as they came. Strings are null and lists empty when absent.
/// </remarks>
public sealed record Activity
{
    /// <summary>What happened; one of <see cref="ActivityTypes"/> or a channel's own.</summary>
    public required string Type { get; init; }

    /// <summary>Identifier given by the channel; opaque.</summary>
    public string? Id { get; init; }

    /// <summary>When the channel took it in, UTC.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>Where a channel wants its replies; never taken from Direct Line clients.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>The channel's name, for example <c>directline</c>.</summary>
    public string? ChannelId { get; init; }

    /// <summary>Who sent it.</summary>
    public ChannelAccount? From { get; init; }

    /// <summary>Who it is for.</summary>
    public ChannelAccount? Recipient { get; init; }

    /// <summary>The conversation it belongs to.</summary>
    public ConversationAccount? Conversation { get; init; }

    /// <summary>Identifier of the activity that this one answers.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>What is said.</summary>
    public string? Text { get; init; }

    /// <summary><c>plain</c>, <c>markdown</c> (also when absent) or <c>xml</c>.</summary>
    public string? TextFormat { get; init; }

    /// <summary>What a voice says in place of <see cref="Text"/>.</summary>
    public string? Speak { get; init; }

    /// <summary><c>acceptingInput</c>, <c>expectingInput</c> or <c>ignoringInput</c>.</summary>
    public string? InputHint { get; init; }

    /// <summary>Plain text for channels that cannot show the attachments.</summary>
    public string? Summary { get; init; }

    /// <summary>Language and country, for example <c>en-GB</c>.</summary>
    public string? Locale { get; init; }

    /// <summary>Name of an event or an invoke.</summary>
    public string? Name { get; init; }

    /// <summary>Value of an event, an invoke or a card's submit: any JSON.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Why a conversation ended.</summary>
    public string? Code { get; init; }

    /// <summary><c>normal</c> (also when absent), <c>notification</c> or <c>expectReplies</c>.</summary>
    public string? DeliveryMode { get; init; }

    /// <summary>Buttons under the message.</summary>
    public SuggestedActions? SuggestedActions { get; init; }

    /// <summary><c>list</c> (also when absent) or <c>carousel</c>.</summary>
    public string? AttachmentLayout { get; init; }

    /// <summary>Cards and files, in the order in which they are shown.</summary>
    public IReadOnlyList<Attachment> Attachments { get; init => field = value ?? []; } = [];

    /// <summary>Pieces of meaning, in no particular order.</summary>
    public IReadOnlyList<Entity> Entities { get; init => field = value ?? []; } = [];

    /// <summary>Who joined (conversationUpdate), in no particular order.</summary>
    public IReadOnlyList<ChannelAccount> MembersAdded { get; init => field = value ?? []; } = [];

    /// <summary>Who left (conversationUpdate), in no particular order.</summary>
    public IReadOnlyList<ChannelAccount> MembersRemoved { get; init => field = value ?? []; } = [];

    /// <summary>The channel's own data: any JSON, passed on unchanged in both directions.</summary>
    public JsonElement? ChannelData { get; init; }

    /// <summary>Properties that this type does not name, kept and written back; null when there are none. Not to be changed.</summary>
    [JsonInclude, JsonExtensionData] public IDictionary<string, JsonElement>? Unknown { get; internal set; }

    /// <summary>A message that says this, with nothing else set.</summary>
    public static Activity Message(string text) => new() { Type = ActivityTypes.Message, Text = text };
}
