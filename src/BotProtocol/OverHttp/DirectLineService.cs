using BotProtocol.Activities;
using BotProtocol.Conversations;

namespace BotProtocol.OverHttp;

/// <summary>
/// Direct Line 3.0 as methods over values: the host maps a route onto each and writes the answer. Safe for all threads; one per
/// process. Every answer, refusals included, has a JSON body; exceptions of the storage pass through to the host's edge.
/// </summary>
/// <remarks>Source: Microsoft's <c>directline-3.0.json</c>, and what the public client botframework-directlinejs needs beyond it.</remarks>
public sealed partial class DirectLineService
{
    private const string BoundUserPrefix = "dl_";

    private readonly BotConversations _conversations;
    private readonly ActivityReader _reader;
    private readonly DirectLineTokens _tokens;
    private readonly DirectLineStreams _streams = new();

    /// <summary>Puts the service before the conversations of one bot.</summary>
    /// <param name="conversations">The conversations.</param>
    /// <param name="limits">Bounds of what clients send.</param>
    /// <param name="options">Who may use it; the signing key is fixed here.</param>
    /// <param name="clock">The time that tokens go by.</param>
    public DirectLineService(BotConversations conversations, ActivityLimits limits, DirectLineOptions options, TimeProvider clock) =>
        (_conversations, _reader, _tokens) = (conversations, new(limits), new(options, clock));

    /// <summary>Whether a call would get past its authorization, so that a host counts only calls of those who may make them.</summary>
    /// <param name="authorization">The <c>Authorization</c> header; null when there is none.</param>
    /// <param name="conversationId">From the path; null for a call that names none.</param>
    public bool IsAllowed(string? authorization, string? conversationId) => conversationId is null
        ? CallerReader.Read(_tokens, authorization).Caller is not null
        : CallerReader.Read(_tokens, authorization, conversationId).Caller is not null;

    /// <summary><c>POST /v3/directline/conversations/{id}/activities</c></summary>
    /// <param name="authorization">The <c>Authorization</c> header; null when there is none.</param>
    /// <param name="conversationId">From the path.</param>
    /// <param name="body">The body as it came; the host need not read more than 1 MB of it.</param>
    /// <param name="cancellationToken">Gives up while the turn waits; a turn that has begun is finished and kept.</param>
    /// <returns>
    /// 200 <c>{id}</c> when the bot has answered; 400 malformed; 401; 403; 404; 409 the conversation has ended; 413; 429 too many waiting;
    /// 502 the bot failed.
    /// </returns>
    public async Task<DirectLineAnswer> PostActivityAsync(
        string? authorization, string conversationId, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var (caller, id, refusal) = CallerReader.Read(_tokens, authorization, conversationId);
        if (caller is null) return refusal!; // one of the two is there
        var reading = _reader.Read(body.Span);
        if (reading.Activity is not { } sent) return DirectLineErrors.Of(reading.Problems[0]);
        if (sent.Type == ActivityTypes.ConversationUpdate) return DirectLineErrors.NotFromClients;
        var senderId = caller.UserId ?? sent.From?.Id;
        if (string.IsNullOrWhiteSpace(senderId)) return DirectLineErrors.MissingSender;
        var activity = sent with { From = (sent.From ?? new ChannelAccount()) with { Id = senderId }, ChannelId = ChannelIds.DirectLine };
        return await _conversations.SendAsync(id, activity, cancellationToken).ConfigureAwait(false) switch
        {
            TurnAnswered answered => new(200, DirectLineJson.Write(new ResourceBody(answered.ActivityId))),
            TurnFailed => DirectLineErrors.BotFailed,
            ConversationMissing => DirectLineErrors.UnknownConversation,
            ConversationEnded => DirectLineErrors.Ended,
            _ => DirectLineErrors.Busy,
        };
    }

    /// <summary><c>GET /v3/directline/conversations/{id}/activities?watermark=</c></summary>
    /// <param name="authorization">The <c>Authorization</c> header; null when there is none.</param>
    /// <param name="conversationId">From the path.</param>
    /// <param name="watermark">From the query; null, empty or <c>null</c> for the beginning.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>200 <c>{activities, watermark}</c>; 400 a watermark that is none; 401; 403; 404.</returns>
    public async Task<DirectLineAnswer> GetActivitiesAsync(
        string? authorization, string conversationId, string? watermark, CancellationToken cancellationToken)
    {
        var (caller, id, refusal) = CallerReader.Read(_tokens, authorization, conversationId);
        if (caller is null) return refusal!; // one of the two is there
        if (!Watermark.TryParse(watermark, out var after)) return DirectLineErrors.BadWatermark;
        var set = await _conversations.ReadAsync(id, after ?? Watermark.Beginning, cancellationToken).ConfigureAwait(false);
        return set is null ? DirectLineErrors.UnknownConversation : new(200, DirectLineJson.Write(set));
    }

    /// <summary><c>POST /v3/directline/conversations/{id}/upload</c>: refused kindly; the host need not read the body.</summary>
    /// <returns>415 with a sentence for people; 401, 403.</returns>
    public DirectLineAnswer Upload(string? authorization, string conversationId)
    {
        var (caller, _, refusal) = CallerReader.Read(_tokens, authorization, conversationId);
        return caller is null ? refusal! : DirectLineErrors.NoUploads; // one of the two is there
    }

    /// <summary><c>GET /v3/directline/session/getsessionid</c>: sign-in is not offered, which clients tolerate.</summary>
    /// <returns>404.</returns>
    public static DirectLineAnswer GetSessionId() => DirectLineErrors.NoSession;
}
