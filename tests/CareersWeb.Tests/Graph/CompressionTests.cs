using System.IO.Compression;
using System.Text;
using CareersWeb.Graph;

namespace CareersWeb.Tests.Graph;

public sealed class CompressionTests
{
    private static readonly byte[] Long = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 400).Select(number => $"{{\"slug\":\"job-{number}\"}},")));

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip;q=1.0, br;q=0.5", "gzip")]
    [InlineData("BR", "br")]
    [InlineData("*", "br")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("gzip", "gzip")]
    [InlineData("deflate", null)]
    [InlineData("identity", null)]
    [InlineData("br;q=0, gzip;q=0", null)]
    [InlineData("\u0001", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Of_LongBody_IsEncodedAsTheClientLikesBest(string? accepted, string? encoding)
    {
        using var small = Compression.Of(Long, accepted);
        Assert.Equal(encoding, small?.Encoding);
        if (small is null) return;
        Assert.InRange(small.Bytes.Length, 1, Long.Length / 3);
        Assert.Equal(Encoding.UTF8.GetString(Long), Decoded(small.Bytes.ToArray(), encoding));
    }

    [Theory]
    [InlineData(Compression.MinimumBytes - 1, false)]
    [InlineData(Compression.MinimumBytes, true)]
    public void Of_BodyBelowTheSize_IsLeftAlone(int length, bool encoded)
    {
        using var small = Compression.Of(new byte[length], "br");
        Assert.Equal(encoded, small is not null);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public void Of_BodyThatDoesNotGetShorter_IsLeftAlone(string accepted)
    {
        var noise = new byte[5_000];
        new Random(1).NextBytes(noise);
        Assert.Null(Compression.Of(noise, accepted));
    }

    internal static string Decoded(byte[] body, string? encoding)
    {
        using var source = new MemoryStream(body);
        using Stream decoder = encoding switch
        {
            "br" => new BrotliStream(source, CompressionMode.Decompress),
            "gzip" => new GZipStream(source, CompressionMode.Decompress),
            _ => source,
        };
        using var reader = new StreamReader(decoder);
        return reader.ReadToEnd();
    }
}
