using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GraphQLEngine.Execution.Output;

/// <summary>A text kept as the JSON string that responses carry: quoted, escaped UTF-8, copied without work.</summary>
/// <remarks>
/// For texts that never change, such as a catalogue's. A field of this type serves String, ID and scalars bound to text. The text is
/// kept once: of a catalogue that is read over and over, the half that nobody reads would only push the other out of the processor's reach.
/// </remarks>
public sealed class EncodedText
{
    private readonly byte[] _json;

    /// <summary>Encodes the text once.</summary>
    public EncodedText(string text) => _json = Encoding.UTF8.GetBytes($"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"");

    private EncodedText(byte[] json) => _json = json;

    /// <summary>Takes over a string of a JSON document, such as a catalogue's file.</summary>
    /// <param name="json">The string.</param>
    /// <exception cref="ArgumentException">It is not a string.</exception>
    public static EncodedText FromJson(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.String)
            throw new ArgumentException($"A JSON string is needed, not {json.ValueKind}.", nameof(json));
        var literal = JsonMarshal.GetRawUtf8Value(json);
        return literal.Contains((byte)'\\') ? new(json.GetString() ?? "") : new(literal.ToArray());
    }

    /// <summary>The text itself, decoded at each call; half a surrogate pair has become U+FFFD.</summary>
    public string Text
    {
        get
        {
            var reader = new Utf8JsonReader(_json);
            reader.Read();
            return reader.GetString() ?? "";
        }
    }

    internal ReadOnlySpan<byte> Json => _json;

    /// <inheritdoc/>
    public override string ToString() => Text;
}
