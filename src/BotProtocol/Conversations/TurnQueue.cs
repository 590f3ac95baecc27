namespace BotProtocol.Conversations;

/// <summary>One after the other within a conversation, in the order of the calls; side by side across conversations.</summary>
/// <param name="maximumWaiting">Most calls of one conversation that wait.</param>
internal sealed class TurnQueue(int maximumWaiting)
{
    private readonly Dictionary<ConversationId, Line> _lines = [];
    private readonly Lock _lock = new();

    /// <summary>Conversations with something running or waiting; a count.</summary>
    internal int Count
    {
        get
        {
            lock (_lock) return _lines.Count;
        }
    }

    /// <summary>Does the work when all earlier work of the conversation is done, whatever became of that.</summary>
    /// <returns>The work's result; <paramref name="refused"/> when too many wait already.</returns>
    internal async Task<T> RunAsync<T>(ConversationId id, Func<Task<T>> work, T refused)
    {
        var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (!TryJoin(id, mine.Task, out var before)) return refused;
        try
        {
            await before.ConfigureAwait(false);
            return await work().ConfigureAwait(false);
        }
        finally
        {
            Leave(id);
            mine.SetResult();
        }
    }

    private bool TryJoin(ConversationId id, Task mine, out Task before)
    {
        lock (_lock)
        {
            var line = _lines.GetValueOrDefault(id, new(Task.CompletedTask, 0));
            before = line.Last;
            if (line.Length > maximumWaiting) return false; // one of them is running
            _lines[id] = new(mine, line.Length + 1);
            return true;
        }
    }

    private void Leave(ConversationId id)
    {
        lock (_lock)
        {
            var line = _lines[id];
            if (line.Length == 1) _lines.Remove(id);
            else _lines[id] = line with { Length = line.Length - 1 };
        }
    }

    private readonly record struct Line(Task Last, int Length);
}
