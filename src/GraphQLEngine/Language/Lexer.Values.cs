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
            if (char.IsAsciiDigit(At(_position))) throw Fail(_position, $"Invalid number, unexpected digit after 0: {Show(_position)}.");
        }
        else ReadDigits();

        if (At(_position) == '.')
        {
            kind = TokenKind.Float;
            _position++;
            ReadDigits();
        }

        if (At(_position) is 'e' or 'E')
        {
            kind = TokenKind.Float;
            _position++;
            if (At(_position) is '+' or '-') _position++;
            ReadDigits();
        }

        if (At(_position) == '.' || IsNameStart(At(_position)))
            throw Fail(_position, $"Invalid number, expected digit but got: {Show(_position)}.");
        return new(kind, location, source[start.._position]);
    }

    private void ReadDigits()
    {
        if (!char.IsAsciiDigit(At(_position))) throw Fail(_position, $"Invalid number, expected digit but got: {Show(_position)}.");
        while (char.IsAsciiDigit(At(_position))) _position++;
    }

    private Token ReadString(SourceLocation location)
    {
        var run = ++_position;
        StringBuilder? text = null; // null: no escape so far, the text is one run
        while (_position < source.Length)
        {
            switch (source[_position])
            {
                case '"':
                    var last = source.AsSpan(run, _position++ - run);
                    return new(TokenKind.String, location, text is null ? last.ToString() : text.Append(last).ToString());
                case '\\':
                    text = (text ?? new()).Append(source, run, _position - run);
                    ReadEscape(text);
                    run = _position;
                    break;
                case '\n' or '\r':
                    throw Fail(_position, "Unterminated string.");
                default:
                    if (!IsScalarAt(_position)) throw Fail(_position, $"Invalid character within String: {Show(_position)}.");
                    _position++;
                    break;
            }
        }

        throw Fail(_position, "Unterminated string.");
    }

    private void ReadEscape(StringBuilder text)
    {
        var start = _position++;
        var escape = At(_position++);
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
        if (code is >= 0xD800 and <= 0xDBFF && source[start + 2] != '{' && Cut(_position, _position + 2) == "\\u")
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
        var digits = Cut(_position, _position + 4);
        if (digits.Length < 4 || !digits.All(char.IsAsciiHexDigit)) return -1;
        _position += 4;
        return int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }

    private int ReadBracedCode()
    {
        var end = _position + 1;
        while (char.IsAsciiHexDigit(At(end)) && end - _position <= 8) end++;
        var digits = Cut(_position + 1, end);
        if (digits.Length is 0 or > 8 || At(end) != '}') return -1;
        _position = end + 1;
        var code = uint.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return code <= 0x10FFFF ? (int)code : -1;
    }

    private Token ReadBlockString(SourceLocation location)
    {
        _position += 3;
        var lines = new List<string>();
        var line = new StringBuilder();
        while (_position < source.Length)
        {
            var rest = source.AsSpan(_position);
            if (rest.StartsWith("\"\"\""))
            {
                _position += 3;
                lines.Add(line.ToString());
                return new(TokenKind.BlockString, location, BlockString.Dedent(lines));
            }

            if (rest.StartsWith("\\\"\"\""))
            {
                line.Append("\"\"\"");
                _position += 4;
            }
            else if (rest[0] is '\n' or '\r')
            {
                lines.Add(line.ToString());
                line.Clear();
                EndLine();
            }
            else
            {
                if (!IsScalarAt(_position)) throw Fail(_position, $"Invalid character within String: {Show(_position)}.");
                line.Append(source[_position++]);
            }
        }

        throw Fail(_position, "Unterminated string.");
    }

    private char At(int position) => position < source.Length ? source[position] : '\0';

    private string Cut(int start, int end) => source[Math.Min(start, source.Length)..Math.Min(end, source.Length)];
}
