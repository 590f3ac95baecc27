using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotProtocol.Activities;

/// <summary>Buttons offered under a message; they go away when one is pressed or something is said.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Suggested actions".</remarks>
public sealed record SuggestedActions
{
    /// <summary>Identifiers of those who see them, in no particular order; empty for everyone.</summary>
    public IReadOnlyList<string> To { get; init => field = value ?? []; } = [];

    /// <summary>The buttons, in the order in which they are shown.</summary>
    public IReadOnlyList<CardAction> Actions { get; init => field = value ?? []; } = [];

    /// <summary>Properties that this type does not name, kept and written back; null when there are none. Not to be changed.</summary>
    [JsonInclude, JsonExtensionData] public IDictionary<string, JsonElement>? Unknown { get; internal set; }
}
