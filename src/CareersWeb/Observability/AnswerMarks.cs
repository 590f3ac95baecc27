using System.Globalization;
using CareersWeb.Site;

namespace CareersWeb.Observability;

/// <summary>Marks each answer with the word by which its log lines are found, and in development with the time that it took.</summary>
internal sealed class AnswerMarks(RequestDelegate next, IHostEnvironment environment, TimeProvider time)
{
    /// <summary>The header that names a request in the log.</summary>
    public const string CorrelationHeader = "X-Correlation-Id";

    private readonly bool _isTimed = environment.IsDevelopment();

    public Task InvokeAsync(HttpContext http)
    {
        http.Response.OnStarting(NameAsync, http);
        if (_isTimed) Time(http);
        return next(http);
    }

    private static Task NameAsync(object state)
    {
        var http = (HttpContext)state;
        http.Response.Headers[CorrelationHeader] = Correlation.Of(http);
        return Task.CompletedTask;
    }

    private void Time(HttpContext http)
    {
        var start = time.GetTimestamp();
        http.Response.OnStarting(() =>
        {
            http.Response.Headers.Append("Server-Timing", $"app;dur={time.GetElapsedTime(start).TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture)}");
            return Task.CompletedTask;
        });
    }
}
