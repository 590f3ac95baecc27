using BotProtocol.OverHttp;
using CareersWeb.Limits;

namespace CareersWeb.DirectLine;

/// <summary>Puts a route before each method of <see cref="DirectLineService"/>, and hands tokens to our own page and widget.</summary>
internal static class DirectLineEndpoints
{
    /// <summary>Name of the rule that lets pages of other sites call Direct Line; what they may do is decided by their token.</summary>
    public const string CorsPolicy = "DirectLine";

    public static void MapDirectLine(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/chat/token", (DirectLineService service) => Write(DirectLineService.Answer(service.IssueToken())));
        routes.MapDelete("/chat/conversations/{id}", ChatForgetting.AnswerAsync).AddEndpointFilter<DirectLineFailures>();

        var group = routes.MapGroup("/v3/directline").RequireCors(CorsPolicy)
            .AddEndpointFilter<RouteGroupBuilder, HelpInRefusals>().AddEndpointFilter<RouteGroupBuilder, DirectLineFailures>();
        group.MapPost("/tokens/generate", (HttpContext http, DirectLineService service) =>
            WithBodyAsync(http, body => Task.FromResult(service.GenerateToken(Authorization(http), body))));
        group.MapPost("/tokens/refresh", (HttpContext http, DirectLineService service) => Write(service.RefreshToken(Authorization(http))));
        group.MapPost("/conversations", (HttpContext http, DirectLineService service, TurnsAtWork turns) =>
            WithTurnAsync(http, turns, body => service.StartConversationAsync(Authorization(http), body, BaseAddress(http), http.RequestAborted)))
            .AddEndpointFilter<MessageLimit>();
        group.MapGet("/conversations/{id}", async (string id, string? watermark, HttpContext http, DirectLineService service) =>
            Write(await service.ReconnectAsync(Authorization(http), id, watermark, BaseAddress(http), http.RequestAborted)));
        group.MapPost("/conversations/{id}/activities", (string id, HttpContext http, DirectLineService service, TurnsAtWork turns) =>
            WithTurnAsync(http, turns, body => service.PostActivityAsync(Authorization(http), id, body, http.RequestAborted)))
            .AddEndpointFilter<MessageLimit>();
        group.MapGet("/conversations/{id}/activities", async (string id, string? watermark, HttpContext http, DirectLineService service) =>
            Write(await service.GetActivitiesAsync(Authorization(http), id, watermark, http.RequestAborted)));
        group.MapPost("/conversations/{id}/upload", (string id, HttpContext http, DirectLineService service) => Write(service.Upload(Authorization(http), id)));
        group.MapGet("/conversations/{id}/stream", StreamAsync);
        group.MapGet("/session/getsessionid", () => Write(DirectLineService.GetSessionId()));
        group.Map("/{**rest}", () => Write(DirectLineAnswer.Error(StatusCodes.Status404NotFound, "NotFound", "Direct Line has no such call.")));
    }

    private static async Task<IResult> StreamAsync(
        string id, string? t, string? watermark, HttpContext http, DirectLineService service, IHostApplicationLifetime program)
    {
        if (!http.WebSockets.IsWebSocketRequest)
            return Write(DirectLineAnswer.Error(StatusCodes.Status400BadRequest, "BadArgument", "The stream can only be opened as a WebSocket."));
        var opening = await service.OpenStreamAsync(id, t, watermark, http.RequestAborted);
        if (opening.Stream is not { } stream) return Write(opening.Refusal!);
        using (stream)
        {
            using var socket = await http.WebSockets.AcceptWebSocketAsync();
            await DirectLineSocket.RunAsync(socket, stream, http.RequestAborted, program.ApplicationStopping);
        }

        return Results.Empty;
    }

    private static async Task<IResult> WithBodyAsync(HttpContext http, Func<ReadOnlyMemory<byte>, Task<DirectLineAnswer>> answer) =>
        Write(await BoundedBody.ReadAsync(http.Request, http.RequestAborted) is { } body ? await answer(body) : TooLarge());

    // The body is read first: a slow sender takes nobody's turn.
    private static async Task<IResult> WithTurnAsync(
        HttpContext http, TurnsAtWork turns, Func<ReadOnlyMemory<byte>, Task<DirectLineAnswer>> answer)
    {
        if (await BoundedBody.ReadAsync(http.Request, http.RequestAborted) is not { } body) return Write(TooLarge());
        if (!turns.TryBegin()) return new DirectLineResult(TooMany(), Overload.RetrySeconds);
        try
        {
            return Write(await answer(body));
        }
        finally
        {
            turns.End();
        }
    }

    private static DirectLineAnswer TooMany() =>
        DirectLineAnswer.Error(StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", Overload.Words);

    private static DirectLineAnswer TooLarge() => DirectLineAnswer.Error(
        StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"The body is larger than {BoundedBody.MaximumBytes:N0} bytes.");

    internal static string? Authorization(HttpContext http) => http.Request.Headers.Authorization is [var value] ? value : null;

    private static Uri BaseAddress(HttpContext http) => new($"{http.Request.Scheme}://{http.Request.Host}{http.Request.PathBase}");

    private static DirectLineResult Write(DirectLineAnswer answer) => new(answer);
}
