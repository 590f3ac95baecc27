using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using BotProtocol.Activities;
using BotProtocol.Channels;
using BotProtocol.Conversations;
using BotProtocol.Turns;
using TestKit;

namespace BotProtocol.Tests.Channels;

/// <summary>The channel endpoint around a bot, with the emulator as all the other hosts there are.</summary>
internal sealed class TestChannel : IDisposable
{
    internal TestChannel(IBot? bot = null, ChannelOptions? options = null, ConversationOptions? kept = null, Func<ConversationId, int?>? secondsToWait = null,
        IUrgentReplies? urgent = null, IConversationStorage? storage = null)
    {
        var inner = bot ?? FunctionBot.Echo;
        var counting = new FunctionBot((turn, cancellationToken) =>
        {
            Seen.Enqueue(turn.Activity);
            return inner.OnTurnAsync(turn, cancellationToken);
        });
        var conversationOptions = kept ?? new();
        Conversations = new(storage ?? Storage, new(counting, [], new(), Clock, _ => { }), new(), conversationOptions, Clock);
        Service = new(Conversations, new(), conversationOptions, options ?? On, Emulator, Clock, secondsToWait ?? (_ => null), Undelivered.Add, urgent);
    }

    internal static ChannelOptions On { get; } = new() { AppId = ChannelEmulator.AppId, AppPassword = ChannelEmulator.AppPassword };

    internal ChannelEmulator Emulator { get; } = new();

    internal HurriedClock Clock { get; } = new();

    internal InMemoryConversationStorage Storage { get; } = new();

    internal BotConversations Conversations { get; }

    internal ChannelService Service { get; }

    /// <summary>Every activity that the bot was given.</summary>
    internal ConcurrentQueue<Activity> Seen { get; } = new();

    internal List<string> Undelivered { get; } = [];

    /// <summary>What replies have said, in the order in which the channel got them.</summary>
    internal IEnumerable<string?> Said => Emulator.Replies.Select(reply => reply.Text);

    /// <summary>A message as Teams sends it, with changes.</summary>
    internal static string Body(string text = "hi", Action<Dictionary<string, object?>>? change = null)
    {
        var activity = new Dictionary<string, object?>
        {
            ["type"] = "message",
            ["id"] = "1485983408511",
            ["timestamp"] = "2026-01-31T09:00:00.000Z",
            ["channelId"] = "msteams",
            ["serviceUrl"] = ChannelEmulator.ServiceUrl,
            ["from"] = new { id = "29:user", name = "Ann Example", aadObjectId = "0f3c" },
            ["recipient"] = new { id = "28:bot", name = "Careers" },
            ["conversation"] = new { id = "a:1|2", conversationType = "personal", tenantId = "t" },
            ["channelData"] = new { tenant = new { id = "t" } },
            ["text"] = text,
        };
        change?.Invoke(activity);
        return JsonSerializer.Serialize(activity);
    }

    /// <summary>Sends with a good token.</summary>
    internal Task<ChannelAnswer> SendAsync(string body) => SendAsync("Bearer " + Emulator.Token(Clock.Now), body);

    internal Task<ChannelAnswer> SendAsync(string? authorization, string body) => Service.ReceiveAsync(
        authorization, isJson: true, _ => Task.FromResult<ReadOnlyMemory<byte>?>(Encoding.UTF8.GetBytes(body)), CancellationToken.None);

    /// <summary>A message under an activity id of its own.</summary>
    internal Task<ChannelAnswer> SayAsync(string text, string id, string channel = "msteams") => SendAsync(Body(text, activity =>
    {
        activity["id"] = id;
        activity["channelId"] = channel;
    }));

    internal static ConversationId Conversation(string channel = "msteams") => ConversationId.OfChannel(channel, "a:1|2");

    public void Dispose()
    {
        Service.Dispose();
        Emulator.Dispose();
    }
}
