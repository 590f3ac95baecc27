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
    [JsonInclude, JsonExtensionData] public IDictionary<string, JsonElement>? Unknown { get; internal set; }

    /// <summary>An entity of a bot's own kind.</summary>
    /// <param name="type">What kind it is.</param>
    /// <param name="properties">Its properties by name; <c>type</c> is not among them.</param>
    public static Entity Of(string type, IReadOnlyDictionary<string, JsonElement> properties) =>
        new() { Type = type, Unknown = new Dictionary<string, JsonElement>(properties) };
}
