namespace CareersSearch.Analysis;

/// <summary>
/// Finds pictures that are one token: an emoji with its skin tone and presentation, several joined to one, a key cap, a flag of two
/// letters. After the emoji sequences of Unicode Technical Standard 51.
/// </summary>
internal static class Pictures
{
    private const char Joiner = '\u200D';
    private const char KeyCap = '\u20E3';
    private const char TextPresentation = '\uFE0E';
    private const char EmojiPresentation = '\uFE0F';

    /// <summary>The index after the picture that begins at <paramref name="at"/>; that place itself when none does.</summary>
    internal static int End(string text, int at) => text[at] switch
    {
        >= '0' and <= '9' or '#' or '*' => EndOfCap(text, at),
        < PictureRanges.First => at,
        _ => Math.Max(EndOfFlag(text, at), EndOfJoined(text, at)),
    };

    // The cap itself is a mark, and others may stand before it.
    private static int EndOfCap(string text, int at)
    {
        var marks = SkipMarks(text, at + 1);
        if (marks + 1 < text.Length && text[marks] == EmojiPresentation && text[marks + 1] == KeyCap) return SkipMarks(text, marks + 2);
        return text.AsSpan(at, marks - at).Contains(KeyCap) ? marks : at;
    }

    private static int EndOfFlag(string text, int at)
    {
        if (!PictureRanges.IsFlagLetter(CodePoint(text, at, out var width))) return at;
        var second = SkipExtend(text, at + width);
        return PictureRanges.IsFlagLetter(CodePoint(text, second, out width)) ? SkipExtend(text, second + width) : at;
    }

    // One emoji, and after each joiner another.
    private static int EndOfJoined(string text, int at)
    {
        var end = EndOfOne(text, at);
        if (end == at) return at;
        while (end < text.Length)
        {
            var isJoined = text[end - 1] == Joiner || text[end] == Joiner;
            var next = isJoined ? EndOfOne(text, end) : end;
            if (next == end) break;
            end = next;
        }
        return end;
    }

    private static int EndOfOne(string text, int at)
    {
        var start = at;
        while (start < text.Length && text[start] == Joiner) start++;
        var picture = CodePoint(text, start, out var width);
        if (PictureRanges.IsModifier(picture)) return start == at ? SkipMarks(text, at + width) : at;
        if (!PictureRanges.IsPicture(picture)) return at;
        var end = SkipMarks(text, start + width);
        if (PictureRanges.TakesModifier(picture) && PictureRanges.IsModifier(CodePoint(text, end, out width)))
            return SkipMarks(text, end + width);
        return end < text.Length && text[end] == EmojiPresentation ? end + 1 : end;
    }

    // The presentation selectors are no mere marks here: one belongs to the picture, the other says that it is none.
    private static int SkipMarks(string text, int at)
    {
        while (at < text.Length && text[at] is not (TextPresentation or EmojiPresentation)
            && WordBreakClasses.Of(text, at, out var width) == WordBreak.Extend) at += width;
        return at;
    }

    private static int SkipExtend(string text, int at)
    {
        while (at < text.Length && WordBreakClasses.Of(text, at, out var width) == WordBreak.Extend) at += width;
        return at;
    }

    private static int CodePoint(string text, int at, out int width)
    {
        width = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
        return at >= text.Length ? -1 : width == 2 ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
    }
}
