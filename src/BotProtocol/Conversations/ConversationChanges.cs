using BotProtocol.Activities;

namespace BotProtocol.Conversations;

/// <summary>Who, in this process, waits for which conversation to change. Safe for all threads.</summary>
public sealed class ConversationChanges
{
    private readonly Dictionary<ConversationId, List<ConversationListener>> _listeners = [];
    private readonly Lock _lock = new();

    /// <summary>Wakes those who wait for a conversation. The host calls it when it hears of another process's write.</summary>
    public void Notify(ConversationId id) => Tell(id, null);

    /// <summary>Shows those who wait something that is not kept (typing).</summary>
    internal void Show(ConversationId id, Activity transient) => Tell(id, transient);

    internal ConversationListener Listen(ConversationId id)
    {
        var listener = new ConversationListener(this, id);
        lock (_lock)
        {
            if (!_listeners.TryGetValue(id, out var others)) _listeners[id] = others = [];
            others.Add(listener);
        }

        return listener;
    }

    internal void Remove(ConversationListener listener)
    {
        lock (_lock)
        {
            if (!_listeners.TryGetValue(listener.Id, out var others)) return;
            others.Remove(listener);
            if (others.Count == 0) _listeners.Remove(listener.Id);
        }
    }

    /// <summary>How many listen, to all conversations together.</summary>
    internal int Count
    {
        get
        {
            lock (_lock) return _listeners.Values.Sum(one => one.Count);
        }
    }

    private void Tell(ConversationId id, Activity? transient)
    {
        lock (_lock)
        {
            foreach (var listener in _listeners.GetValueOrDefault(id, [])) listener.Tell(transient);
        }
    }
}
