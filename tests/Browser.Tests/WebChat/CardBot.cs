using System.Text.Json;
using BotProtocol.Activities;
using BotProtocol.Turns;

namespace Browser.Tests.WebChat;

/// <summary>A bot that shows what clients must be able to show: buttons under a message, a hero card, an Adaptive Card.</summary>
internal sealed class CardBot : IBot
{
    public const string ShowCards = "Show cards";

    public Task OnTurnAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Activity.Type == ActivityTypes.ConversationUpdate)
            turn.Reply(Activity.Message("Hello! What shall I do?") with { SuggestedActions = new() { Actions = [CardAction.ImBack(ShowCards), CardAction.ImBack("Nothing")] } });
        if (turn.Activity.Type != ActivityTypes.Message) return Task.CompletedTask;
        turn.Reply(new Activity { Type = ActivityTypes.Typing });
        turn.Reply(turn.Text == ShowCards ? Cards() : Activity.Message($"You said: {turn.Text}"));
        return Task.CompletedTask;
    }

    private static Activity Cards() => Activity.Message("Here are two cards.") with
    {
        Attachments =
        [
            Attachment.Of(new HeroCard { Title = "Adult nurse", Subtitle = "Looks after grown-ups", Buttons = [CardAction.ImBack("Ways in")] }),
            Attachment.AdaptiveCard(JsonSerializer.Deserialize<JsonElement>("""
                {"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"Midwife"},{"type":"FactSet","facts":[{"title":"Band","value":"5"}]}],
                 "actions":[{"type":"Action.Submit","title":"Pay","data":"What is the pay?"}]}
                """)),
        ],
    };
}
