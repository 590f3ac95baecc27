using System.Globalization;

namespace CareersWeb.Limits;

/// <summary>
/// Counts messages: of a conversation first, then of the key, else of the address, which a whole class may share. A message that is
/// refused counts for nobody.
/// </summary>
internal sealed class ChatLimits(RateLimitOptions options, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly UsageWindows<string> _conversationMinutes = new(TimeSpan.FromMinutes(1), options.MaximumCallers, time);
    private readonly UsageWindows<string> _conversationHours = new(TimeSpan.FromHours(1), options.MaximumCallers, time);
    private readonly UsageWindows<Caller> _callerMinutes = new(TimeSpan.FromMinutes(1), options.MaximumCallers, time);

    /// <summary>Counts a message; null when it may be sent.</summary>
    /// <param name="conversationId">The conversation, which the caller has a right to; null when this begins one.</param>
    /// <param name="caller">Who sends it.</param>
    public ChatRefusal? TryTake(string? conversationId, Caller caller)
    {
        if (!options.Enabled) return null;
        var ofCaller = caller.KeyId is null ? options.AddressMessagesPerMinute : options.KeyMessagesPerMinute;
        lock (_lock)
        {
            var refusal = (conversationId is null ? null : Look(conversationId))
                ?? Full(_callerMinutes.Of(caller), ofCaller, ChatRefusal.ManyFromHere);
            if (refusal is not null) return refusal;
            if (conversationId is not null) Count(conversationId);
            _callerMinutes.TryTake(caller, 1, ofCaller, out _);
            return null;
        }
    }

    /// <summary>
    /// Counts a message that comes through a channel; null when it may be taken. Of those only the conversation is counted: all come
    /// from the channel's few addresses.
    /// </summary>
    public ChatRefusal? TryTake(string conversationId)
    {
        if (!options.Enabled) return null;
        lock (_lock)
        {
            var refusal = Look(conversationId);
            if (refusal is null) Count(conversationId);
            return refusal;
        }
    }

    private void Count(string conversationId)
    {
        _conversationMinutes.TryTake(conversationId, 1, options.ConversationMessagesPerMinute, out _);
        _conversationHours.TryTake(conversationId, 1, options.ConversationMessagesPerHour, out _);
    }

    private ChatRefusal? Look(string conversationId) =>
        Full(_conversationHours.Of(conversationId), options.ConversationMessagesPerHour, ChatRefusal.LongTalk)
        ?? Full(_conversationMinutes.Of(conversationId), options.ConversationMessagesPerMinute, ChatRefusal.TooFast);

    private static ChatRefusal? Full(Usage usage, int limit, Func<int, ChatRefusal> refusal) =>
        usage.Used < limit ? null : refusal(usage.Seconds);
}

/// <summary>Why a message is refused.</summary>
/// <param name="RetrySeconds">Seconds after which it can be sent again; at least 1.</param>
/// <param name="Message">What the person is told.</param>
internal sealed record ChatRefusal(int RetrySeconds, string Message)
{
    public const string Code = "TOO_MANY_MESSAGES";

    public static ChatRefusal TooFast(int seconds) =>
        new(seconds, $"That is a lot of messages in a minute. Wait {Wait(seconds)}, then send this one again.");

    public static ChatRefusal LongTalk(int seconds) =>
        new(seconds, $"This chat has had all the messages that fit into an hour. Go on in {Wait(seconds)}, or start a new chat.");

    public static ChatRefusal ManyFromHere(int seconds) =>
        new(seconds, $"Very many messages are coming from where you are. Wait {Wait(seconds)}, then send this one again.");

    private static string Wait(int seconds) => seconds switch
    {
        1 => "a second",
        <= 90 => string.Create(CultureInfo.InvariantCulture, $"{seconds} seconds"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(seconds + 59) / 60} minutes"),
    };
}
