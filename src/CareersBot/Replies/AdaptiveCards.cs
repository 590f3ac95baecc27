using System.Text.Json;
using System.Text.Json.Nodes;
using BotProtocol.Activities;
using CareersBot.Intents;

namespace CareersBot.Replies;

/// <summary>Draws a card as an Adaptive Card, with elements of version 1.3 alone, so that every host that knows any shows it.</summary>
/// <remarks>
/// <c>fallbackText</c> and <c>speak</c> say all of it in plain words. The data of a button is <c>careers</c>: <c>action</c>, <c>job</c> and
/// <c>turn</c>, which <see cref="CardPress"/> reads back; <c>msteams</c> beside it makes Teams send it as a message.
/// </remarks>
internal static class AdaptiveCards
{
    internal const string Version = "1.3";

    /// <summary>The card as an attachment.</summary>
    /// <param name="card">What it shows.</param>
    /// <param name="turn">Identifier of the activity that it answers; empty when there is none.</param>
    internal static Attachment Of(CardContent card, string turn)
    {
        var text = CardText.Of(card);
        var body = new JsonArray { Block(card.Title, "Bolder", "Medium") };
        if (card.Text is { } said) body.Add(Block(said));
        if (card.Facts.Count > 0) body.Add(new JsonObject { ["type"] = "FactSet", ["facts"] = Array(card.Facts.Take(CardContent.MostFacts).Select(Fact)) });
        if (card.Table is { } table) AddTable(body, table);
        foreach (var (index, item) in card.Items.Take(CardContent.MostItems).Index())
        {
            body.Add(Block($"{index + 1}. {item.Name}", "Bolder"));
            body.Add(Block(item.Value));
        }

        if (card.SourceLine is { } source) body.Add(new JsonObject { ["type"] = "TextBlock", ["text"] = source, ["wrap"] = true, ["size"] = "Small", ["isSubtle"] = true });
        var whole = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = Version,
            ["lang"] = "en-GB",
            ["fallbackText"] = text,
            ["speak"] = text,
            ["body"] = body,
        };
        if (card.Buttons.Count > 0) whole["actions"] = Array(card.Buttons.Take(CardContent.MostButtons).Select(button => Submit(button, turn)));
        return Attachment.AdaptiveCard(JsonSerializer.SerializeToElement(whole));
    }

    // Tables came with version 1.5; columns of the same width side by side have been there from the start.
    private static void AddTable(JsonArray body, CardTable table)
    {
        body.Add(Columns(table.Columns, "Bolder"));
        foreach (var (name, cells) in table.Rows)
        {
            body.Add(new JsonObject { ["type"] = "TextBlock", ["text"] = name, ["wrap"] = true, ["size"] = "Small", ["weight"] = "Bolder", ["separator"] = true });
            body.Add(Columns(cells, null));
        }
    }

    private static JsonObject Columns(IReadOnlyList<string> cells, string? weight) => new()
    {
        ["type"] = "ColumnSet",
        ["columns"] = Array(cells.Take(CardContent.MostColumns).Select(cell => new JsonObject
        {
            ["type"] = "Column",
            ["width"] = "stretch",
            ["items"] = new JsonArray { Block(cell, weight) },
        })),
    };

    private static JsonObject Submit(CardButton button, string turn)
    {
        var job = button.Entry.Occupation.Slug.Value;
        JsonObject Data() => new() { ["action"] = button.Action.Key, ["job"] = job, ["turn"] = turn };
        return new()
        {
            ["type"] = "Action.Submit",
            ["title"] = button.Action.Label,
            ["data"] = new JsonObject
            {
                [CardPress.Name] = Data(),
                ["msteams"] = new JsonObject
                {
                    ["type"] = "messageBack",
                    ["text"] = button.Action.Label,
                    ["displayText"] = button.Action.Label,
                    ["value"] = new JsonObject { [CardPress.Name] = Data() },
                },
            },
        };
    }

    private static JsonObject Fact(CardFact fact) => new() { ["title"] = fact.Name, ["value"] = fact.Value };

    private static JsonObject Block(string text, string? weight = null, string? size = null)
    {
        var block = new JsonObject { ["type"] = "TextBlock", ["text"] = text, ["wrap"] = true };
        if (weight is not null) block["weight"] = weight;
        if (size is not null) block["size"] = size;
        return block;
    }

    private static JsonArray Array(IEnumerable<JsonObject> items) => [.. items];
}
