using System.Runtime.CompilerServices;
using BotProtocol.Conversations;

namespace BotProtocol.OverHttp;

/// <summary>One client's open stream. Read once, by one reader, and disposed when the socket closes.</summary>
public sealed class DirectLineStream : IDisposable
{
    private readonly CancellationTokenSource _replaced = new();
    private readonly DirectLineStreams _streams;
    private readonly BotConversations _conversations;
    private readonly Watermark _after;

    internal DirectLineStream(DirectLineStreams streams, BotConversations conversations, ConversationId id, Watermark after) =>
        (_streams, _conversations, Id, _after) = (streams, conversations, id, after);

    /// <summary>
    /// Why the server closes the socket: <c>collision</c> when a newer stream of the same conversation has taken its place; null
    /// while open, and when the conversation was erased.
    /// </summary>
    public string? CloseReason { get; private set; }

    internal ConversationId Id { get; }

    /// <summary>
    /// The frames to send, each a text frame of JSON: first what came after the watermark, then what comes. Ends when the server is
    /// to close the socket.
    /// </summary>
    /// <param name="cancellationToken">Ends the reading when the client has gone.</param>
    public async IAsyncEnumerable<string> ReadFramesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(_replaced.Token, cancellationToken);
        await using var sets = _conversations.WatchAsync(Id, _after, either.Token).GetAsyncEnumerator(CancellationToken.None);
        while (await HasNextAsync(sets, cancellationToken).ConfigureAwait(false)) yield return DirectLineJson.Write(sets.Current);
    }

    /// <summary>Frees the conversation's place for streams.</summary>
    public void Dispose()
    {
        _streams.Close(this);
        _replaced.Dispose();
    }

    internal void Replace()
    {
        CloseReason = "collision";
        _ = _replaced.CancelAsync(); // the reader goes on elsewhere, not under the lock of the table
    }

    private static async ValueTask<bool> HasNextAsync(IAsyncEnumerator<ActivitySet> sets, CancellationToken cancellationToken)
    {
        try
        {
            return await sets.MoveNextAsync().ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false; // replaced
        }
    }
}
