using System.Diagnostics.CodeAnalysis;

namespace BotProtocol.Turns;

/// <summary>The bot with its middleware around it, and the one edge where a bot's failure ends.</summary>
public sealed class TurnPipeline
{
    private readonly IBot _bot;
    private readonly ITurnMiddleware[] _middleware;
    private readonly TurnOptions _options;
    private readonly TimeProvider _clock;
    private readonly Action<TurnFailure> _onFailure;

    /// <summary>Puts the layers together.</summary>
    /// <param name="bot">What answers.</param>
    /// <param name="middleware">The layers around it, the outermost first.</param>
    /// <param name="options">Bounds of a turn.</param>
    /// <param name="clock">Measures a turn's time.</param>
    /// <param name="onFailure">Told of every failure, on the turn's own thread; must not throw.</param>
    public TurnPipeline(
        IBot bot, IEnumerable<ITurnMiddleware> middleware, TurnOptions options, TimeProvider clock, Action<TurnFailure> onFailure) =>
        (_bot, _middleware, _options, _clock, _onFailure) = (bot, [.. middleware], options, clock, onFailure);

    /// <summary>Takes a turn.</summary>
    /// <param name="turn">Holds the replies and the changed state afterwards; to be thrown away when the bot failed.</param>
    /// <param name="cancellationToken">Ends the turn from outside.</param>
    /// <returns>False when the bot failed or used up its time; the failure has been reported then.</returns>
    /// <exception cref="OperationCanceledException">The turn was ended from outside.</exception>
    [SuppressMessage("Design", "CA1031", Justification = "The edge of a bot's turn.")]
    public async Task<bool> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(_options.MaximumSeconds), _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            await LayerAsync(turn, 0, either.Token).WaitAsync(either.Token).ConfigureAwait(false); // also when the bot ignores the token
            if (turn.Replies.Count > _options.MaximumReplies)
                throw new InvalidOperationException($"The bot added {turn.Replies.Count} replies; the most is {_options.MaximumReplies}.");
            return true;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception failure)
        {
            _onFailure(new(turn.Activity, timeout.IsCancellationRequested
                ? new TimeoutException($"The bot took longer than {_options.MaximumSeconds} seconds.", failure)
                : failure));
            return false;
        }
    }

    private Task LayerAsync(Turn turn, int depth, CancellationToken cancellationToken) => depth == _middleware.Length
        ? _bot.OnTurnAsync(turn, cancellationToken)
        : _middleware[depth].OnTurnAsync(turn, token => LayerAsync(turn, depth + 1, token), cancellationToken);
}
