using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotProtocol.Conversations;

/// <summary>Logged activities in a record's JSON: <c>{"sequence":3,"characters":120,"activity":{…}}</c>, the activity passed on as it stands.</summary>
internal sealed class LoggedActivityJson : JsonConverter<LoggedActivity>
{
    private const string Sequence = "sequence";
    private const string Characters = "characters";
    private const string Activity = "activity";

    public override LoggedActivity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var logged = document.RootElement;
        if (logged.ValueKind != JsonValueKind.Object
            || !logged.TryGetProperty(Sequence, out var sequence) || !sequence.TryGetInt64(out var place)
            || !logged.TryGetProperty(Characters, out var characters) || !characters.TryGetInt32(out var length)
            || !logged.TryGetProperty(Activity, out var activity) || activity.ValueKind != JsonValueKind.Object)
            throw new JsonException("A logged activity has a sequence number, a length and the activity.");
        return new(place, length, JsonMarshal.GetRawUtf8Value(activity).ToArray());
    }

    public override void Write(Utf8JsonWriter writer, LoggedActivity value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber(Sequence, value.Sequence);
        writer.WriteNumber(Characters, value.Characters);
        writer.WritePropertyName(Activity);
        writer.WriteRawValue(value.Json, skipInputValidation: true);
        writer.WriteEndObject();
    }
}
