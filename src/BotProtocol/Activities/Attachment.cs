using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotProtocol.Activities;

/// <summary>Something shown with a message: a card (by content) or a file (by address).</summary>
/// <remarks>Source: Bot Framework Activity schema, "Attachment".</remarks>
public sealed record Attachment
{
    /// <summary>Content type of a <see cref="HeroCard"/>.</summary>
    public const string HeroCardType = "application/vnd.microsoft.card.hero";

    /// <summary>Content type of an Adaptive Card.</summary>
    public const string AdaptiveCardType = "application/vnd.microsoft.card.adaptive";

    /// <summary>Media type of the content.</summary>
    public required string ContentType { get; init; }

    /// <summary>Address of the content; null when <see cref="Content"/> holds it. Addresses that users send are never fetched.</summary>
    public string? ContentUrl { get; init; }

    /// <summary>The content itself; null when it lies at <see cref="ContentUrl"/>.</summary>
    public JsonElement? Content { get; init; }

    /// <summary>Name of the file; null when there is none.</summary>
    public string? Name { get; init; }

    /// <summary>Address of a small picture of it; null when there is none.</summary>
    public string? ThumbnailUrl { get; init; }

    /// <summary>Properties that this type does not name, kept and written back; null when there are none. Not to be changed.</summary>
    [JsonInclude, JsonExtensionData] public IDictionary<string, JsonElement>? Unknown { get; internal set; }

    /// <summary>A hero card as an attachment.</summary>
    public static Attachment Of(HeroCard card) =>
        new() { ContentType = HeroCardType, Content = ActivityJson.ElementOf(card) };

    /// <summary>An Adaptive Card as an attachment.</summary>
    /// <param name="card">The card: an object with <c>"type": "AdaptiveCard"</c>; it is not checked here.</param>
    public static Attachment AdaptiveCard(JsonElement card) => new() { ContentType = AdaptiveCardType, Content = card.Clone() };
}
