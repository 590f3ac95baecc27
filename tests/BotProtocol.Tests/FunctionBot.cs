using BotProtocol.Activities;
using BotProtocol.Turns;

namespace BotProtocol.Tests;

/// <summary>A bot made of one function.</summary>
internal sealed class FunctionBot(Func<Turn, CancellationToken, Task> onTurn) : IBot
{
    public FunctionBot(Action<Turn> onTurn)
        : this((turn, _) =>
        {
            onTurn(turn);
            return Task.CompletedTask;
        })
    {
    }

    /// <summary>Greets at the start, and says back what messages say; fails on the word "crash".</summary>
    internal static FunctionBot Echo { get; } = new(turn =>
    {
        if (turn.Activity.Type == ActivityTypes.ConversationUpdate) turn.Reply("hello");
        if (turn.Text == "crash") throw new InvalidOperationException("The bot crashed.");
        if (turn.Activity.Type == ActivityTypes.Message) turn.Reply("echo: " + turn.Text);
    });

    public Task OnTurnAsync(Turn turn, CancellationToken cancellationToken) => onTurn(turn, cancellationToken);
}
