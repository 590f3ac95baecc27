namespace BotProtocol.Turns;

/// <summary>The rest of a turn: the middleware further in, then the bot.</summary>
/// <param name="cancellationToken">Set when the turn has used up its time.</param>
public delegate Task NextTurn(CancellationToken cancellationToken);

/// <summary>One layer around the bot. Layers are passed in order: the first registered is the outermost.</summary>
public interface ITurnMiddleware
{
    /// <summary>Does its work before and after the rest of the turn, or in its place.</summary>
    /// <param name="turn">The turn; replies added before <paramref name="next"/> stand before the bot's.</param>
    /// <param name="next">The rest of the turn. Not calling it leaves the bot out.</param>
    /// <param name="cancellationToken">Set when the turn has used up its time.</param>
    /// <remarks>An exception passes through the layers to the pipeline's edge, as one from the bot does.</remarks>
    Task OnTurnAsync(Turn turn, NextTurn next, CancellationToken cancellationToken);
}
