using BotProtocol.Activities;
using BotProtocol.Conversations;

namespace BotProtocol.OverHttp;

public sealed partial class DirectLineService
{
    /// <summary>
    /// <c>POST /v3/directline/conversations</c>: begins the token's conversation, or with the secret a new one, and tells the bot.
    /// </summary>
    /// <param name="authorization">The <c>Authorization</c> header; null when there is none.</param>
    /// <param name="body">The body as it came; may be empty.</param>
    /// <param name="baseAddress">Absolute address of this service as clients reach it, without <c>/v3/directline</c>.</param>
    /// <param name="cancellationToken">Gives up while the start waits.</param>
    /// <returns>
    /// 201 <c>{conversationId, token, expires_in, streamUrl}</c>; 200 the same when the token's conversation had begun; 400 malformed;
    /// 401; 403; 413; 429.
    /// </returns>
    public async Task<DirectLineAnswer> StartConversationAsync(
        string? authorization, ReadOnlyMemory<byte> body, Uri baseAddress, CancellationToken cancellationToken)
    {
        var (caller, refusal) = CallerReader.Read(_tokens, authorization);
        if (caller is null) return refusal!; // one of the two is there
        var (parameters, mistake) = TokenParametersReader.Read(body.Span);
        if (parameters is null) return mistake!; // as above
        var id = caller.Claims?.ConversationId ?? ConversationId.New();
        var start = new ConversationStart(ChannelIds.DirectLine, Starter(caller, parameters.User), parameters.Locale);
        var outcome = await _conversations.StartAsync(id, start, cancellationToken).ConfigureAwait(false);
        if (outcome == StartOutcome.Busy) return DirectLineErrors.Busy;
        var bound = caller.HasSecret && parameters.User?.Id is { } user && IsBindable(user) ? user : caller.UserId;
        var status = outcome == StartOutcome.Created ? 201 : 200;
        return Describe(_tokens.Issue(id, bound), status, StreamUrl(baseAddress, id, Watermark.Beginning));
    }

    /// <summary>
    /// <c>GET /v3/directline/conversations/{id}?watermark=</c>: a fresh stream address, to go on after a lost connection.
    /// </summary>
    /// <param name="authorization">The <c>Authorization</c> header; null when there is none.</param>
    /// <param name="conversationId">From the path.</param>
    /// <param name="watermark">From the query: where the stream begins; null, empty or <c>null</c> for what comes from now on.</param>
    /// <param name="baseAddress">Absolute address of this service as clients reach it, without <c>/v3/directline</c>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>200 <c>{conversationId, token, expires_in, streamUrl}</c>; 400 a watermark that is none; 401; 403; 404.</returns>
    public async Task<DirectLineAnswer> ReconnectAsync(
        string? authorization, string conversationId, string? watermark, Uri baseAddress, CancellationToken cancellationToken)
    {
        var (caller, id, refusal) = CallerReader.Read(_tokens, authorization, conversationId);
        if (caller is null) return refusal!; // one of the two is there
        if (!Watermark.TryParse(watermark, out var after)) return DirectLineErrors.BadWatermark;
        var set = await _conversations.ReadAsync(id, after ?? Watermark.Beginning, cancellationToken).ConfigureAwait(false);
        if (set is null) return DirectLineErrors.UnknownConversation;
        return Describe(_tokens.Issue(id, caller.UserId), 200, StreamUrl(baseAddress, id, after ?? set.Watermark ?? Watermark.Beginning));
    }

    /// <summary>
    /// <c>GET /v3/directline/conversations/{id}/stream?t=…&amp;watermark=…</c>: opens the stream; call it before accepting the
    /// socket.
    /// </summary>
    /// <param name="conversationId">From the path.</param>
    /// <param name="streamToken">The query's <c>t</c>; null when there is none.</param>
    /// <param name="watermark">From the query; null, empty or <c>null</c> for the beginning.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>
    /// A stream to read and dispose, or a refusal: 400 a watermark that is none; 401; 403 the address was opened too late; 404.
    /// </returns>
    public async Task<StreamOpening> OpenStreamAsync(
        string conversationId, string? streamToken, string? watermark, CancellationToken cancellationToken)
    {
        var reading = _tokens.Read(streamToken);
        if (reading.IsExpired) return new(null, DirectLineErrors.TokenExpired);
        if (reading.Claims is not { Use: TokenUse.Stream } claims) return new(null, DirectLineErrors.Unauthorized);
        if (claims.ConversationId.Value != conversationId) return new(null, DirectLineErrors.OtherConversation);
        if (!Watermark.TryParse(watermark, out var after)) return new(null, DirectLineErrors.BadWatermark);
        var start = after ?? Watermark.Beginning;
        return await _conversations.ReadAsync(claims.ConversationId, start, cancellationToken).ConfigureAwait(false) is null
            ? new(null, DirectLineErrors.UnknownConversation)
            : new(_streams.Open(_conversations, claims.ConversationId, start), null);
    }

    private static ChannelAccount? Starter(Caller caller, ChannelAccount? said) => caller.UserId is { } bound
        ? (said ?? new ChannelAccount { Role = ChannelAccount.UserRole }) with { Id = bound }
        : said;

    private string StreamUrl(Uri baseAddress, ConversationId id, Watermark after)
    {
        ArgumentNullException.ThrowIfNull(baseAddress);
        var scheme = baseAddress.Scheme is "https" or "wss" ? "wss" : "ws";
        var path = baseAddress.AbsolutePath.TrimEnd('/');
        var query = $"watermark={after}&t={_tokens.IssueForStream(id)}";
        return $"{scheme}://{baseAddress.Authority}{path}/v3/directline/conversations/{id}/stream?{query}";
    }
}
