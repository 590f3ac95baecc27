using BotProtocol.Activities;
using BotProtocol.Conversations;
using BotProtocol.Turns;
using CareersBot.Replies;
using CareersCatalogue.Ports;
using CareersData.Surfaces;
using CareersWeb.Limits;
using CareersWeb.Surfaces;

namespace CareersWeb.Conversations;

/// <summary>The API's way to the bot: the same conversations and turns as Direct Line has.</summary>
internal sealed partial class InProcessConversation(
    BotConversations conversations, ConversationOptions options, ChatLimits limits, SurfaceBoard surfaces, IUrgentReplies urgent, IHttpContextAccessor http,
    ILogger<InProcessConversation> log) : IConversation
{
    private const int LongestRead = 10_000;

    public async Task<ConversationTurn> SendAsync(string? conversationId, string text, string locale, CancellationToken cancellationToken)
    {
        try
        {
            var turn = await TakeAsync(conversationId, text, locale, cancellationToken);
            return turn.Problem is not null && Unkept(conversationId, text) is { } help ? help : turn;
        }
        catch (Exception failure) when (failure is not OperationCanceledException && Unkept(conversationId, text) is { } help)
        {
            LogFailure(log, failure); // the storage's; what tells of danger is answered without it
            return help;
        }
    }

    // What cannot wait is said although the message is refused, or cannot be kept; whoever asked sees no error then.
    private ConversationTurn? Unkept(string? conversationId, string text) =>
        urgent.ReplyTo(Activity.Message(text.Length > LongestRead ? text[..LongestRead] : text)) is { } help && ReplyData.Read(help) is { } reply
            ? new(conversationId ?? "", [reply], null)
            : null;

    private async Task<ConversationTurn> TakeAsync(string? conversationId, string text, string locale, CancellationToken cancellationToken)
    {
        if (surfaces.WhyOff(Surface.Bot) is { } off) return Refused(conversationId ?? "", ConversationProblems.Off(off.Reason));
        ConversationId? id = null;
        if (conversationId is not null)
        {
            if (!ConversationId.TryParse(conversationId, out var parsed)) return Refused(conversationId, ConversationProblems.Unknown);
            id = parsed;
        }

        if (text.Length > options.MaximumTextCharacters) return Refused(conversationId ?? "", ConversationProblems.TooLong(options.MaximumTextCharacters, text.Length));
        if (string.IsNullOrWhiteSpace(text)) return Refused(conversationId ?? "", ConversationProblems.Empty);
        if (limits.TryTake(id?.Value, Caller.Of(http.HttpContext)) is { } refusal) return Refused(conversationId ?? "", ConversationProblems.TooMany(refusal));
        var sent = await conversations.SendTextAsync(id, text, locale, cancellationToken);
        var given = sent.ConversationId.Value;
        return sent.Outcome switch
        {
            TurnAnswered answered => new(given, [.. answered.Replies.Select(ReplyData.Read).OfType<BotReply>()], null),
            ConversationMissing => Refused(given, ConversationProblems.Unknown),
            ConversationEnded => Refused(given, ConversationProblems.Ended),
            ConversationBusy => Refused(given, ConversationProblems.Busy),
            _ => Refused(given, ConversationProblems.Failed),
        };
    }

    public async Task<bool> ForgetAsync(string conversationId, CancellationToken cancellationToken) =>
        ConversationId.TryParse(conversationId, out var id) && await conversations.ForgetAsync(id, cancellationToken);

    [LoggerMessage(Level = LogLevel.Error, Message = "A message could not be kept; it was answered with help.")]
    private static partial void LogFailure(ILogger log, Exception failure);

    private static ConversationTurn Refused(string id, ConversationProblem problem) => new(id, [], problem);
}

/// <summary>Why a turn was refused, each said in one place.</summary>
internal static class ConversationProblems
{
    public static ConversationProblem Unknown { get; } = new("CONVERSATION_NOT_FOUND", "There is no conversation with this id. Leave the id out to start one.");

    public static ConversationProblem Ended { get; } = new("CONVERSATION_ENDED", "This conversation has ended. Leave the id out to start another.");

    public static ConversationProblem Busy { get; } = new("CONVERSATION_BUSY", "Too many messages of this conversation are waiting. Try again in a moment.");

    public static ConversationProblem Failed { get; } = new("BOT_FAILED", "The bot could not answer. Nothing is lost: send the message again.");

    public static ConversationProblem Off(string reason) => new("BOT_OFF", reason);

    public static ConversationProblem Empty { get; } = new("MESSAGE_EMPTY", "The message has no text.");

    public static ConversationProblem TooMany(ChatRefusal refusal) => new(ChatRefusal.Code, refusal.Message);

    public static ConversationProblem TooLong(int maximum, int length) =>
        new("MESSAGE_TOO_LONG", $"The message has {length} characters; at most {maximum} are allowed.");
}
