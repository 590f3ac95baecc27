using System.Runtime.InteropServices;
using System.Text.Json;

namespace GraphQLEngine.Execution.Values;

/// <summary>Looks how deep values of variables are nested before anything walks into them.</summary>
internal static class JsonDepth
{
    /// <summary>Most lists and objects inside each other, as deep as JSON is read by default.</summary>
    internal const int Maximum = 64;

    /// <summary>Whether the value is nested deeper than that; reads no further than it must.</summary>
    internal static bool IsExceeded(JsonElement value)
    {
        if (value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)) return false;
        var json = JsonMarshal.GetRawUtf8Value(value);
        if (json.Length <= 2 * Maximum) return false; // each level opens and closes
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (reader.Read())
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= Maximum) return true;
        return false;
    }
}
