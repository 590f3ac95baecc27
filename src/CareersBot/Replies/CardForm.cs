using BotProtocol.Activities;
using CareersBot.Intents;
using CareersCatalogue.Ports;

namespace CareersBot.Replies;

/// <summary>Gives a reply the form that its channel can show. The text is complete in all of them.</summary>
/// <remarks>
/// A channel that draws Adaptive Cards gets one; one that draws only the older cards gets a hero card; any other gets what the card says in
/// plain lines, and the actions numbered, so that typing 1 to 5 does what a press does.
/// </remarks>
internal static class CardForm
{
    private static readonly string[] Adaptive = ["", "directline", "webchat", "emulator", "msteams", "test"];
    private static readonly string[] Hero = ["slack", "facebook", "telegram", "line", "kik", "skype", "groupme"];

    /// <summary>The text and the cards of a reply.</summary>
    /// <param name="reply">What is said.</param>
    /// <param name="card">The same as a card; null when there is none.</param>
    /// <param name="incoming">What is answered.</param>
    internal static (BotReply Reply, IReadOnlyList<Attachment> Cards) For(BotReply reply, CardContent? card, Activity incoming)
    {
        var channel = incoming.ChannelId ?? "";
        if (channel == BotProtocol.Conversations.ChannelIds.InProcess) return (reply, []); // the API's callers draw what they like
        if (Adaptive.Contains(channel, StringComparer.Ordinal)) return (reply, card is null ? [] : [AdaptiveCards.Of(card, incoming.Id ?? "")]);
        if (Hero.Contains(channel, StringComparer.Ordinal)) return (reply, card is null ? [] : [Attachment.Of(HeroOf(card))]);
        return (reply with { Text = Lines(reply, card) }, []);
    }

    private static HeroCard HeroOf(CardContent card) => new()
    {
        Title = card.Title,
        Text = CardText.Of(card)[(card.Title.Length)..].TrimStart('\n'),
        Buttons = [.. card.Buttons.Take(CardContent.MostButtons).Select(button => BotProtocol.Activities.CardAction.ImBack(button.Action.Label, button.Action.Says(button.Entry)))],
    };

    private static string Lines(BotReply reply, CardContent? card)
    {
        var lines = new List<string> { reply.Text };
        if (card is { Facts.Count: > 0 } or { Table: not null }) lines.Add(CardText.Details(card));
        lines.AddRange(reply.SuggestedActions.Select((action, index) => $"{index + 1}. {action}"));
        return string.Join('\n', lines);
    }
}
