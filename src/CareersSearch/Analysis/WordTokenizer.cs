namespace CareersSearch.Analysis;

/// <summary>
/// Cuts a text into words by the rules of Unicode Standard Annex 29, and keeps only what has a letter, a number or a picture: token
/// for token what Lucene's <c>StandardTokenizer</c> makes.
/// </summary>
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
            if (first == WordBreak.Extend && WordBreakClasses.IsSoutheastAsianMark(text, at)) first = WordBreak.SoutheastAsian;
            var kind = KindOf(first);
            if (kind is not null)
            {
                end = first switch
                {
                    WordBreak.Ideograph or WordBreak.Hiragana => SkipExtend(text, end),
                    WordBreak.SoutheastAsian => EndOfRun(text, end),
                    _ => EndOfWord(text, at, out kind),
                };
            }
            if (kind is null) end = at + width; // what comes after a lone underscore may be a token
            var picture = Pictures.End(text, at);
            if (picture > at && (kind is null || picture >= end)) (end, kind) = (picture, TokenKind.Emoji);
            if (kind is { } known) Emit(text, at, end, known, into);
            at = end;
        }
    }

    private static TokenKind? KindOf(WordBreak first) => first switch
    {
        WordBreak.Letter or WordBreak.HangulLetter or WordBreak.HebrewLetter or WordBreak.ExtendNumLet => TokenKind.Word,
        WordBreak.Numeric => TokenKind.Number,
        WordBreak.Katakana => TokenKind.Katakana,
        WordBreak.Ideograph => TokenKind.Ideograph,
        WordBreak.Hiragana => TokenKind.Hiragana,
        WordBreak.SoutheastAsian => TokenKind.SoutheastAsian,
        _ => null,
    };

    private static int EndOfWord(string text, int at, out TokenKind? kind)
    {
        var last = WordBreakClasses.Of(text, at, out var firstWidth);
        var content = WordJoining.ContentOf(last);
        var end = at + firstWidth;
        while (end < text.Length)
        {
            var next = WordBreakClasses.Of(text, end, out var width);
            if (next == WordBreak.Extend) { end += width; continue; }
            if (WordJoining.Joins(last, next))
            {
                end += width;
                content |= WordJoining.ContentOf(next);
                last = next;
                continue;
            }
            var beyond = SkipExtend(text, end + width);
            var afterWidth = 0;
            var after = beyond < text.Length ? WordBreakClasses.Of(text, beyond, out afterWidth) : WordBreak.Other;
            if (WordJoining.Bridges(last, next, after))
            {
                end = beyond + afterWidth;
                content |= WordContent.Bridge | WordJoining.ContentOf(after);
                last = next == WordBreak.DoubleQuote ? WordBreak.SingleQuote : after; // a pair in quotation marks is closed
            }
            else if (last == WordBreak.HebrewLetter && next == WordBreak.SingleQuote)
            {
                end = beyond; // WB7a: a geresh ends a Hebrew word
                content |= WordContent.Bridge;
                last = next;
            }
            else break;
        }
        kind = WordJoining.KindOf(content);
        return end;
    }

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

    private static void Emit(string text, int start, int end, TokenKind kind, List<Token> into)
    {
        for (; end - start > MaximumTokenLength; start += MaximumTokenLength)
        {
            into.Add(new(text.Substring(start, MaximumTokenLength), start, start + MaximumTokenLength, 1, kind));
        }
        into.Add(new(text[start..end], start, end, 1, kind));
    }
}
