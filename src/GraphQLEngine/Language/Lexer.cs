using System.Buffers;
using System.Text;
using GraphQLEngine.Errors;

namespace GraphQLEngine.Language;

/// <summary>Cuts a text into tokens, one at a time, counting what it passes.</summary>
/// <param name="source">The text as <see cref="SourceBytes"/> encodes it.</param>
/// <param name="limits">How much may be passed.</param>
/// <remarks>
/// Source: GraphQL specification, section 2.1. Columns count UTF-16 code units, as the reference implementation's do, so the start of the
/// line moves along by what a character takes in bytes beyond that.
/// </remarks>
internal sealed partial class Lexer(byte[] source, ParserLimits limits)
{
    private int _position;
    private int _line = 1;
    private int _lineStart;
    private int _tokens;
    private int _ignored;

    internal Token Next()
    {
        SkipIgnored();
        if (_position >= source.Length) return new(TokenKind.EndOfFile, Here(_position), "");
        Count();
        var character = source[_position];
        var location = Here(_position);
        switch (character)
        {
            case (byte)'!': return Punctuator(TokenKind.Bang, location);
            case (byte)'$': return Punctuator(TokenKind.Dollar, location);
            case (byte)'&': return Punctuator(TokenKind.Ampersand, location);
            case (byte)'(': return Punctuator(TokenKind.OpenParenthesis, location);
            case (byte)')': return Punctuator(TokenKind.CloseParenthesis, location);
            case (byte)':': return Punctuator(TokenKind.Colon, location);
            case (byte)'=': return Punctuator(TokenKind.EqualSign, location);
            case (byte)'@': return Punctuator(TokenKind.At, location);
            case (byte)'[': return Punctuator(TokenKind.OpenBracket, location);
            case (byte)']': return Punctuator(TokenKind.CloseBracket, location);
            case (byte)'{': return Punctuator(TokenKind.OpenBrace, location);
            case (byte)'|': return Punctuator(TokenKind.Pipe, location);
            case (byte)'}': return Punctuator(TokenKind.CloseBrace, location);
            case (byte)'.' when Rest.StartsWith("..."u8):
                _position += 3;
                return new(TokenKind.Spread, location, "");
            case (byte)'"':
                return Rest.StartsWith("\"\"\""u8) ? ReadBlockString(location) : ReadString(location);
        }

        if (IsDigit(character) || character == '-') return ReadNumber(location);
        if (IsNameStart(character)) return ReadName(location);
        throw Fail(_position, character == '\''
            ? "Unexpected single quote character ('), did you mean to use a double quote (\")?"
            : $"{(TryDecode(out _, out _) ? "Unexpected" : "Invalid")} character: {Show(_position)}.");
    }

    private Token Punctuator(TokenKind kind, SourceLocation location)
    {
        _position++;
        return new(kind, location, "");
    }

    private Token ReadName(SourceLocation location)
    {
        var start = _position++;
        while (_position < source.Length && IsNameContinue(source[_position])) _position++;
        return new(TokenKind.Name, location, Text(start, _position));
    }

    private void SkipIgnored()
    {
        while (_position < source.Length)
        {
            switch (source[_position])
            {
                case (byte)'\n' or (byte)'\r':
                    EndLine();
                    break;
                case (byte)' ' or (byte)'\t' or (byte)',':
                    _position++;
                    break;
                case (byte)'#':
                    SkipComment();
                    break;
                case 0xEF when Rest.StartsWith("\uFEFF"u8):
                    TryPass();
                    break;
                default:
                    _ignored = 0;
                    return;
            }

            if (++_ignored % ParserLimits.IgnoredCharactersPerToken == 0) Count();
        }
    }

    private void SkipComment()
    {
        Count();
        while (_position < source.Length && source[_position] is not ((byte)'\n' or (byte)'\r'))
            if (!TryPass()) throw Fail(_position, $"Invalid character: {Show(_position)}.");
    }

    private void EndLine()
    {
        _position += Rest.StartsWith("\r\n"u8) ? 2 : 1;
        _line++;
        _lineStart = _position;
    }

    private void Count()
    {
        if (++_tokens > limits.MaximumTokens)
            throw SyntaxException.OverLimit(Here(_position), "tokens", "tokens", limits.MaximumTokens, _tokens);
    }

    private SourceLocation Here(int position) => new(_line, position - _lineStart + 1);

    private SyntaxException Fail(int position, string message) => SyntaxException.At(Here(position), message);

    private ReadOnlySpan<byte> Rest => source.AsSpan(_position);

    /// <summary>Passes one character; false, and nothing passed, where no Unicode scalar value stands.</summary>
    private bool TryPass()
    {
        if (source[_position] < 0x80)
        {
            _position++;
            return true;
        }

        if (!TryDecode(out var rune, out var length)) return false;
        _position += length;
        _lineStart += length - rune.Utf16SequenceLength;
        return true;
    }

    private bool TryDecode(out Rune rune, out int length) => Rune.DecodeFromUtf8(Rest, out rune, out length) == OperationStatus.Done;

    private string Show(int position)
    {
        if (position >= source.Length) return "<EOF>";
        var rest = source.AsSpan(position);
        Rune.DecodeFromUtf8(rest, out var rune, out _);
        var code = SourceBytes.HalfPairAt(rest) ?? rune.Value;
        return code is >= 0x20 and <= 0x7E ? code == '"' ? "'\"'" : $"\"{(char)code}\"" : $"U+{code:X4}";
    }

    private string Text(int start, int end) => Encoding.UTF8.GetString(source, start, end - start);

    private static bool IsNameStart(byte character) => char.IsAsciiLetter((char)character) || character == '_';

    private static bool IsNameContinue(byte character) => char.IsAsciiLetterOrDigit((char)character) || character == '_';

    private static bool IsDigit(byte character) => char.IsAsciiDigit((char)character);
}
