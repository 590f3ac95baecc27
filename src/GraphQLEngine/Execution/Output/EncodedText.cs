using System.Text;
using System.Text.Encodings.Web;

namespace GraphQLEngine.Execution.Output;

/// <summary>A text kept as the JSON string that responses carry: quoted, escaped UTF-8, copied without work.</summary>
/// <remarks>For texts that never change, such as a catalogue's. A field of this type serves String, ID and scalars bound to text.</remarks>
public sealed class EncodedText
{
    private readonly byte[] _json;

    /// <summary>Encodes the text once.</summary>
    public EncodedText(string text)
    {
        Text = text;
        _json = Encoding.UTF8.GetBytes($"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"");
    }

    /// <summary>The text itself.</summary>
    public string Text { get; }

    internal ReadOnlySpan<byte> Json => _json;

    /// <inheritdoc/>
    public override string ToString() => Text;
}
