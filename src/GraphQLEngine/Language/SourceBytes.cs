using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace GraphQLEngine.Language;

/// <summary>A document as the bytes that the lexer reads: UTF-8, but for what UTF-8 cannot hold.</summary>
/// <remarks>
/// Half of a surrogate pair, which a JSON string can smuggle into a text, becomes three bytes of the same pattern. UTF-8 forbids them, so
/// the lexer refuses them where they stand, as it must, instead of meeting a replacement character that it would have to accept.
/// </remarks>
internal static class SourceBytes
{
    internal static byte[] Encode(string text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)]; // counts three for half of a pair, too
        var (from, to) = (0, 0);
        while (Utf8.FromUtf16(text.AsSpan(from), bytes.AsSpan(to), out var read, out var written, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            from += read;
            to += written;
            var half = text[from++];
            bytes[to++] = (byte)(0xE0 | (half >> 12));
            bytes[to++] = (byte)(0x80 | ((half >> 6) & 0x3F));
            bytes[to++] = (byte)(0x80 | (half & 0x3F));
        }

        return bytes;
    }

    /// <summary>The half of a pair that stands here; null where there is none.</summary>
    internal static char? HalfPairAt(ReadOnlySpan<byte> bytes) =>
        bytes is [0xED, >= 0xA0 and <= 0xBF, >= 0x80 and <= 0xBF, ..]
            ? (char)(((bytes[0] & 0x0F) << 12) | ((bytes[1] & 0x3F) << 6) | (bytes[2] & 0x3F))
            : null;
}
