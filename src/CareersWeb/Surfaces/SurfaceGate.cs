using System.Globalization;
using CareersData.Surfaces;
using CareersWeb.Site;

namespace CareersWeb.Surfaces;

/// <summary>Stands before every endpoint, and answers for a surface that is off: 503 with the reason, in the words that its clients read.</summary>
internal sealed class SurfaceGate(RequestDelegate next, SurfaceBoard board)
{
    private const int RetrySeconds = 300;

    public Task InvokeAsync(HttpContext http) =>
        SurfacePaths.Of(http.Request.Path) is { } surface && board.WhyOff(surface) is { } change ? RefuseAsync(http, change) : next(http);

    private static Task RefuseAsync(HttpContext http, SurfaceChange change)
    {
        var response = http.Response;
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.Headers.RetryAfter = RetrySeconds.ToString(CultureInfo.InvariantCulture);
        response.Headers.CacheControl = "no-store";
        http.Features.Set(change);
        if (SiteRegistration.AsksForPage(http)) return Task.CompletedTask; // the error page shows the reason
        object body = change.Surface switch
        {
            Surface.Api => new { errors = new[] { new { message = change.Reason, extensions = new { code = "SURFACE_OFF" } } } },
            Surface.Bot => new { error = new { code = "ServiceUnavailable", message = change.Reason } },
            _ => new { title = change.Reason, status = response.StatusCode },
        };
        return response.WriteAsJsonAsync(body, http.RequestAborted);
    }
}
