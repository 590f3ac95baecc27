namespace CareersSearch.Analysis;

/// <summary>What a word is made of.</summary>
[Flags]
internal enum WordContent
{
    None = 0, Letter = 1, Hangul = 2, Number = 4, Katakana = 8, Underscore = 16,

    /// <summary>A sign in the middle, such as an apostrophe.</summary>
    Bridge = 32,
}

/// <summary>Which characters belong to one word, and what the word then is. The numbers are those of the rules in Annex 29.</summary>
internal static class WordJoining
{
    /// <summary>Whether two characters side by side are in one word: WB5, WB8 to WB10, WB13 to WB13b.</summary>
    internal static bool Joins(WordBreak last, WordBreak next) => last switch
    {
        WordBreak.Letter or WordBreak.HangulLetter or WordBreak.HebrewLetter or WordBreak.Numeric or WordBreak.SingleQuote =>
            IsLetter(next) || next is WordBreak.Numeric or WordBreak.ExtendNumLet,
        WordBreak.Katakana => next is WordBreak.Katakana or WordBreak.ExtendNumLet,
        WordBreak.ExtendNumLet => IsLetter(next) || next is WordBreak.Numeric or WordBreak.Katakana or WordBreak.ExtendNumLet,
        _ => false,
    };

    /// <summary>Whether a sign between two characters is part of the word: WB6, WB7, WB7b, WB7c, WB11, WB12.</summary>
    internal static bool Bridges(WordBreak last, WordBreak middle, WordBreak after) => last switch
    {
        WordBreak.HebrewLetter when middle == WordBreak.DoubleQuote => after == WordBreak.HebrewLetter,
        WordBreak.Letter or WordBreak.HangulLetter or WordBreak.HebrewLetter =>
            middle is WordBreak.MidLetter or WordBreak.MidNumLet or WordBreak.SingleQuote && IsLetter(after),
        WordBreak.Numeric =>
            middle is WordBreak.MidNum or WordBreak.MidNumLet or WordBreak.SingleQuote && after == WordBreak.Numeric,
        _ => false,
    };

    internal static WordContent ContentOf(WordBreak character) => character switch
    {
        WordBreak.Letter or WordBreak.HebrewLetter => WordContent.Letter,
        WordBreak.HangulLetter => WordContent.Hangul,
        WordBreak.Numeric => WordContent.Number,
        WordBreak.Katakana => WordContent.Katakana,
        _ => WordContent.Underscore,
    };

    /// <summary>What a word of this is; null for underscores alone, which are no word.</summary>
    internal static TokenKind? KindOf(WordContent content)
    {
        const WordContent Writing = WordContent.Letter | WordContent.Hangul | WordContent.Katakana;
        if (content == WordContent.Underscore) return null;
        if ((content & Writing) == WordContent.None) return TokenKind.Number;
        return content switch
        {
            WordContent.Hangul => TokenKind.Hangul,
            WordContent.Katakana => TokenKind.Katakana,
            _ => TokenKind.Word,
        };
    }

    private static bool IsLetter(WordBreak character) =>
        character is WordBreak.Letter or WordBreak.HangulLetter or WordBreak.HebrewLetter;
}
