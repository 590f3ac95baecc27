namespace CareersSearch.Analysis;

/// <summary>Cuts a text into words by the rules of Unicode Standard Annex 29, and keeps only what has a letter, a number or a picture.</summary>
internal static class WordTokenizer
{
    /// <summary>Longest token, in UTF-16 units; a longer word is cut into pieces of this length, as Lucene does.</summary>
    internal const int MaximumTokenLength = 255;

    internal static void Tokenize(string text, List<Token> into)
    {
        var at = 0;
        while (at < text.Length)
        {
            var first = WordBreakClasses.Of(text, at, out var width);
            var end = at + width;
            var kind = KindOf(first);
            if (kind is null) { at = end; continue; }
            end = first switch
            {
                WordBreak.Ideograph or WordBreak.Hiragana => SkipExtend(text, end),
                WordBreak.SoutheastAsian => EndOfRun(text, end),
                WordBreak.Emoji or WordBreak.RegionalIndicator => EndOfPicture(text, end, first),
                _ => EndOfWord(text, end, first, ref kind),
            };
            if (kind is { } known) Emit(text, at, end, known, into);
            at = end;
        }
    }

    private static TokenKind? KindOf(WordBreak first) => first switch
    {
        WordBreak.Letter or WordBreak.HebrewLetter or WordBreak.ExtendNumLet => TokenKind.Word,
        WordBreak.Numeric => TokenKind.Number,
        WordBreak.Katakana => TokenKind.Katakana,
        WordBreak.Ideograph => TokenKind.Ideograph,
        WordBreak.Hiragana => TokenKind.Hiragana,
        WordBreak.SoutheastAsian => TokenKind.SoutheastAsian,
        WordBreak.Emoji or WordBreak.RegionalIndicator => TokenKind.Emoji,
        _ => null,
    };

    private static int EndOfWord(string text, int end, WordBreak last, ref TokenKind? kind)
    {
        var hasContent = last != WordBreak.ExtendNumLet;
        while (end < text.Length)
        {
            var next = WordBreakClasses.Of(text, end, out var width);
            if (next == WordBreak.Extend) { end += width; continue; }
            if (Joins(last, next))
            {
                end += width;
                if (next is WordBreak.Letter or WordBreak.HebrewLetter) kind = TokenKind.Word;
                hasContent |= next != WordBreak.ExtendNumLet;
                last = next;
                continue;
            }
            var beyond = SkipExtend(text, end + width);
            if (beyond >= text.Length) break;
            var after = WordBreakClasses.Of(text, beyond, out var afterWidth);
            if (!Bridges(last, next, after)) break;
            end = beyond + afterWidth;
            last = after;
        }
        if (!hasContent) kind = null; // a lone underscore
        return end;
    }

    // WB5, WB8 to WB10, WB13 to WB13b
    private static bool Joins(WordBreak last, WordBreak next) => last switch
    {
        WordBreak.Letter or WordBreak.HebrewLetter or WordBreak.Numeric =>
            next is WordBreak.Letter or WordBreak.HebrewLetter or WordBreak.Numeric or WordBreak.ExtendNumLet,
        WordBreak.Katakana => next is WordBreak.Katakana or WordBreak.ExtendNumLet,
        WordBreak.ExtendNumLet => next is WordBreak.Letter or WordBreak.HebrewLetter or WordBreak.Numeric or WordBreak.Katakana
            or WordBreak.ExtendNumLet,
        _ => false,
    };

    // WB6, WB7, WB7b, WB7c, WB11, WB12
    private static bool Bridges(WordBreak last, WordBreak middle, WordBreak after) => last switch
    {
        WordBreak.HebrewLetter when middle == WordBreak.DoubleQuote => after == WordBreak.HebrewLetter,
        WordBreak.Letter or WordBreak.HebrewLetter =>
            middle is WordBreak.MidLetter or WordBreak.MidNumLet or WordBreak.SingleQuote
            && after is WordBreak.Letter or WordBreak.HebrewLetter,
        WordBreak.Numeric =>
            middle is WordBreak.MidNum or WordBreak.MidNumLet or WordBreak.SingleQuote && after == WordBreak.Numeric,
        _ => false,
    };

    private static int SkipExtend(string text, int at)
    {
        while (at < text.Length && WordBreakClasses.Of(text, at, out var width) == WordBreak.Extend) at += width;
        return at;
    }

    private static int EndOfRun(string text, int at)
    {
        while (at < text.Length
            && WordBreakClasses.Of(text, at, out var width) is WordBreak.SoutheastAsian or WordBreak.Extend) at += width;
        return at;
    }

    // A picture with its skin tone and variation, joined pictures, and a flag's two letters are one token.
    private static int EndOfPicture(string text, int at, WordBreak first)
    {
        var joined = false;
        var flagLetters = first == WordBreak.RegionalIndicator ? 1 : 2;
        while (at < text.Length)
        {
            var next = WordBreakClasses.Of(text, at, out var width);
            if (next == WordBreak.Extend) joined = text[at] == '\u200D';
            else if (next == WordBreak.EmojiModifier) joined = false;
            else if (next == WordBreak.RegionalIndicator && flagLetters == 1) flagLetters = 2;
            else if (next == WordBreak.Emoji && joined) joined = false;
            else break;
            at += width;
        }
        return at;
    }

    private static void Emit(string text, int start, int end, TokenKind kind, List<Token> into)
    {
        for (; end - start > MaximumTokenLength; start += MaximumTokenLength)
        {
            into.Add(new(text.Substring(start, MaximumTokenLength), start, start + MaximumTokenLength, 1, kind));
        }
        into.Add(new(text[start..end], start, end, 1, kind));
    }
}
