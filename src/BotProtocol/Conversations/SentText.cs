namespace BotProtocol.Conversations;

/// <summary>What became of a text that was sent from within the process.</summary>
/// <param name="ConversationId">The conversation, also when it began with this text.</param>
/// <param name="Outcome">The turn's outcome; its replies are those of this turn alone.</param>
public sealed record SentText(ConversationId ConversationId, TurnOutcome Outcome);
