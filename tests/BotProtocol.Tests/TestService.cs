using System.Text;
using System.Text.Json;
using BotProtocol.Activities;
using BotProtocol.Conversations;
using BotProtocol.OverHttp;
using BotProtocol.Turns;

namespace BotProtocol.Tests;

/// <summary>Everything put together around a bot, with a clock that stands still.</summary>
internal sealed class TestService
{
    internal const string Secret = "a-secret-of-the-tests";
    internal static readonly Uri Base = new("http://localhost:5080/");

    internal TestService(
        IBot? bot = null, ConversationOptions? options = null, IConversationStorage? storage = null, TurnOptions? turns = null,
        DirectLineOptions? directLine = null, IEnumerable<ITurnMiddleware>? middleware = null)
    {
        Storage = storage ?? new InMemoryConversationStorage();
        var pipeline = new TurnPipeline(bot ?? FunctionBot.Echo, middleware ?? [], turns ?? new(), Clock, Failures.Add);
        Conversations = new(Storage, pipeline, Changes, options ?? new(), Clock);
        DirectLine = new(Conversations, new(), directLine ?? new() { Secret = Secret }, Clock);
    }

    internal ManualClock Clock { get; } = new();

    internal ConversationChanges Changes { get; } = new();

    internal List<TurnFailure> Failures { get; } = [];

    internal IConversationStorage Storage { get; }

    internal BotConversations Conversations { get; }

    internal DirectLineService DirectLine { get; }

    internal static string WithSecret => "Bearer " + Secret;

    internal static Activity Says(string text, string? clientId = null) => Activity.Message(text) with
    {
        From = new() { Id = "user-1" },
        ChannelId = ChannelIds.DirectLine,
        ChannelData = clientId is null ? null : JsonSerializer.SerializeToElement(new { clientActivityID = clientId }),
    };

    internal static ReadOnlyMemory<byte> Utf8(string text) => Encoding.UTF8.GetBytes(text);

    internal static ReadOnlyMemory<byte> MessageBody(string text, string from = "user-1") =>
        JsonSerializer.SerializeToUtf8Bytes(new { type = "message", from = new { id = from }, text });

    internal static JsonElement Json(DirectLineAnswer answer) => JsonSerializer.Deserialize<JsonElement>(answer.Body);

    internal static (int Status, string? Code) ErrorOf(DirectLineAnswer answer) =>
        (answer.Status, Json(answer).TryGetProperty("error", out var error) ? error.GetProperty("code").GetString() : null);

    /// <summary>A conversation that has begun, without going through Direct Line.</summary>
    internal async Task<ConversationId> StartedAsync()
    {
        var id = ConversationId.New();
        await Conversations.StartAsync(id, new(ChannelIds.DirectLine, null, null), CancellationToken.None);
        return id;
    }

    /// <summary>A conversation begun over Direct Line, and the header that opens it.</summary>
    internal async Task<(string Id, string Authorization, JsonElement Body)> StartedOverHttpAsync()
    {
        var body = Json(await DirectLine.StartConversationAsync(WithSecret, default, Base, CancellationToken.None));
        return (body.GetProperty("conversationId").GetString()!, "Bearer " + body.GetProperty("token").GetString(), body);
    }

    internal async Task<IReadOnlyList<string?>> TextsAsync(ConversationId id) =>
        [.. (await Conversations.ReadAsync(id, Watermark.Beginning, CancellationToken.None))!.Activities.Select(one => one.Text)];
}
