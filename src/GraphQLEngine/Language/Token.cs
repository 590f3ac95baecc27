using System.Runtime.InteropServices;
using GraphQLEngine.Errors;

namespace GraphQLEngine.Language;

internal enum TokenKind
{
    StartOfFile, EndOfFile, Bang, Dollar, Ampersand, OpenParenthesis, CloseParenthesis, Spread, Colon, EqualSign, At,
    OpenBracket, CloseBracket, OpenBrace, Pipe, CloseBrace, Name, Int, Float, String, BlockString,
}

/// <summary>A lexical token: its kind, where it starts, and its text where the kind does not say it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(TokenKind Kind, SourceLocation Location, string Value)
{
    /// <summary>The token as a syntax error names it.</summary>
    internal string Description => Kind is TokenKind.Name or TokenKind.Int or TokenKind.Float or TokenKind.String or TokenKind.BlockString
        ? $"{Describe(Kind)} \"{Value}\""
        : Describe(Kind);

    internal static string Describe(TokenKind kind) => kind switch
    {
        TokenKind.StartOfFile => "<SOF>",
        TokenKind.EndOfFile => "<EOF>",
        TokenKind.Bang => "\"!\"",
        TokenKind.Dollar => "\"$\"",
        TokenKind.Ampersand => "\"&\"",
        TokenKind.OpenParenthesis => "\"(\"",
        TokenKind.CloseParenthesis => "\")\"",
        TokenKind.Spread => "\"...\"",
        TokenKind.Colon => "\":\"",
        TokenKind.EqualSign => "\"=\"",
        TokenKind.At => "\"@\"",
        TokenKind.OpenBracket => "\"[\"",
        TokenKind.CloseBracket => "\"]\"",
        TokenKind.OpenBrace => "\"{\"",
        TokenKind.Pipe => "\"|\"",
        TokenKind.CloseBrace => "\"}\"",
        _ => kind.ToString(),
    };
}
