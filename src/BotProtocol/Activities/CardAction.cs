using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotProtocol.Activities;

/// <summary>A button, on a card or among the suggested actions.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Card action".</remarks>
public sealed record CardAction
{
    /// <summary>What pressing does: <c>imBack</c>, <c>postBack</c>, <c>messageBack</c>, <c>openUrl</c> or a channel's own.</summary>
    public required string Type { get; init; }

    /// <summary>The label; null only when <see cref="Image"/> stands for it.</summary>
    public string? Title { get; init; }

    /// <summary>Address of a picture; null when there is none.</summary>
    public string? Image { get; init; }

    /// <summary>Text that <c>messageBack</c> sends; null for other types.</summary>
    public string? Text { get; init; }

    /// <summary>Text that <c>messageBack</c> shows as said; null when nothing is shown.</summary>
    public string? DisplayText { get; init; }

    /// <summary>What is sent or opened: a string or any JSON; null when there is none.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Properties that this type does not name, kept and written back; null when there are none. Not to be changed.</summary>
    [JsonInclude, JsonExtensionData] public IDictionary<string, JsonElement>? Unknown { get; internal set; }

    /// <summary>A button that says its words for the user, as if they had been typed.</summary>
    /// <param name="title">The label.</param>
    /// <param name="said">What is said; null for the label itself.</param>
    public static CardAction ImBack(string title, string? said = null) =>
        new() { Type = "imBack", Title = title, Value = ActivityJson.ElementOf(said ?? title) };

    /// <summary>A button that opens an address.</summary>
    /// <param name="title">The label.</param>
    /// <param name="address">An absolute address.</param>
    public static CardAction OpenUrl(string title, Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return new() { Type = "openUrl", Title = title, Value = ActivityJson.ElementOf(address.AbsoluteUri) };
    }
}
