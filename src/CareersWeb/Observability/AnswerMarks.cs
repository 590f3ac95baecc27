using System.Diagnostics;
using System.Globalization;
using CareersWeb.Site;
using Microsoft.AspNetCore.Http.Features;

namespace CareersWeb.Observability;

/// <summary>Marks each answer with the word by which its log lines are found, its span with the route, and in development the answer with the time that it took.</summary>
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
        if (http.Features.Get<IHttpActivityFeature>()?.Activity is { IsAllDataRequested: true } span) Describe(span, http);
        return Task.CompletedTask;
    }

    // As it is written in the program, with the names of its parts; what stands in a path may be a person's.
    private static void Describe(Activity span, HttpContext http)
    {
        span.SetTag(PublicTags.Method, http.Request.Method);
        span.SetTag(PublicTags.Status, http.Response.StatusCode);
        if (http.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } route }) span.SetTag(PublicTags.Route, $"/{route.TrimStart('/')}");
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
