using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotProtocol.Activities;

/// <summary>A piece of meaning beside the text: a place, a mention, or a bot's own kind.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Entity".</remarks>
public sealed record Entity
{
    /// <summary>What kind it is, usually an IRI or a schema.org name.</summary>
    public required string Type { get; init; }

    /// <summary>All other properties, kept and written back; null when there are none. Not to be changed.</summary>
    [JsonExtensionData] public IDictionary<string, JsonElement>? Unknown { get; init; }
}
