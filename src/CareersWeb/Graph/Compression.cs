using System.Buffers;
using System.IO.Compression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CareersWeb.Graph;

/// <summary>A body in fewer bytes. Dispose it when it is sent: the bytes are pooled.</summary>
/// <remarks>
/// Answers hold nothing that a browser would send along by itself, no cookie and no token of a form, so their length gives away nothing,
/// over TLS as well. Source: RFC 9110, section 12.5.3.
/// </remarks>
internal sealed class Compression : IDisposable
{
    /// <summary>Shorter bodies fit into one packet as they are.</summary>
    internal const int MinimumBytes = 1_200;

    private const int BrotliQuality = 4;
    private const int BrotliWindowBits = 20;

    // Most wanted first, where a client likes both alike.
    private static readonly Row[] Encodings = [new("br", Brotli), new("gzip", GZip)];

    private readonly byte[] _buffer;

    private Compression(string encoding, byte[] buffer, int length)
    {
        Encoding = encoding;
        _buffer = buffer;
        Bytes = buffer.AsMemory(0, length);
    }

    /// <summary>The name of the encoding.</summary>
    public string Encoding { get; }

    /// <summary>The encoded body; not to be read after disposal.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Encodes a body; null where it is short, does not get shorter, or the client reads neither encoding.</summary>
    public static Compression? Of(ReadOnlyMemory<byte> body, StringValues accepted)
    {
        if (body.Length < MinimumBytes || accepted.Count == 0) return null;
        if (Choose(accepted) is not { } chosen) return null;
        var buffer = ArrayPool<byte>.Shared.Rent(body.Length);
        var length = chosen.Compress(body, buffer);
        if (length > 0) return new(chosen.Encoding, buffer, length);
        ArrayPool<byte>.Shared.Return(buffer);
        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    private static Row? Choose(StringValues accepted)
    {
        if (!StringWithQualityHeaderValue.TryParseList(accepted, out var wishes)) return null;
        return Encodings.Select(row => (Row: row, Quality: QualityOf(row.Encoding, wishes)))
            .Where(offer => offer.Quality > 0).OrderByDescending(offer => offer.Quality).Select(offer => offer.Row).FirstOrDefault();
    }

    private static double QualityOf(string encoding, IList<StringWithQualityHeaderValue> wishes)
    {
        var wish = wishes.FirstOrDefault(one => one.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase))
            ?? wishes.FirstOrDefault(one => one.Value == "*");
        return wish is null ? 0 : wish.Quality ?? 1;
    }

    private static int Brotli(ReadOnlyMemory<byte> body, byte[] buffer) =>
        BrotliEncoder.TryCompress(body.Span, buffer.AsSpan(0, body.Length - 1), out var written, BrotliQuality, BrotliWindowBits) ? written : 0;

    private static int GZip(ReadOnlyMemory<byte> body, byte[] buffer)
    {
        using var output = new MemoryStream();
        using (var encoder = new GZipStream(output, CompressionLevel.Fastest, leaveOpen: true)) encoder.Write(body.Span);
        if (output.Length >= body.Length) return 0;
        output.GetBuffer().AsSpan(0, (int)output.Length).CopyTo(buffer);
        return (int)output.Length;
    }

    /// <param name="Encoding">The name of the encoding.</param>
    /// <param name="Compress">Writes the encoded body into the buffer and gives its length; 0 where it is no shorter.</param>
    private sealed record Row(string Encoding, Func<ReadOnlyMemory<byte>, byte[], int> Compress);
}
