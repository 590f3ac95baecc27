using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using BotProtocol.Activities;

namespace BotProtocol.Conversations;

/// <summary>Conversation records as JSON text, for storages that keep a record in one column.</summary>
public static class ConversationRecordJson
{
    private static JsonTypeInfo<ConversationRecord> Info { get; } = NewInfo();

    /// <summary>The whole record as JSON text.</summary>
    public static string Write(ConversationRecord record) => JsonSerializer.Serialize(record, Info);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">The text is not a record, which means that the storage has lost or changed something.</exception>
    public static ConversationRecord Read(string json) =>
        JsonSerializer.Deserialize(json, Info) ?? throw new JsonException("A conversation record must be a JSON object.");

    private static JsonTypeInfo<ConversationRecord> NewInfo()
    {
        var options = ActivityJson.NewOptions();
        options.Converters.Add(new IdConverter());
        options.TypeInfoResolver = JsonTypeInfoResolver.Combine(ActivityJson.Resolver, ConversationRecordJsonContext.Default);
        return (JsonTypeInfo<ConversationRecord>)options.GetTypeInfo(typeof(ConversationRecord));
    }

    private sealed class IdConverter : JsonConverter<ConversationId>
    {
        public override ConversationId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            ConversationId.IsShape(reader.GetString()) ? ConversationId.Parse(reader.GetString()!) : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, ConversationId value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Value);
    }
}

[JsonSerializable(typeof(ConversationRecord))]
internal sealed partial class ConversationRecordJsonContext : JsonSerializerContext;
