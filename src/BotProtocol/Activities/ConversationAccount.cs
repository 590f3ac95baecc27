using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotProtocol.Activities;

/// <summary>The conversation that an activity belongs to.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Conversation account".</remarks>
public sealed record ConversationAccount
{
    /// <summary>Identifier within the channel, 1 to 256 characters; null when the sender left it out.</summary>
    public string? Id { get; init; }

    /// <summary>Properties that this type does not name, kept and written back; null when there are none. Not to be changed.</summary>
    [JsonInclude, JsonExtensionData] public IDictionary<string, JsonElement>? Unknown { get; internal set; }
}
