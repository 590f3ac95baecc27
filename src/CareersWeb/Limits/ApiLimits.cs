using System.Globalization;
using CareersGraph.Limits;
using Microsoft.Net.Http.Headers;

namespace CareersWeb.Limits;

/// <summary>
/// Stands before the endpoints that are counted in points: refuses wrong keys, hands the call its budget, and tells on every answer
/// what is left. The call's price is known only to the schema, which takes the points.
/// </summary>
internal sealed class ApiLimits(RequestDelegate next, CallerReader callers, RateLimitOptions options, UsageWindows<Caller> windows)
{
    /// <summary>Header by which a caller asks for <c>extensions.cost</c>, with any value but <c>0</c>.</summary>
    public const string CostHeader = "GraphQL-Cost";

    /// <summary>Whether the caller asks what the call costs.</summary>
    public static bool AsksForCost(HttpRequest request) => request.Headers[CostHeader] is [{ Length: > 0 } value] && value != "0";

    public async Task InvokeAsync(HttpContext http)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<CountedInPoints>() is null)
        {
            await next(http);
            return;
        }

        var reading = await callers.ReadAsync(http, isBearerAKey: true);
        http.Features.Set(reading);
        if (options.Enabled) Count(http, reading.Caller);
        if (reading.IsKeyWrong) await RefuseAsync(http);
        else await next(http);
    }

    private void Count(HttpContext http, Caller caller)
    {
        var budget = new CallBudget(windows, caller, caller.KeyId is null ? options.AnonymousPointsPerHour : options.KeyPointsPerHour);
        http.Features.Set<ICallBudget>(budget);
        http.Response.OnStarting(() =>
        {
            Tell(http.Response, caller, budget);
            return Task.CompletedTask;
        });
    }

    private static void Tell(HttpResponse response, Caller caller, CallBudget budget)
    {
        var headers = response.Headers;
        RateLimitHeaders.Write(headers, caller, budget.State);
        headers.Append(HeaderNames.Vary, CostHeader);
        if (budget.IsTold || budget.IsRefused)
        {
            headers.CacheControl = "no-store";
            headers.Remove(HeaderNames.ETag);
        }

        if (!budget.IsRefused) return;
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        headers.RetryAfter = budget.State.ResetSeconds.ToString(CultureInfo.InvariantCulture);
    }

    private static Task RefuseAsync(HttpContext http)
    {
        http.Response.Headers.WWWAuthenticate = "Bearer";
        return Results.Json(
            new { errors = new[] { new { message = CallerReading.WrongKey, extensions = new { code = "UNAUTHENTICATED" } } } },
            statusCode: StatusCodes.Status401Unauthorized).ExecuteAsync(http);
    }
}

/// <summary>Marks an endpoint whose calls cost points. Pages, files and liveness have no such mark and are never refused.</summary>
internal sealed class CountedInPoints
{
    public static CountedInPoints Mark { get; } = new();
}
