using System.Text.Json;
using BotProtocol.Activities;
using BotProtocol.Conversations;
using BotProtocol.OverHttp;
using BotProtocol.Turns;

namespace BotProtocol.Channels;

/// <summary>
/// The bot's side of the Bot Connector (<c>POST /api/messages</c>) as a method over values: checks who calls, takes the turn, sends the
/// replies. Safe for all threads; one per process. Exceptions of the storage pass through to the host's edge.
/// </summary>
/// <remarks>Source: Bot Framework, "Authentication with the Bot Connector API" and the Connector's REST definition.</remarks>
public sealed class ChannelService : IDisposable
{
    private const int MostUndelivered = 1_000;
    private const int LongestMetadata = 1_048_576;
    private static readonly TimeSpan MetadataTime = TimeSpan.FromSeconds(5);

    private readonly BotConversations _conversations;
    private readonly ActivityReader _reader;
    private readonly TurnQueue _queue;
    private readonly Func<ConversationId, int?> _secondsToWait;
    private readonly Action<string> _onUndelivered;
    private readonly IUrgentReplies? _urgent;
    private readonly UndeliveredReplies _undelivered = new(MostUndelivered);
    private readonly ServiceHosts _hosts;
    private readonly HttpClient[] _clients = [];
    private readonly ChannelTokens? _tokens;
    private readonly ConnectorClient? _connector;

    /// <summary>Puts the service before the conversations of one bot.</summary>
    /// <param name="conversations">The conversations.</param>
    /// <param name="limits">Bounds of what channels send.</param>
    /// <param name="kept">How conversations are queued.</param>
    /// <param name="options">Who may call, and where replies may go.</param>
    /// <param name="network">Carries every call to other hosts; must follow no redirects. The caller disposes it.</param>
    /// <param name="clock">The time.</param>
    /// <param name="secondsToWait">Counts a message of a conversation; null when it may be taken, else seconds to wait.</param>
    /// <param name="onUndelivered">Told why replies could not be sent, without anything that was said; must not throw.</param>
    /// <param name="urgent">What must be said when a turn cannot be taken; null for nothing.</param>
    public ChannelService(
        BotConversations conversations, ActivityLimits limits, ConversationOptions kept, ChannelOptions options, HttpMessageHandler network,
        TimeProvider clock, Func<ConversationId, int?> secondsToWait, Action<string> onUndelivered, IUrgentReplies? urgent = null)
    {
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(options);
        (_conversations, _reader, _queue) = (conversations, new(limits), new(kept.MaximumWaitingTurns));
        (_secondsToWait, _onUndelivered, _urgent, _hosts) = (secondsToWait, onUndelivered, urgent, new(options.AllowedServiceHosts));
        if (!options.IsOn) return;
        var login = new HttpClient(new LoopbackInClear(network), disposeHandler: false) { Timeout = MetadataTime, MaxResponseContentBufferSize = LongestMetadata };
        var plain = new HttpClient(network, disposeHandler: false) { Timeout = MetadataTime, MaxResponseContentBufferSize = LongestMetadata };
        var replies = new HttpClient(network, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan }; // each try has its own limit
        _clients = [login, plain, replies];
        _tokens = new(options, plain, clock);
        _connector = new(replies, new(options, options.Authority.StartsWith("http:", StringComparison.OrdinalIgnoreCase) ? login : plain), options, clock);
    }

    /// <summary>Takes one activity of a channel.</summary>
    /// <param name="authorization">The <c>Authorization</c> header; null when there is none, or several.</param>
    /// <param name="isJson">Whether the body says that it is JSON.</param>
    /// <param name="readBody">Reads the body, once the caller is known; null when it is too long.</param>
    /// <param name="cancellationToken">Gives up while the turn waits; a turn that has begun is finished, and its replies are sent.</param>
    /// <returns>
    /// 200 taken, with <c>{activities}</c> for <c>expectReplies</c>; 400 malformed; 401 no or no good token, or no app is configured; 403 a
    /// good token that does not cover this; 413; 415; 429; 500 the bot failed; 501 an unknown invoke; 502 the reply was not
    /// delivered; 503 the login service's keys cannot be read. An invoke gets the status and body that the bot gives.
    /// </returns>
    public async Task<ChannelAnswer> ReceiveAsync(
        string? authorization, bool isJson, Func<CancellationToken, Task<ReadOnlyMemory<byte>?>> readBody, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(readBody);
        if (_tokens is null) return ChannelErrors.Unauthorized;
        var (caller, refusal) = await _tokens.ReadAsync(authorization, cancellationToken).ConfigureAwait(false);
        if (caller is null) return refusal!; // one of the two is there
        if (!isJson) return ChannelErrors.NotJson;
        if (await readBody(cancellationToken).ConfigureAwait(false) is not { } body) return ChannelErrors.TooLarge;
        var reading = _reader.Read(body.Span);
        if (reading.Activity is not { } sent) return ChannelErrors.Of(reading.Problems[0]);
        if (ChannelActivity.ProblemOf(sent) is { } problem) return ChannelErrors.Of(problem);
        if (caller.RefusalOf(sent) is { } notCovered) return notCovered;
        if (!_hosts.TryRead(sent.ServiceUrl, out var replyTo)) return ChannelErrors.HostNotAllowed;
        return await TakeOrHelpAsync(new(sent, ConversationId.OfChannel(sent.ChannelId!, sent.Conversation!.Id!), replyTo), cancellationToken).ConfigureAwait(false); // both there: see above
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _tokens?.Dispose();
        foreach (var client in _clients) client.Dispose();
    }

