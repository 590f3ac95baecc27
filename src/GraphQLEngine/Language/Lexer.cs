using System.Text;
using GraphQLEngine.Errors;

namespace GraphQLEngine.Language;

/// <summary>Cuts a text into tokens, one at a time, counting what it passes.</summary>
/// <remarks>Source: GraphQL specification, section 2.1.</remarks>
internal sealed partial class Lexer(string source, ParserLimits limits)
{
    private int _position = source.Length > 0 && source[0] == '\uFEFF' ? 1 : 0;
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
            case '!': return Punctuator(TokenKind.Bang, location);
            case '$': return Punctuator(TokenKind.Dollar, location);
            case '&': return Punctuator(TokenKind.Ampersand, location);
            case '(': return Punctuator(TokenKind.OpenParenthesis, location);
            case ')': return Punctuator(TokenKind.CloseParenthesis, location);
            case ':': return Punctuator(TokenKind.Colon, location);
            case '=': return Punctuator(TokenKind.EqualSign, location);
            case '@': return Punctuator(TokenKind.At, location);
            case '[': return Punctuator(TokenKind.OpenBracket, location);
            case ']': return Punctuator(TokenKind.CloseBracket, location);
            case '{': return Punctuator(TokenKind.OpenBrace, location);
            case '|': return Punctuator(TokenKind.Pipe, location);
            case '}': return Punctuator(TokenKind.CloseBrace, location);
            case '.' when source.AsSpan(_position).StartsWith("..."):
                _position += 3;
                return new(TokenKind.Spread, location, "");
            case '"':
                return source.AsSpan(_position).StartsWith("\"\"\"") ? ReadBlockString(location) : ReadString(location);
        }

        if (char.IsAsciiDigit(character) || character == '-') return ReadNumber(location);
        if (IsNameStart(character)) return ReadName(location);
        throw Fail(_position, character == '\''
            ? "Unexpected single quote character ('), did you mean to use a double quote (\")?"
            : IsScalarAt(_position) ? $"Unexpected character: {Show(_position)}." : $"Invalid character: {Show(_position)}.");
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
        return new(TokenKind.Name, location, source[start.._position]);
    }

    private void SkipIgnored()
    {
        while (_position < source.Length)
        {
            switch (source[_position])
            {
                case '\n' or '\r':
                    EndLine();
                    break;
                case ' ' or '\t' or ',' or '\uFEFF':
                    _position++;
                    break;
                case '#':
                    SkipComment();
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
        while (_position < source.Length && source[_position] is not ('\n' or '\r'))
        {
            if (!IsScalarAt(_position)) throw Fail(_position, $"Invalid character: {Show(_position)}.");
            _position++;
        }
    }

    private void EndLine()
    {
        _position += source.AsSpan(_position).StartsWith("\r\n") ? 2 : 1;
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

    /// <summary>Whether the code unit is a Unicode scalar value or half of a proper pair.</summary>
    private bool IsScalarAt(int position)
    {
        var character = source[position];
        if (!char.IsSurrogate(character)) return true;
        return char.IsHighSurrogate(character)
            ? position + 1 < source.Length && char.IsLowSurrogate(source[position + 1])
            : position > 0 && char.IsHighSurrogate(source[position - 1]);
    }

    private string Show(int position)
    {
        if (position >= source.Length) return "<EOF>";
        Rune.DecodeFromUtf16(source.AsSpan(position), out var rune, out _);
        var code = char.IsSurrogate(source[position]) && rune == Rune.ReplacementChar ? source[position] : rune.Value;
        return code is >= 0x20 and <= 0x7E ? code == '"' ? "'\"'" : $"\"{(char)code}\"" : $"U+{code:X4}";
    }

    private static bool IsNameStart(char character) => char.IsAsciiLetter(character) || character == '_';

    private static bool IsNameContinue(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';
}
