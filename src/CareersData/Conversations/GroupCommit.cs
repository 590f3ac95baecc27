using CareersData.Databases;

namespace CareersData.Conversations;

/// <summary>
/// Writes that wait at the same time are committed in one transaction, so that they share one wait for the disk. Each is answered only
/// when it has reached the disk. Safe for many threads.
/// </summary>
internal sealed class GroupCommit(CareersDatabaseFactory databases)
{
    /// <summary>Most writes of one transaction; a count.</summary>
    internal const int MostTogether = 64;

    private readonly Queue<Waiting> _waiting = [];
    private readonly Lock _lock = new();
    private bool _isAtWork;

    /// <summary>Writes one change.</summary>
    /// <param name="change">The change.</param>
    /// <param name="cancellationToken">Ends the wait; the change may be written all the same.</param>
    internal Task<ConversationWrite> WriteAsync(ConversationChange change, CancellationToken cancellationToken)
    {
        var mine = new Waiting(change);
        lock (_lock)
        {
            _waiting.Enqueue(mine);
            if (!_isAtWork) _ = Task.Run(WorkAsync, CancellationToken.None);
            _isAtWork = true;
        }

        return mine.Written.Task.WaitAsync(cancellationToken);
    }

    private async Task WorkAsync()
    {
        while (Take() is { Count: > 0 } group) await CommitAsync(group);
    }

    private List<Waiting> Take()
    {
        lock (_lock)
        {
            var group = new List<Waiting>();
            while (group.Count < MostTogether && _waiting.TryDequeue(out var next)) group.Add(next);
            _isAtWork = group.Count > 0;
            return group;
        }
    }

    // A failure belongs to one change, or to the disk: tried one by one, each change meets its own.
    private async Task CommitAsync(List<Waiting> group)
    {
        var writing = TryWriteAsync(group);
        await ((Task)writing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (writing.IsCompletedSuccessfully)
        {
            foreach (var (one, written) in group.Zip(writing.Result)) one.Written.SetResult(written);
        }
        else if (group is [var single]) single.Written.SetException(writing.Exception!.InnerExceptions);
        else
        {
            foreach (var one in group) await CommitAsync([one]);
        }
    }

    private async Task<List<ConversationWrite>> TryWriteAsync(List<Waiting> group)
    {
        var written = new List<ConversationWrite>(group.Count);
        await using var connection = await databases.ConnectAsync(CancellationToken.None);
        await using var transaction = await connection.BeginTransactionAsync(CancellationToken.None);
        foreach (var one in group) written.Add(await one.Change.WriteAsync(connection, CancellationToken.None));
        await transaction.CommitAsync(CancellationToken.None);
        return written;
    }

    private sealed record Waiting(ConversationChange Change)
    {
        internal TaskCompletionSource<ConversationWrite> Written { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
