using BotProtocol.Activities;
using BotProtocol.OverHttp;
using BotProtocol.Turns;

namespace CareersWeb.DirectLine;

/// <summary>
/// Puts help into the refusal of a message that tells of danger: too many messages, too much to do, the storage away. Nobody who says such a
/// thing is to read an error alone. Stands around all that may refuse; nothing of the message is kept.
/// </summary>
internal sealed class HelpInRefusals(DirectLineService service, ActivityLimits limits, IUrgentReplies urgent) : IEndpointFilter
{
    private readonly ActivityReader _reader = new(limits);

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        var http = context.HttpContext;
        return result is DirectLineResult refusal && CanBe(refusal.Answer.Status) && IsMessage(http) && await HelpAsync(http) is { } help
            ? refusal.WithHelp(help)
            : result;
    }

    /// <summary>Whether a request sends an activity.</summary>
    public static bool IsMessage(HttpContext http) => HttpMethods.IsPost(http.Request.Method)
        && http.Request.Path.StartsWithSegments("/v3/directline/conversations", StringComparison.Ordinal, out var rest)
        && rest.Value!.EndsWith("/activities", StringComparison.Ordinal);

    // Who may not speak here, or speaks no Direct Line, is told no more than that.
    private static bool CanBe(int status) => status is 404 or 409 or 429 or >= 500;

    private async Task<string?> HelpAsync(HttpContext http)
    {
        if (!service.IsAllowed(DirectLineEndpoints.Authorization(http), http.Request.RouteValues["id"] as string)) return null;
        if (await BoundedBody.ReadAsync(http.Request, http.RequestAborted) is not { } body) return null;
        return _reader.Read(body.Span).Activity is { } sent ? urgent.ReplyTo(sent)?.Text : null;
    }
}
