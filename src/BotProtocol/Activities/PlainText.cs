using System.Text.Json;

namespace BotProtocol.Activities;

/// <summary>A message in words alone, for channels that show nothing else: its text, then its cards, then what can be answered.</summary>
/// <remarks>
/// Every word of a card is said once and in its order; pictures by their description. Cards nested deeper than the limit of an
/// activity cannot come here. Source: Bot Framework cards; Adaptive Cards 1.5, schema.
/// </remarks>
public static class PlainText
{
    /// <summary>The words; lines parted by line feeds, empty when there are none.</summary>
    /// <param name="message">A message.</param>
    /// <param name="answersLead">What stands before the labels of the suggested actions, for example <c>You can say:</c></param>
    public static string Of(Activity message, string answersLead)
    {
        ArgumentNullException.ThrowIfNull(message);
        var lines = new List<string?> { message.Text };
        foreach (var attachment in message.Attachments) lines.AddRange(WordsOf(attachment));
        var labels = message.SuggestedActions?.Actions.Select(action => action.Title).OfType<string>().ToList() ?? [];
        if (labels.Count > 0) lines.Add($"{answersLead} {string.Join(" / ", labels)}");
        return string.Join('\n', lines.Where(line => !string.IsNullOrWhiteSpace(line)));
    }

    private static IEnumerable<string?> WordsOf(Attachment attachment)
    {
        if (attachment.Content is not { ValueKind: JsonValueKind.Object } content) return [attachment.Name, attachment.ContentUrl];
        if (attachment.ContentType == Attachment.AdaptiveCardType) return AdaptiveCard(content);
        return attachment.ContentType == Attachment.HeroCardType ? HeroCard(content) : [attachment.Name];
    }

    private static IEnumerable<string?> HeroCard(JsonElement card) =>
    [
        Text(card, "title"), Text(card, "subtitle"), Text(card, "text"),
        .. List(card, "images").Select(image => Text(image, "alt")),
        .. List(card, "buttons").Select(Button),
    ];

    private static IEnumerable<string?> AdaptiveCard(JsonElement card)
    {
        List<string?> words = [.. List(card, "body").SelectMany(Element), .. List(card, "actions").Select(Button)];
        return words.Exists(word => !string.IsNullOrWhiteSpace(word)) ? words : [Text(card, "fallbackText") ?? Text(card, "speak")];
    }

    private static IEnumerable<string?> Element(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object || element.TryGetProperty("isVisible", out var visible) && visible.ValueKind == JsonValueKind.False) return [];
        return
        [
            Text(element, "text"), Text(element, "altText"), Text(element, "label") ?? Text(element, "placeholder"),
            .. List(element, "inlines").Select(inline => inline.ValueKind == JsonValueKind.String ? inline.GetString() : Text(inline, "text")),
            .. List(element, "facts").Select(fact => $"{Text(fact, "title")}: {Text(fact, "value")}"),
            .. List(element, "choices").Select(choice => Text(choice, "title")),
            .. List(element, "images").Concat(List(element, "items")).Concat(List(element, "columns")).Concat(List(element, "rows")).Concat(List(element, "cells"))
                .SelectMany(Element),
            .. List(element, "actions").Select(Button),
        ];
    }

    /// <summary>A button's label, with the address that it opens.</summary>
    private static string? Button(JsonElement button)
    {
        var address = Text(button, "url") ?? (Text(button, "type") == "openUrl" ? Text(button, "value") : null);
        return address is null ? Text(button, "title") : $"{Text(button, "title")}: {address}";
    }

    private static IEnumerable<JsonElement> List(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
