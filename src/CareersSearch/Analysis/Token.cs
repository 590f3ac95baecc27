namespace CareersSearch.Analysis;

/// <summary>What a token is, in the tokeniser's eyes or after a filter has marked it.</summary>
internal enum TokenKind
{
    Word, Number, Ideograph, Hiragana, Katakana, Hangul, SoutheastAsian, Emoji,

    /// <summary>A short form such as "ED": it stands for itself and never for the beginning of a longer word.</summary>
    Abbreviation,

    /// <summary>Written by nobody: a synonym filter put it here.</summary>
    Synonym,
}

/// <summary>One word of a text, with where it stood.</summary>
/// <param name="Text">The term; never empty.</param>
/// <param name="Start">Index of its first UTF-16 unit in the text.</param>
/// <param name="End">Index after its last UTF-16 unit in the text.</param>
/// <param name="PositionIncrement">Words it stands after the one before: 1, 0 for a second reading, more after words that were dropped.</param>
/// <param name="Kind">What it is, as far as anybody has found out.</param>
internal readonly record struct Token(string Text, int Start, int End, int PositionIncrement = 1, TokenKind Kind = TokenKind.Word);
