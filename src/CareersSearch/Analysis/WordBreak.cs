namespace CareersSearch.Analysis;

/// <summary>The word-break classes of Unicode Standard Annex 29, as far as a tokeniser needs to tell them apart.</summary>
internal enum WordBreak : byte
{
    Other, Letter, HangulLetter, HebrewLetter, Numeric, Katakana, ExtendNumLet, MidLetter, MidNum, MidNumLet, SingleQuote, DoubleQuote,

    /// <summary>Marks, formats and the joiner: they belong to the character before them (rule WB4).</summary>
    Extend,

    Ideograph, Hiragana, SoutheastAsian,
}
