using BotProtocol.Conversations;

namespace BotProtocol.OverHttp;

/// <summary>Who makes a call.</summary>
/// <param name="Claims">What the caller's token says; null for a caller with the secret.</param>
internal sealed record Caller(TokenClaims? Claims)
{
    internal bool HasSecret => Claims is null;

    /// <summary>The user that the caller's token is bound to; null for none.</summary>
    internal string? UserId => Claims?.UserId;

    internal bool MayUse(string conversationId) => Claims is null || Claims.ConversationId.Value == conversationId;
}

/// <summary>Reads the <c>Authorization</c> header.</summary>
internal static class CallerReader
{
    private const string Scheme = "Bearer ";

    /// <summary>The caller, or why the call is refused; never both.</summary>
    internal static (Caller? Caller, DirectLineAnswer? Refusal) Read(DirectLineTokens tokens, string? authorization)
    {
        if (authorization?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) != true) return (null, DirectLineErrors.Unauthorized);
        var presented = authorization[Scheme.Length..].Trim();
        if (tokens.IsSecret(presented)) return (new(Claims: null), null);
        var reading = tokens.Read(presented);
        if (reading.IsExpired) return (null, DirectLineErrors.TokenExpired);
        return reading.Claims is { Use: TokenUse.Calls } claims ? (new(claims), null) : (null, DirectLineErrors.Unauthorized);
    }

    /// <summary>The caller and the conversation, which the caller may use; or why the call is refused.</summary>
    internal static (Caller? Caller, ConversationId Id, DirectLineAnswer? Refusal) Read(
        DirectLineTokens tokens, string? authorization, string conversationId)
    {
        var (caller, refusal) = Read(tokens, authorization);
        if (caller is null) return (null, default, refusal);
        if (!caller.MayUse(conversationId)) return (null, default, DirectLineErrors.OtherConversation);
        return ConversationId.TryParse(conversationId, out var id)
            ? (caller, id, null)
            : (null, default, DirectLineErrors.UnknownConversation);
    }
}
