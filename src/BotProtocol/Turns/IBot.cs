namespace BotProtocol.Turns;

/// <summary>What answers. One object serves all conversations at once, so it keeps nothing of a turn in itself.</summary>
public interface IBot
{
    /// <summary>
    /// Takes one turn: reads <see cref="Turn.Activity"/>, reads and changes <see cref="Turn.State"/>, adds replies. Called for messages,
    /// for the start (<c>conversationUpdate</c>, with or without a user) and for every other type; unknown types are to be ignored.
    /// </summary>
    /// <param name="turn">The turn; of no use after the method has ended.</param>
    /// <param name="cancellationToken">Set when the turn has used up its time.</param>
    /// <remarks>
    /// Replies and state take effect together and only when the method ends well: when it throws, the sender is told that the bot
    /// failed, and when another process was faster, the turn is taken again from that process's result. So the method must have no
    /// effect but through the turn.
    /// </remarks>
    Task OnTurnAsync(Turn turn, CancellationToken cancellationToken);
}
