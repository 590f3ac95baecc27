using BotProtocol.Activities;

namespace BotProtocol.Turns;

/// <summary>
/// What has to be said to a message even when its turn cannot be taken: while too many wait, or the storage is away. It needs no
/// conversation, and nothing of it is kept.
/// </summary>
public interface IUrgentReplies
{
    /// <summary>Words that help whoever needs help now, in one line; for where there is no time to read what was said.</summary>
    string ForAnybody { get; }

    /// <summary>The reply that cannot wait; null when the message can.</summary>
    /// <param name="message">As it was sent; other types than messages can always wait.</param>
    Activity? ReplyTo(Activity message);
}
