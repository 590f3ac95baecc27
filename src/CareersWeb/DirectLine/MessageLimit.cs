using BotProtocol.OverHttp;
using CareersWeb.Limits;

namespace CareersWeb.DirectLine;

/// <summary>Counts what is sent to the bot: messages, and conversations begun. Reading, tokens and streams are not limited.</summary>
internal sealed class MessageLimit(DirectLineService service, CallerReader callers, ChatLimits limits) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var conversation = http.Request.RouteValues["id"] as string;

        // Nobody can use up the messages of a conversation that is not theirs; the service itself says why they are refused.
        if (!service.IsAllowed(DirectLineEndpoints.Authorization(http), conversation)) return await next(context);
        var reading = await callers.ReadAsync(http, isBearerAKey: false);
        if (reading.IsKeyWrong) return new DirectLineResult(DirectLineAnswer.Error(401, "Unauthorized", CallerReading.WrongKey));
        return limits.TryTake(conversation, reading.Caller) is { } refusal
            ? new DirectLineResult(DirectLineAnswer.Error(429, "TooManyRequests", refusal.Message), refusal.RetrySeconds)
            : await next(context);
    }
}
