using System.Globalization;

namespace CareersWeb.Limits;

/// <summary>
/// Turns requests away, at once and for little, while more work waits than the process can do in good time: some are served quickly then,
/// where all would wait in vain. Who asks after its health is always answered.
/// </summary>
/// <remarks>
/// What waits for a processor is counted, not what is open: a slow client holds nothing that others need, and cannot shut them out.
/// </remarks>
internal sealed class Overload(RequestDelegate next, RateLimitOptions options, Func<long> waiting)
{
    internal const string Words = "Very many people are here just now. Please try again in a moment.";

    internal const int RetrySeconds = 1;

    public Task InvokeAsync(HttpContext http) =>
        waiting() <= options.MaximumWaitingWork || http.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal)
            ? next(http)
            : RefuseAsync(http.Response);

    private static Task RefuseAsync(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.Headers.RetryAfter = RetrySeconds.ToString(CultureInfo.InvariantCulture);
        response.Headers.CacheControl = "no-store";
        return response.WriteAsJsonAsync(new { error = new { code = "ServiceUnavailable", message = Words } });
    }
}
