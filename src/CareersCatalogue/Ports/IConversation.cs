using CareersCatalogue.Occupations;

namespace CareersCatalogue.Ports;

/// <summary>Talks with the careers bot for callers that do not speak its protocol.</summary>
public interface IConversation
{
    /// <summary>One turn: what a person says and what the bot answers.</summary>
    /// <param name="conversationId">The conversation to go on with; null starts one.</param>
    /// <param name="text">What the person says, as typed.</param>
    /// <param name="locale">A language tag such as <c>en-GB</c>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The turn, or what is wrong with the request.</returns>
    Task<ConversationTurn> SendAsync(string? conversationId, string text, string locale, CancellationToken cancellationToken);

    /// <summary>Erases a conversation and everything remembered in it.</summary>
    /// <returns>False when there was none with this id.</returns>
    Task<bool> ForgetAsync(string conversationId, CancellationToken cancellationToken);
}

/// <summary>One turn with the bot.</summary>
/// <param name="ConversationId">To go on with; empty when the request named none and was refused.</param>
/// <param name="Replies">What the bot says, in order; empty when the request was refused.</param>
/// <param name="Problem">What is wrong with the request; null when nothing.</param>
public sealed record ConversationTurn(string ConversationId, IReadOnlyList<BotReply> Replies, ConversationProblem? Problem);

/// <summary>One message of the bot.</summary>
/// <param name="Text">Plain text, complete without any card.</param>
/// <param name="SuggestedActions">Short answers to choose from; typing one does the same.</param>
/// <param name="Occupations">Slugs of the occupations it speaks of, most relevant first.</param>
/// <param name="Sources">Where each fact in it comes from.</param>
/// <param name="Intent">Name of the intent that was answered, or of the safety door that was opened.</param>
public sealed record BotReply(
    string Text, IReadOnlyList<string> SuggestedActions, IReadOnlyList<Slug> Occupations, IReadOnlyList<Source> Sources, string Intent);

/// <summary>Why a turn was refused.</summary>
/// <param name="Code">Stable, such as <c>MESSAGE_TOO_LONG</c>.</param>
/// <param name="Message">Plain English for the caller.</param>
public sealed record ConversationProblem(string Code, string Message);
