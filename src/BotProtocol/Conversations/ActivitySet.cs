using BotProtocol.Activities;

namespace BotProtocol.Conversations;

/// <summary>Activities of a conversation, as a client gets them.</summary>
/// <param name="Activities">In the order in which they happened.</param>
/// <param name="Watermark">The position after the last of them; null (typing) when the reader's position does not change.</param>
public sealed record ActivitySet(IReadOnlyList<Activity> Activities, Watermark? Watermark);
