using BotProtocol.Activities;
using BotProtocol.Conversations;

namespace BotProtocol.Channels;

/// <summary>
/// Replies that a channel did not take, until it sends the same activity again. Kept in this process, the newest ones: what is lost
/// is lost as the channel has been told.
/// </summary>
/// <param name="maximum">Most activities whose replies are kept; at least 1.</param>
internal sealed class UndeliveredReplies(int maximum)
{
    private readonly Dictionary<(ConversationId Conversation, string ActivityId), IReadOnlyList<Activity>> _replies = [];
    private readonly Queue<(ConversationId Conversation, string ActivityId)> _byAge = new();
    private readonly Lock _lock = new();

    internal void Keep(ConversationId conversation, string activityId, IReadOnlyList<Activity> replies)
    {
        lock (_lock)
        {
            if (_replies.ContainsKey((conversation, activityId))) _replies[(conversation, activityId)] = replies;
            else Add((conversation, activityId), replies);
        }
    }

    /// <summary>Those that are still to be sent; they are not kept any longer.</summary>
    internal IReadOnlyList<Activity> Take(ConversationId conversation, string activityId)
    {
        lock (_lock) return _replies.Remove((conversation, activityId), out var replies) ? replies : [];
    }

    private void Add((ConversationId Conversation, string ActivityId) key, IReadOnlyList<Activity> replies)
    {
        _replies[key] = replies;
        _byAge.Enqueue(key);
        while (_byAge.Count > maximum) _replies.Remove(_byAge.Dequeue());
    }
}
