using System.Globalization;
using BotProtocol.Channels;
using CareersWeb.DirectLine;

namespace CareersWeb.Channels;

/// <summary>Puts the route of the Bot Connector before <see cref="ChannelService"/>.</summary>
internal static class ChannelEndpoint
{
    private const string Route = "/api/messages";

    public static void MapChannels(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Route, async (HttpContext http, ChannelService service) => new ChannelResult(await service.ReceiveAsync(
            DirectLineEndpoints.Authorization(http), http.Request.HasJsonContentType(),
            cancellationToken => BoundedBody.ReadAsync(http.Request, cancellationToken), http.RequestAborted)));
        routes.MapMethods(Route, ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"], (HttpContext http) =>
        {
            http.Response.Headers.Allow = "POST"; // the pages' own answer to what is not there would be 404
            return Results.StatusCode(StatusCodes.Status405MethodNotAllowed);
        });
    }

    /// <summary>Writes an answer as it stands.</summary>
    private sealed class ChannelResult(ChannelAnswer answer) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var response = httpContext.Response;
            response.StatusCode = answer.Status;
            response.Headers.CacheControl = "no-store";
            if (answer.Status == StatusCodes.Status401Unauthorized) response.Headers.WWWAuthenticate = "Bearer";
            if (answer.RetryAfterSeconds is { } seconds) response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            if (answer.Body is null) return Task.CompletedTask;
            response.ContentType = ChannelAnswer.ContentType;
            return response.WriteAsync(answer.Body, httpContext.RequestAborted);
        }
    }
}
