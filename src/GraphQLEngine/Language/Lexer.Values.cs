using System.Globalization;
using System.Text;
using GraphQLEngine.Errors;

namespace GraphQLEngine.Language;

internal sealed partial class Lexer
{
    private Token ReadNumber(SourceLocation location)
    {
        var start = _position;
        var kind = TokenKind.Int;
        if (source[_position] == '-') _position++;
        if (At(_position) == '0')
        {
            _position++;
            if (IsDigit(At(_position))) throw Fail(_position, $"Invalid number, unexpected digit after 0: {Show(_position)}.");
        }
        else ReadDigits();

        if (At(_position) == '.')
        {
            kind = TokenKind.Float;
            _position++;
            ReadDigits();
        }

        if (At(_position) is (byte)'e' or (byte)'E')
        {
            kind = TokenKind.Float;
            _position++;
            if (At(_position) is (byte)'+' or (byte)'-') _position++;
            ReadDigits();
        }

        if (At(_position) == '.' || IsNameStart(At(_position)))
            throw Fail(_position, $"Invalid number, expected digit but got: {Show(_position)}.");
        return new(kind, location, Text(start, _position));
    }

    private void ReadDigits()
    {
        if (!IsDigit(At(_position))) throw Fail(_position, $"Invalid number, expected digit but got: {Show(_position)}.");
        while (IsDigit(At(_position))) _position++;
    }

    private Token ReadString(SourceLocation location)
    {
        var run = ++_position;
        StringBuilder? text = null; // null: no escape so far, the text is one run
        while (_position < source.Length)
        {
            switch (source[_position])
            {
                case (byte)'"':
                    var last = Text(run, _position++);
                    return new(TokenKind.String, location, text is null ? last : text.Append(last).ToString());
                case (byte)'\\':
                    text = (text ?? new()).Append(Text(run, _position));
                    ReadEscape(text);
                    run = _position;
                    break;
                case (byte)'\n' or (byte)'\r':
                    throw Fail(_position, "Unterminated string.");
                default:
                    if (!TryPass()) throw Fail(_position, $"Invalid character within String: {Show(_position)}.");
                    break;
            }
        }

        throw Fail(_position, "Unterminated string.");
    }

    private void ReadEscape(StringBuilder text)
    {
        var start = _position++;
        var escape = (char)At(_position++);
        switch (escape)
        {
            case '"' or '\\' or '/': text.Append(escape); break;
            case 'b': text.Append('\b'); break;
            case 'f': text.Append('\f'); break;
            case 'n': text.Append('\n'); break;
            case 'r': text.Append('\r'); break;
            case 't': text.Append('\t'); break;
            case 'u': ReadUnicodeEscape(text, start); break;
            default: throw Fail(start, $"Invalid character escape sequence: \"{Cut(start, start + 2)}\".");
        }
    }

    private void ReadUnicodeEscape(StringBuilder text, int start)
    {
        var code = At(_position) == '{' ? ReadBracedCode() : ReadFourDigits();
        if (code is >= 0xD800 and <= 0xDBFF && source[start + 2] != '{' && Rest.StartsWith("\\u"u8))
        {
            _position += 2;
            var trailing = ReadFourDigits();
            code = trailing is >= 0xDC00 and <= 0xDFFF ? 0x10000 + ((code - 0xD800) << 10) + (trailing - 0xDC00) : -1;
        }

        if (!Rune.TryCreate(code, out var rune))
            throw Fail(start, $"Invalid Unicode escape sequence: \"{Cut(start, Math.Max(_position, start + 6))}\".");
        text.Append(rune.ToString());
    }

    private int ReadFourDigits()
    {
        if (Rest.Length < 4 || !IsHexadecimal(Rest[..4])) return -1;
        _position += 4;
        return int.Parse(source.AsSpan(_position - 4, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }

    private int ReadBracedCode()
    {
        var end = _position + 1;
        while (char.IsAsciiHexDigit((char)At(end)) && end - _position <= 8) end++;
        var digits = source.AsSpan(_position + 1, Math.Max(0, end - _position - 1));
        if (digits.Length is 0 or > 8 || At(end) != '}') return -1;
        _position = end + 1;
        var code = uint.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return code <= 0x10FFFF ? (int)code : -1;
    }

    private static bool IsHexadecimal(ReadOnlySpan<byte> digits)
    {
        foreach (var digit in digits)
            if (!char.IsAsciiHexDigit((char)digit)) return false;
        return true;
    }

    private Token ReadBlockString(SourceLocation location)
    {
        var run = _position += 3;
        var lines = new List<string>();
        var line = new StringBuilder();
        while (_position < source.Length)
        {
            if (Rest.StartsWith("\"\"\""u8))
            {
                lines.Add(line.Append(Text(run, _position)).ToString());
                _position += 3;
                return new(TokenKind.BlockString, location, BlockString.Dedent(lines));
            }

            if (Rest.StartsWith("\\\"\"\""u8))
            {
                line.Append(Text(run, _position)).Append("\"\"\"");
                run = _position += 4;
            }
            else if (source[_position] is (byte)'\n' or (byte)'\r')
            {
                lines.Add(line.Append(Text(run, _position)).ToString());
                line.Clear();
                EndLine();
                run = _position;
            }
            else if (!TryPass()) throw Fail(_position, $"Invalid character within String: {Show(_position)}.");
        }

        throw Fail(_position, "Unterminated string.");
    }

    private byte At(int position) => position < source.Length ? source[position] : (byte)0;

    /// <summary>The text between two places; a character that begins before the end is whole.</summary>
    private string Cut(int start, int end)
    {
        end = Math.Min(end, source.Length);
        while (end < source.Length && (source[end] & 0xC0) == 0x80) end++;
        return Text(Math.Min(start, end), end);
    }
}
