namespace BotProtocol.Conversations;

/// <summary>What became of an activity, so that sending it again has no second effect.</summary>
/// <param name="Key">Who sent it and the sender's own name for it.</param>
/// <param name="ActivityId">The identifier that it was given here.</param>
/// <param name="Sequence">The sequence number that it was given.</param>
/// <param name="IsAnswered">False when the bot failed: sending it again then tries again.</param>
/// <param name="At">When it was taken in, UTC.</param>
public sealed record Receipt(string Key, string ActivityId, long Sequence, bool IsAnswered, DateTimeOffset At);
