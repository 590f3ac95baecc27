using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace GraphQLEngine.Execution.Output;

/// <summary>JSON as UTF-8 in one pooled array that can be cut back, which is how a null replaces what was half written.</summary>
public sealed class JsonOutput : IDisposable
{
    private static readonly SearchValues<byte> Escaped = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code =>
        (byte)code), (byte)'"', (byte)'\\']);

    private readonly int _maximumBytes;
    private byte[] _bytes;
    private int _length;

    internal JsonOutput(int maximumBytes, int initialBytes = 4096)
    {
        _maximumBytes = maximumBytes;
        _bytes = ArrayPool<byte>.Shared.Rent(initialBytes);
    }

    internal int Length => _length;

    internal ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    /// <summary>Writes a text as a JSON string. Half a surrogate pair becomes U+FFFD.</summary>
    public void WriteString(ReadOnlySpan<char> text)
    {
        var span = Reserve((text.Length * 3) + 2);
        span[0] = (byte)'"';
        var written = Encoding.UTF8.GetBytes(text, span[1..]);
        if (span.Slice(1, written).ContainsAny(Escaped))
        {
            WriteEscaped(text);
            return;
        }

        span[written + 1] = (byte)'"';
        _length += written + 2;
    }

    /// <summary>Writes a whole number.</summary>
    public void WriteNumber(long value)
    {
        if ((ulong)value < 10)
        {
            WriteByte((byte)('0' + value));
            return;
        }

        Utf8Formatter.TryFormat(value, Reserve(20), out var written);
        _length += written;
    }

    /// <summary>Writes a number; it must be finite.</summary>
    public void WriteNumber(double value)
    {
        value.TryFormat(Reserve(32), out var written, provider: CultureInfo.InvariantCulture);
        _length += written;
    }

    /// <summary>Writes a number with its decimals as they stand.</summary>
    public void WriteNumber(decimal value)
    {
        value.TryFormat(Reserve(40), out var written, provider: CultureInfo.InvariantCulture);
        _length += written;
    }

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    /// <summary>Writes <c>null</c>.</summary>
    public void WriteNull() => WriteRaw("null"u8);

    /// <summary>Writes what is JSON already.</summary>
    public void WriteRaw(ReadOnlySpan<byte> json)
    {
        if (json.Length > _bytes.Length - _length) Grow(json.Length);
        json.CopyTo(_bytes.AsSpan(_length));
        _length += json.Length;
    }

    /// <summary>Writes two pieces of JSON with one look at the room that is left.</summary>
    internal void WriteRaw(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        var count = first.Length + second.Length;
        if (count > _bytes.Length - _length) Grow(count);
        var span = _bytes.AsSpan(_length, count);
        first.CopyTo(span);
        second.CopyTo(span[first.Length..]);
        _length += count;
    }

    internal void WriteByte(byte value)
    {
        if (_length == _bytes.Length) Grow(1);
        _bytes[_length++] = value;
    }

    internal void Truncate(int length) => _length = length;

    /// <inheritdoc/>
    public void Dispose()
    {
        var bytes = _bytes;
        _bytes = [];
        _length = 0;
        if (bytes.Length > 0) ArrayPool<byte>.Shared.Return(bytes);
    }

    private void WriteEscaped(ReadOnlySpan<char> text)
    {
        WriteByte((byte)'"');
        Span<char> escaped = stackalloc char[256];
        while (!text.IsEmpty)
        {
            JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text, escaped, out var consumed, out var written);
            _length += Encoding.UTF8.GetBytes(escaped[..written], Reserve(written * 3));
            text = text[consumed..];
        }

        WriteByte((byte)'"');
    }

    private Span<byte> Reserve(int count)
    {
        if (count > _bytes.Length - _length) Grow(count);
        return _bytes.AsSpan(_length);
    }

    private void Grow(int count)
    {
        if (_length + (long)count > _maximumBytes && _length + (count / 3) > _maximumBytes) throw new OutputTooLargeException();
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _length + count));
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
