using System.Threading.Channels;
using BotProtocol.Activities;

namespace BotProtocol.Conversations;

/// <summary>Waits for one conversation to change. Used by one reader.</summary>
internal sealed class ConversationListener(ConversationChanges changes, ConversationId id) : IDisposable
{
    private const int MostWaiting = 16;

    // When it is full, the reader is behind and will look at the conversation anyway; what is dropped is typing.
    private readonly Channel<Activity?> _news = Channel.CreateBounded<Activity?>(
        new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    internal ConversationId Id => id;

    internal void Tell(Activity? transient) => _news.Writer.TryWrite(transient);

    /// <summary>Waits for news, or until so much time has gone by.</summary>
    /// <returns>What is shown and not kept, in order; usually nothing.</returns>
    internal async Task<IReadOnlyList<Activity>> WaitAsync(TimeSpan? longest, TimeProvider clock, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(longest ?? Timeout.InfiniteTimeSpan, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            await _news.Reader.WaitToReadAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return []; // time to look
        }

        var shown = new List<Activity>();
        while (_news.Reader.TryRead(out var one))
        {
            if (one is not null) shown.Add(one);
        }

        return shown;
    }

    public void Dispose() => changes.Remove(this);
}
