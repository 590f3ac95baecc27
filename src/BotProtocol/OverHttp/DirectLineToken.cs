using BotProtocol.Conversations;

namespace BotProtocol.OverHttp;

/// <summary>A token as it is handed out.</summary>
/// <param name="ConversationId">The one conversation that it opens; it may not have begun.</param>
/// <param name="Value">The token: letters, digits, dots, hyphens and underscores.</param>
/// <param name="ExpiresInSeconds">Whole seconds for which it is good, from now.</param>
public sealed record DirectLineToken(ConversationId ConversationId, string Value, int ExpiresInSeconds);

/// <summary>What a token says.</summary>
/// <param name="Use">What it is for.</param>
/// <param name="ConversationId">The conversation that it opens.</param>
/// <param name="UserId">The user that it is bound to; null for none.</param>
internal sealed record TokenClaims(TokenUse Use, ConversationId ConversationId, string? UserId);

/// <summary>What a token is for.</summary>
internal enum TokenUse
{
    /// <summary>All calls of its conversation.</summary>
    Calls,

    /// <summary>Opening its conversation's stream.</summary>
    Stream,
}

/// <summary>What reading a token gave.</summary>
/// <param name="Claims">What it says; null unless it is good.</param>
/// <param name="IsExpired">Whether it was good once.</param>
internal readonly record struct TokenReading(TokenClaims? Claims, bool IsExpired);
