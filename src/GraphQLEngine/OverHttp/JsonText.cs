namespace GraphQLEngine.OverHttp;

/// <summary>Steps over JSON without decoding it. Each step leaves out the space before what it takes.</summary>
/// <remarks>Source: RFC 8259, sections 2 and 7.</remarks>
internal static class JsonText
{
    internal static ReadOnlySpan<byte> AfterSpace(ReadOnlySpan<byte> text)
    {
        var index = 0;
        while (index < text.Length && text[index] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') index++;
        return text[index..];
    }

    internal static bool IsEnd(ReadOnlySpan<byte> text) => AfterSpace(text).IsEmpty;

    internal static bool TryTake(byte sign, scoped ref ReadOnlySpan<byte> text)
    {
        var from = AfterSpace(text);
        if (from.IsEmpty || from[0] != sign) return false;
        text = from[1..];
        return true;
    }

    internal static bool TryTakeNull(scoped ref ReadOnlySpan<byte> text)
    {
        var from = AfterSpace(text);
        if (!from.StartsWith("null"u8)) return false;
        text = from["null"u8.Length..];
        return true;
    }

    /// <summary>Takes what stands between two quotes, its escapes and control characters unchecked.</summary>
    internal static bool TryTakeString(scoped ref ReadOnlySpan<byte> text, out ReadOnlySpan<byte> content)
    {
        content = default;
        var from = text;
        if (!TryTake((byte)'"', ref from)) return false;
        for (var end = from.IndexOf((byte)'"'); end >= 0;)
        {
            if (!IsEscaped(from, end))
            {
                content = from[..end];
                text = from[(end + 1)..];
                return true;
            }

            var next = from[(end + 1)..].IndexOf((byte)'"');
            end = next < 0 ? -1 : end + 1 + next;
        }

        return false;
    }

    // A quote ends its string unless an odd number of backslashes stands before it.
    private static bool IsEscaped(ReadOnlySpan<byte> text, int place)
    {
        var first = place;
        while (first > 0 && text[first - 1] == (byte)'\\') first--;
        return ((place - first) & 1) != 0;
    }
}