    // What tells of danger is answered also when too many wait, when the bot fails and when the storage is away; it is not kept then.
    private async Task<ChannelAnswer> TakeOrHelpAsync(ChannelActivity incoming, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await TakeAsync(incoming, cancellationToken).ConfigureAwait(false);
            return answer.Status is 429 or 500 && Urgent(incoming) is { } help ? await SendHelpAsync(incoming, help).ConfigureAwait(false) : answer;
        }
        catch (Exception failure) when (failure is not OperationCanceledException && Urgent(incoming) is { } help)
        {
            _onUndelivered($"A message could not be kept ({failure.GetType().Name}); help was sent all the same.");
            return await SendHelpAsync(incoming, help).ConfigureAwait(false);
        }
    }

    private Activity? Urgent(ChannelActivity incoming) => _urgent?.ReplyTo(incoming.ForBot);

    private async Task<ChannelAnswer> SendHelpAsync(ChannelActivity incoming, Activity help)
    {
        var reply = ChannelForm.Of(help, incoming.Original);
        if (incoming.Original.DeliveryMode == "expectReplies") return new(200, DirectLineJson.Write(new ActivitySet([reply], null)));
        if (await _connector!.SendAsync(incoming.ReplyTo, reply, CancellationToken.None).ConfigureAwait(false) is not { } problem) return ChannelAnswer.Done; // there when tokens are
        _onUndelivered(problem);
        return ChannelErrors.NotDelivered;
    }

    private async Task<ChannelAnswer> TakeAsync(ChannelActivity incoming, CancellationToken cancellationToken)
    {
        if (incoming.IsErasure)
        {
            await _conversations.ForgetAsync(incoming.Id, cancellationToken).ConfigureAwait(false);
            return ChannelAnswer.Done;
        }

        var counts = incoming.Original.Type is ActivityTypes.Message or ActivityTypes.Invoke;
        if (counts && _secondsToWait(incoming.Id) is { } seconds) return ChannelErrors.TooMany(seconds);

        // Turn and sending are one step of the queue, so that replies arrive in the order of what they answer.
        return await _queue.RunAsync(incoming.Id, () => AnswerAsync(incoming, cancellationToken), ChannelErrors.TooMany(1)).ConfigureAwait(false);
    }

    private async Task<ChannelAnswer> AnswerAsync(ChannelActivity incoming, CancellationToken cancellationToken) =>
        await _conversations.SendOrBeginAsync(incoming.Id, incoming.ForBot, cancellationToken).ConfigureAwait(false) switch
        {
            TurnAnswered answered when incoming.Original.Type == ActivityTypes.Invoke => InvokeAnswer(answered),
            TurnAnswered answered => await DeliverAsync(incoming, answered).ConfigureAwait(false),
            TurnFailed => ChannelErrors.BotFailed,
            _ => ChannelErrors.TooMany(1),
        };

    private static ChannelAnswer InvokeAnswer(TurnAnswered answered)
    {
        var given = answered.Replies.FirstOrDefault(reply => reply.Type == ActivityTypes.InvokeResponse)?.Value;
        if (given is not { ValueKind: JsonValueKind.Object } value) return ChannelErrors.UnknownInvoke;
        var status = value.TryGetProperty("status", out var code) && code.TryGetInt32(out var number) && number is >= 200 and <= 599 ? number : 200;
        return new(status, value.TryGetProperty("body", out var body) ? body.GetRawText() : null);
    }

    private async Task<ChannelAnswer> DeliverAsync(ChannelActivity incoming, TurnAnswered answered)
    {
        var replies = answered.Replies.Select(reply => ChannelForm.Of(reply, incoming.Original)).ToList();
        if (incoming.Original.DeliveryMode == "expectReplies") return new(200, DirectLineJson.Write(new ActivitySet(replies, null)));
        var left = answered.IsRepeat ? _undelivered.Take(incoming.Id, answered.ActivityId) : replies; // each reply is sent once
        for (var i = 0; i < left.Count; i++)
        {
            if (await _connector!.SendAsync(incoming.ReplyTo, left[i], CancellationToken.None).ConfigureAwait(false) is not { } problem) continue; // there when tokens are
            _undelivered.Keep(incoming.Id, answered.ActivityId, [.. left.Skip(i)]);
            _onUndelivered(problem);
            return ChannelErrors.NotDelivered;
        }

        return ChannelAnswer.Done;
    }
}
