using BotProtocol.Activities;
using BotProtocol.OverHttp;

namespace BotProtocol.Channels;

/// <summary>Every refusal that the channel endpoint gives, in one place. A refused token is told nothing of why.</summary>
internal static class ChannelErrors
{
    internal static ChannelAnswer Unauthorized { get; } = Error(401, "Unauthorized", "A token of the Bot Connector for this bot is required.");

    internal static ChannelAnswer NotEndorsed { get; } = Error(403, "NotAllowed", "The token's key is not endorsed for this channel.");

    internal static ChannelAnswer HostNotAllowed { get; } = Error(403, "NotAllowed", "Replies may not be sent to this 'serviceUrl'.");

    internal static ChannelAnswer NotJson { get; } = Error(415, "NotSupported", "The body must be JSON: Content-Type: application/json.");

    internal static ChannelAnswer TooLarge { get; } = Error(413, "MessageSizeTooBig", "The activity is too long.");

    internal static ChannelAnswer UnknownInvoke { get; } = Error(501, "NotImplemented", "This bot does not know an invoke of that name.");

    internal static ChannelAnswer BotFailed { get; } = Error(500, "BotError", "The bot could not answer. The activity can be sent again.");

    internal static ChannelAnswer NotDelivered { get; } = Error(502, "ReplyNotDelivered", "The reply could not be sent. The activity can be sent again.");

    internal static ChannelAnswer KeysUnavailable { get; } =
        Error(503, "KeysUnavailable", "The keys of the login service cannot be read just now.") with { RetryAfterSeconds = 5 };

    internal static ChannelAnswer TooMany(int seconds) =>
        Error(429, "TooManyRequests", "Too many messages of this conversation; send this one again later.") with { RetryAfterSeconds = seconds };

    internal static ChannelAnswer Of(ActivityProblem problem) => problem.Kind switch
    {
        ActivityProblemKind.Syntax => Error(400, "BadSyntax", problem.Message),
        ActivityProblemKind.Missing => Error(400, "MissingProperty", problem.Message),
        ActivityProblemKind.TooLarge => Error(413, "MessageSizeTooBig", problem.Message),
        _ => Error(400, "BadArgument", problem.Message),
    };

    private static ChannelAnswer Error(int status, string code, string message) => new(status, DirectLineJson.Write(new ErrorBody(new(code, message))));
}
