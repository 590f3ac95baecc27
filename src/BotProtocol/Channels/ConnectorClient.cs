using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using BotProtocol.Activities;

namespace BotProtocol.Channels;

/// <summary>Sends replies to a channel, again when the channel says so, within bounds.</summary>
/// <param name="http">Sends; follows no redirects.</param>
/// <param name="credentials">The bot's own token.</param>
/// <param name="options">The bounds.</param>
/// <param name="clock">Measures pauses and tries.</param>
/// <remarks>Source: Bot Connector REST, "Send an activity" and "Reply to an activity".</remarks>
internal sealed class ConnectorClient(HttpClient http, BotCredentials credentials, ChannelOptions options, TimeProvider clock)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(500);

    /// <summary>Sends one reply.</summary>
    /// <param name="serviceUrl">Where the channel waits; it has been held against the list.</param>
    /// <param name="reply">Complete, with the channel's own conversation.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null when the channel has taken it, else what went wrong, without anything that was said.</returns>
    internal async Task<string?> SendAsync(Uri serviceUrl, Activity reply, CancellationToken cancellationToken)
    {
        var address = AddressOf(serviceUrl, reply);
        var isRefused = false;
        for (var attempt = 1; ; attempt++)
        {
            if (await credentials.TokenAsync(isRefused, cancellationToken).ConfigureAwait(false) is not { } token) return "The login service gave no token.";
            var (status, asked) = await TryAsync(address, reply, token, cancellationToken).ConfigureAwait(false);
            if (status is >= 200 and <= 299) return null;
            var canBeTried = status is 0 or 429 or >= 500 || (status == 401 && !isRefused);
            if (!canBeTried || attempt >= options.MaximumSendAttempts)
                return string.Create(CultureInfo.InvariantCulture, $"The channel answered {status} (0: not at all) to try {attempt}.");
            isRefused = status == 401;
            if (!isRefused) await Task.Delay(Pause(asked, attempt), clock, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>One try.</summary>
    /// <returns>The status, and the pause that the channel asks for; 0 when it could not be reached, -1 when it may have taken the reply all the same.</returns>
    private async Task<(int Status, TimeSpan? Asked)> TryAsync(Uri address, Activity reply, string token, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(options.SendSeconds), clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(ActivityJson.Write(reply), Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new("Bearer", token);
        try
        {
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
            return ((int)answer.StatusCode, Asked(answer.Headers.RetryAfter));
        }
        catch (HttpRequestException failure)
        {
            var wasConnected = failure.HttpRequestError is not (HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError);
            return (wasConnected ? -1 : 0, null);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (-1, null);
        }
    }

    private TimeSpan? Asked(RetryConditionHeaderValue? header) => header?.Delta ?? (header?.Date is { } date ? date - clock.GetUtcNow() : null);

    private TimeSpan Pause(TimeSpan? asked, int attempt)
    {
        var pause = asked ?? FirstPause * Math.Pow(2, attempt - 1);
        var longest = TimeSpan.FromSeconds(options.MaximumPauseSeconds);
        return pause < TimeSpan.Zero ? TimeSpan.Zero : pause > longest ? longest : pause;
    }

    private static Uri AddressOf(Uri serviceUrl, Activity reply)
    {
        var conversation = Uri.EscapeDataString(reply.Conversation!.Id!); // a channel's activity is not taken without
        var answered = reply.ReplyToId is { } id ? "/" + Uri.EscapeDataString(id) : "";
        return new(serviceUrl, $"v3/conversations/{conversation}/activities{answered}");
    }
}
