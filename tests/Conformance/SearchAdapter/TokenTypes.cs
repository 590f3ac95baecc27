using CareersSearch.Analysis;

namespace SearchAdapter;

/// <summary>What Lucene calls the kinds of token.</summary>
internal static class TokenTypes
{
    internal static string Of(TokenKind kind) => kind switch
    {
        TokenKind.Number => "<NUM>",
        TokenKind.Ideograph => "<IDEOGRAPHIC>",
        TokenKind.Hiragana => "<HIRAGANA>",
        TokenKind.Katakana => "<KATAKANA>",
        TokenKind.Hangul => "<HANGUL>",
        TokenKind.SoutheastAsian => "<SOUTHEAST_ASIAN>",
        TokenKind.Emoji => "<EMOJI>",
        _ => "<ALPHANUM>",
    };
}
