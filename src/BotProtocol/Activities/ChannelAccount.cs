using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotProtocol.Activities;

/// <summary>One side of a conversation: a user or a bot.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Channel account".</remarks>
public sealed record ChannelAccount
{
    /// <summary>The role of a person.</summary>
    public const string UserRole = "user";

    /// <summary>The role of a bot; Web Chat chooses the side of a bubble by it.</summary>
    public const string BotRole = "bot";

    /// <summary>Identifier within the channel, 1 to 256 characters; null when the sender left it out.</summary>
    public string? Id { get; init; }

    /// <summary>Name to show; null when there is none.</summary>
    public string? Name { get; init; }

    /// <summary><c>user</c> or <c>bot</c>; null when not said.</summary>
    public string? Role { get; init; }

    /// <summary>Properties that this type does not name, kept and written back; null when there are none. Not to be changed.</summary>
    [JsonInclude, JsonExtensionData] public IDictionary<string, JsonElement>? Unknown { get; internal set; }
}
