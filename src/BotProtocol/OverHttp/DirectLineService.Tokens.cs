using System.Buffers.Text;
using System.Security.Cryptography;
using BotProtocol.Conversations;

namespace BotProtocol.OverHttp;

public sealed partial class DirectLineService
{
    /// <summary>
    /// A token for a page of this service: a new conversation, bound to a new user that nobody can guess. The bot is not told.
    /// </summary>
    public DirectLineToken IssueToken() =>
        _tokens.Issue(ConversationId.New(), BoundUserPrefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16)));

    /// <summary>A token as the body of a 200, for the host's own route that hands tokens to its pages.</summary>
    public static DirectLineAnswer Answer(DirectLineToken token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return Describe(token, 200, null);
    }

    /// <summary><c>POST /v3/directline/tokens/generate</c>: a token for a new conversation; the bot is not told.</summary>
    /// <param name="authorization">The <c>Authorization</c> header; null when there is none. Only the secret may.</param>
    /// <param name="body">The body as it came; may be empty.</param>
    /// <returns>
    /// 200 <c>{conversationId, token, expires_in}</c>; 400 malformed, or a user whose id does not begin with <c>dl_</c>; 401; 403;
    /// 413.
    /// </returns>
    public DirectLineAnswer GenerateToken(string? authorization, ReadOnlyMemory<byte> body)
    {
        var (caller, refusal) = CallerReader.Read(_tokens, authorization);
        if (caller is null) return refusal!; // one of the two is there
        if (!caller.HasSecret) return DirectLineErrors.SecretOnly;
        var (parameters, mistake) = TokenParametersReader.Read(body.Span);
        if (parameters is null) return mistake!; // as above
        if (parameters.User?.Id is { } user && !IsBindable(user)) return DirectLineErrors.UserPrefix;
        return Describe(_tokens.Issue(ConversationId.New(), parameters.User?.Id), 200, null);
    }

    /// <summary><c>POST /v3/directline/tokens/refresh</c>: a new token for the same conversation and user.</summary>
    /// <param name="authorization">The <c>Authorization</c> header with a token that has not expired; null when there is none.</param>
    /// <returns>200 <c>{conversationId, token, expires_in}</c>; 401; 403, with <c>TokenExpired</c> when it is too late.</returns>
    public DirectLineAnswer RefreshToken(string? authorization)
    {
        var (caller, refusal) = CallerReader.Read(_tokens, authorization);
        if (caller is null) return refusal!; // one of the two is there
        return caller.Claims is { } claims
            ? Describe(_tokens.Issue(claims.ConversationId, claims.UserId), 200, null)
            : DirectLineErrors.TokenOnly;
    }

    private static bool IsBindable(string userId) => userId.StartsWith(BoundUserPrefix, StringComparison.Ordinal);

    private static DirectLineAnswer Describe(DirectLineToken token, int status, string? streamUrl) =>
        new(status, DirectLineJson.Write(new ConversationBody(token.ConversationId.Value, token.Value, token.ExpiresInSeconds, streamUrl)));
}
