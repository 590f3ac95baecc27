using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using BotProtocol.Activities;
using BotProtocol.Conversations;

namespace BotProtocol.OverHttp;

/// <summary>Direct Line's bodies as JSON text.</summary>
internal static class DirectLineJson
{
    private static JsonSerializerOptions Options { get; } = NewOptions();

    internal static string Write(ErrorBody body) => WriteAny(body);

    internal static string Write(ConversationBody body) => WriteAny(body);

    internal static string Write(ResourceBody body) => WriteAny(body);

    internal static string Write(ActivitySet set) => WriteAny(new ActivitySetBody(set.Activities, set.Watermark?.ToString()));

    /// <summary>Reads what has passed the bounds.</summary>
    /// <exception cref="JsonException">The text is not of that shape.</exception>
    internal static TokenParameters? ReadParameters(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, (JsonTypeInfo<TokenParameters>)Options.GetTypeInfo(typeof(TokenParameters)));

    /// <summary>Reads a body that was written here.</summary>
    internal static ErrorBody ReadError(string body) => JsonSerializer.Deserialize(body, (JsonTypeInfo<ErrorBody>)Options.GetTypeInfo(typeof(ErrorBody)))!; // no error is null

    private static string WriteAny<T>(T body) => JsonSerializer.Serialize(body, (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T)));

    private static JsonSerializerOptions NewOptions()
    {
        var options = ActivityJson.NewOptions();
        options.TypeInfoResolver = JsonTypeInfoResolver.Combine(ActivityJson.Resolver, DirectLineJsonContext.Default);
        options.MakeReadOnly();
        return options;
    }
}

internal sealed record ErrorBody(ErrorDetail Error);

/// <param name="Code">Stable.</param>
/// <param name="Message">For people.</param>
/// <param name="Help">True when the message names help that its reader may need now; null otherwise.</param>
internal sealed record ErrorDetail(string Code, string Message, bool? Help = null);

internal sealed record ResourceBody(string Id);

internal sealed record ActivitySetBody(IReadOnlyList<Activity> Activities, string? Watermark);

internal sealed record ConversationBody(
    string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn, string? StreamUrl);

/// <summary>What a client may say when it generates a token or starts; other properties are ignored.</summary>
internal sealed record TokenParameters(ChannelAccount? User, string? Locale);

[JsonSerializable(typeof(ErrorBody))]
[JsonSerializable(typeof(ConversationBody))]
[JsonSerializable(typeof(ResourceBody))]
[JsonSerializable(typeof(ActivitySetBody))]
[JsonSerializable(typeof(TokenParameters))]
internal sealed partial class DirectLineJsonContext : JsonSerializerContext;
