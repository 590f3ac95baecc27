using BotProtocol.Activities;

namespace BotProtocol.OverHttp;

/// <summary>Every refusal that Direct Line's calls give, in one place.</summary>
/// <remarks>Source: Direct Line 3.0, "Errors": status and code are stable, messages are for people.</remarks>
internal static class DirectLineErrors
{
    private const int RetryMilliseconds = 1_000;

    internal static DirectLineAnswer Unauthorized { get; } =
        DirectLineAnswer.Error(401, "Unauthorized", "A valid secret or token is required: Authorization: Bearer TOKEN.");

    internal static DirectLineAnswer TokenExpired { get; } =
        DirectLineAnswer.Error(403, "TokenExpired", "The token has expired; start again with a new one.");

    internal static DirectLineAnswer OtherConversation { get; } =
        DirectLineAnswer.Error(403, "NotAllowed", "The token belongs to another conversation.");

    internal static DirectLineAnswer SecretOnly { get; } =
        DirectLineAnswer.Error(403, "NotAllowed", "Only the secret generates tokens; a token can be refreshed.");

    internal static DirectLineAnswer TokenOnly { get; } =
        DirectLineAnswer.Error(403, "NotAllowed", "Only a token can be refreshed; the secret does not expire.");

    internal static DirectLineAnswer UnknownConversation { get; } =
        DirectLineAnswer.Error(404, "NotFound", "There is no such conversation, or it has not been started.");

    internal static DirectLineAnswer NoSession { get; } =
        DirectLineAnswer.Error(404, "NotFound", "Sign-in sessions are not offered.");

    internal static DirectLineAnswer Ended { get; } =
        DirectLineAnswer.Error(409, "ConversationEnded", "This conversation has ended; it can still be read. Start a new one to go on.");

    internal static DirectLineAnswer NoUploads { get; } =
        DirectLineAnswer.Error(415, "NotSupported", "Sorry, files cannot be sent here. Please write your question as a message.");

    internal static DirectLineAnswer Busy { get; } =
        DirectLineAnswer.Error(429, "TooManyRequests", "Too many messages are waiting here; send this one again in a moment.")
            with { RetryAfter = RetryMilliseconds };

    internal static DirectLineAnswer BotFailed { get; } =
        DirectLineAnswer.Error(502, "BotRejectedActivity", "The bot could not answer. The message is kept; it can be sent again.");

    internal static DirectLineAnswer BadWatermark { get; } =
        DirectLineAnswer.Error(400, "BadArgument", "The watermark must be one that this service gave: decimal digits.");

    internal static DirectLineAnswer UserPrefix { get; } =
        DirectLineAnswer.Error(400, "BadArgument", "The identifier of a token's user, 'user.id', must begin with 'dl_'.");

    internal static DirectLineAnswer NotFromClients { get; } =
        DirectLineAnswer.Error(400, "BadArgument", "Activities of the type 'conversationUpdate' are not accepted from clients.");

    internal static DirectLineAnswer MissingSender { get; } = Of(ActivityProblem.Missing("from.id"));

    internal static DirectLineAnswer Of(ActivityProblem problem) => problem.Kind switch
    {
        ActivityProblemKind.Syntax => DirectLineAnswer.Error(400, "BadSyntax", problem.Message),
        ActivityProblemKind.Missing => DirectLineAnswer.Error(400, "MissingProperty", problem.Message),
        ActivityProblemKind.TooLarge => DirectLineAnswer.Error(413, "MessageSizeTooBig", problem.Message),
        _ => DirectLineAnswer.Error(400, "BadArgument", problem.Message),
    };
}
