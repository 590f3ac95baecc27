using System.Globalization;
using CareersWeb.DirectLine;

namespace CareersWeb.Limits;

/// <summary>
/// Turns requests away, at once and for little, while more work waits than the process can do in good time: some are served quickly then,
/// where all would wait in vain. Who asks after its health is always answered.
/// </summary>
/// <remarks>
/// What waits for a processor is counted, not what is open: a slow client holds nothing that others need, and cannot shut them out.
/// </remarks>
/// <param name="next">The rest of the service.</param>
/// <param name="options">How much may wait.</param>
/// <param name="waiting">How much waits.</param>
/// <param name="help">Help for anybody: a message to the bot that is sent away unread may have been a cry for it.</param>
internal sealed class Overload(RequestDelegate next, RateLimitOptions options, Func<long> waiting, Func<string> help)
{
    internal const string Words = "Very many people are here just now. Please try again in a moment.";

    internal const int RetrySeconds = 1;

    public Task InvokeAsync(HttpContext http) =>
        waiting() <= options.MaximumWaitingWork || http.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal)
            ? next(http)
            : RefuseAsync(http.Response, HelpInRefusals.IsMessage(http) ? $"{Words} If you need help now: {help()}." : Words);

    private static Task RefuseAsync(HttpResponse response, string message)
    {
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.Headers.RetryAfter = RetrySeconds.ToString(CultureInfo.InvariantCulture);
        response.Headers.CacheControl = "no-store";
        return response.WriteAsJsonAsync(new { error = new { code = "ServiceUnavailable", message } });
    }
}
