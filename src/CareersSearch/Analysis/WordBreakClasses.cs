using System.Globalization;

namespace CareersSearch.Analysis;

/// <summary>Finds the word-break class of a code point from its general category and a few ranges.</summary>
internal static class WordBreakClasses
{
    private static readonly WordBreak[] Ascii = BuildAscii();

    internal static WordBreak Of(ReadOnlySpan<char> text, int at, out int width)
    {
        var c = text[at];
        width = 1;
        if (c < 128) return Ascii[c];
        if (!char.IsHighSurrogate(c) || at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1])) return OfCodePoint(c);
        width = 2;
        return OfCodePoint(char.ConvertToUtf32(c, text[at + 1]));
    }

    /// <summary>Whether a mark with nothing before it belongs to a script that writes no spaces, and so is a token all the same.</summary>
    internal static bool IsSoutheastAsianMark(string text, int at) =>
        IsSoutheastAsian(char.IsHighSurrogate(text[at]) ? char.ConvertToUtf32(text, at) : text[at]);

    private static WordBreak[] BuildAscii()
    {
        var classes = new WordBreak[128];
        for (var c = 0; c < 128; c++) classes[c] = OfCodePoint(c);
        return classes;
    }

    private static WordBreak OfCodePoint(int c) => c switch
    {
        '\'' => WordBreak.SingleQuote,
        '"' => WordBreak.DoubleQuote,
        '.' or 0x2018 or 0x2019 or 0x2024 or 0xFE52 or 0xFF07 or 0xFF0E => WordBreak.MidNumLet,
        ':' or 0xB7 or 0x2D7 or 0x387 or 0x5F4 or 0x2027 or 0xFE13 or 0xFE55 or 0xFF1A => WordBreak.MidLetter,
        ',' or ';' or 0x37E or 0x589 or 0x60C or 0x60D or 0x66C or 0x7F8 or 0x2044 or 0xFE10 or 0xFE14 or 0xFE50 or 0xFE54
            or 0xFF0C or 0xFF1B => WordBreak.MidNum,
        0x200B => WordBreak.Other, // the zero-width space parts words although it is a format character
        0x66B => WordBreak.Numeric,
        0x202F => WordBreak.ExtendNumLet,
        (>= 0x5D0 and <= 0x5EA) or (>= 0x5F0 and <= 0x5F2) => WordBreak.HebrewLetter,
        0xFF9E or 0xFF9F => WordBreak.Extend,
        _ when IsHangul(c) => WordBreak.HangulLetter,
        (>= 0x3041 and <= 0x3096) or (>= 0x309D and <= 0x309F) or 0x1B001 or 0x1F200 => WordBreak.Hiragana,
        (>= 0x3031 and <= 0x3035) or (>= 0x309B and <= 0x309C) or (>= 0x30A0 and <= 0x30FA) or (>= 0x30FC and <= 0x30FF)
            or (>= 0x31F0 and <= 0x31FF) or (>= 0x32D0 and <= 0x32FE) or (>= 0x3300 and <= 0x3357) or (>= 0xFF66 and <= 0xFF9D)
            or 0x1B000 => WordBreak.Katakana,
        (>= 0x2E80 and <= 0x2E99) or (>= 0x2E9B and <= 0x2EF3) or (>= 0x2F00 and <= 0x2FD5) or 0x3007 or (>= 0x3021 and <= 0x3029)
            or (>= 0x3038 and <= 0x303A) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFA6D)
            or (>= 0xFA70 and <= 0xFAD9) or (>= 0x20000 and <= 0x3FFFD) => WordBreak.Ideograph,
        0x5F3 or (>= 0x24B6 and <= 0x24E9) or (>= 0x1F130 and <= 0x1F149) or (>= 0x1F150 and <= 0x1F169)
            or (>= 0x1F170 and <= 0x1F189) => WordBreak.Letter, // signs that are letters too
        0x3006 or (>= 0x17000 and <= 0x18AFF) => WordBreak.Other, // ideographs that are not Han
        _ when IsSoutheastAsian(c) && OfCategory(c) != WordBreak.Extend => WordBreak.SoutheastAsian,
        _ => OfCategory(c),
    };

    private static bool IsHangul(int c) =>
        c is (>= 0x1100 and <= 0x11FF) or (>= 0x3131 and <= 0x318E) or (>= 0xA960 and <= 0xA97C) or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xD7B0 and <= 0xD7FB) or (>= 0xFFA0 and <= 0xFFDC);

    // Scripts that write no spaces: a run of them is one token, as in Lucene (line-break class SA).
    private static bool IsSoutheastAsian(int c) =>
        c is (>= 0xE01 and <= 0xE3A) or (>= 0xE40 and <= 0xE4E) or (>= 0xE81 and <= 0xECD) or (>= 0xEDC and <= 0xEDF)
            or (>= 0x1000 and <= 0x103F) or (>= 0x1050 and <= 0x108F) or (>= 0x109A and <= 0x109F) or (>= 0x1780 and <= 0x17D3)
            or 0x17D7 or 0x17DC or 0x17DD or (>= 0x1950 and <= 0x1974) or (>= 0x1980 and <= 0x19C9) or 0x19DA or 0x19DE or 0x19DF
            or (>= 0x1A20 and <= 0x1A7C) or (>= 0x1AA0 and <= 0x1AAD) or (>= 0xA9E0 and <= 0xA9EF) or (>= 0xA9FA and <= 0xA9FE)
            or (>= 0xAA60 and <= 0xAAC2) or (>= 0xAADB and <= 0xAADF) or (>= 0x11700 and <= 0x1172B) or 0x1173A or 0x1173B or 0x1173F;

    private static WordBreak OfCategory(int c) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => WordBreak.Letter,
        UnicodeCategory.DecimalDigitNumber => WordBreak.Numeric,
        UnicodeCategory.ConnectorPunctuation => WordBreak.ExtendNumLet,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format => WordBreak.Extend,
        _ => WordBreak.Other,
    };
}
