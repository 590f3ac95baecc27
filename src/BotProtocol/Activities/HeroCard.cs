using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotProtocol.Activities;

/// <summary>A card with a title, text, pictures and buttons, which every channel can show.</summary>
/// <remarks>Source: Bot Framework cards, "Hero card"; content type <see cref="Attachment.HeroCardType"/>.</remarks>
public sealed record HeroCard
{
    /// <summary>First line; null when there is none.</summary>
    public string? Title { get; init; }

    /// <summary>Second line; null when there is none.</summary>
    public string? Subtitle { get; init; }

    /// <summary>The text; null when there is none.</summary>
    public string? Text { get; init; }

    /// <summary>Pictures, in the order in which they are shown.</summary>
    public IReadOnlyList<CardImage> Images { get; init => field = value ?? []; } = [];

    /// <summary>Buttons, in the order in which they are shown.</summary>
    public IReadOnlyList<CardAction> Buttons { get; init => field = value ?? []; } = [];

    /// <summary>What pressing the card itself does; null for nothing.</summary>
    public CardAction? Tap { get; init; }

    /// <summary>Properties that this type does not name, kept and written back; null when there are none. Not to be changed.</summary>
    [JsonInclude, JsonExtensionData] public IDictionary<string, JsonElement>? Unknown { get; internal set; }
}

/// <summary>A picture on a card.</summary>
public sealed record CardImage
{
    /// <summary>Absolute address of the picture.</summary>
    public required string Url { get; init; }

    /// <summary>What it shows, in words; null when it only decorates.</summary>
    public string? Alt { get; init; }

    /// <summary>What pressing it does; null for nothing.</summary>
    public CardAction? Tap { get; init; }
}
