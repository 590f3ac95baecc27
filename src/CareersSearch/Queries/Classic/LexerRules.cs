namespace CareersSearch.Queries.Classic;

/// <summary>Where the words of a query end. Each rule looks at the text from one place on and gives the index after the word.</summary>
internal static class LexerRules
{
    internal static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\u3000';

    // Inside a range only a plain space always parts words: other spaces do where they stand alone.
    internal static bool IsRangeSpace(string text, int at) =>
        text[at] == ' ' || (IsSpace(text[at]) && (at + 1 == text.Length || text[at + 1] is ' ' or ']' or '}'));

    /// <summary>After the characters that may stand inside a word.</summary>
    internal static int EndOfTerm(string text, int at)
    {
        while (at < text.Length && LengthOfCharacter(text, at) is > 0 and var length) at += length;
        return at;
    }

    /// <summary>After a word, with how many stars and question marks it has; the same place when there is none.</summary>
    internal static int EndOfPattern(string text, int at, out int stars, out int others)
    {
        stars = 0;
        others = 0;
        while (at < text.Length)
        {
            if (text[at] == '*') { stars++; at++; continue; }
            if (text[at] == '?') { others++; at++; continue; }
            var length = LengthOfCharacter(text, at);
            if (length == 0) break;
            at += length;
        }
        return at;
    }

    /// <summary>Whether the star at the end means any ending, and not itself after a backslash.</summary>
    internal static bool EndsInStar(ReadOnlySpan<char> word) => word.Length > 1 && word[^1] == '*' && !EndsEscaped(word);

    /// <summary>After digits with at most one point between them.</summary>
    internal static int EndOfNumber(string text, int at)
    {
        var end = EndOfDigits(text, at);
        if (end == at || end + 1 >= text.Length || text[end] != '.') return end;
        var fraction = EndOfDigits(text, end + 1);
        return fraction > end + 1 ? fraction : end;
    }

    /// <summary>After the closing slash; -1 when there is none. A slash after a backslash closes only if no other does.</summary>
    internal static int EndOfSlashed(string text, int at) => LastClosing(text, at, '/', at + 1);

    /// <summary>After the closing quotation mark of a bound; -1 when it has none.</summary>
    internal static int EndOfRangeQuoted(string text, int at) => text[at] == '"' ? LastClosing(text, at, '"', at + 2) : -1;

    /// <summary>After a bound without quotation marks.</summary>
    internal static int EndOfRangeTerm(string text, int at)
    {
        while (at < text.Length && text[at] is not (' ' or ']' or '}')) at++;
        return at;
    }

    // 0 where no word goes on; a backslash takes the next character with it.
    private static int LengthOfCharacter(string text, int at) => text[at] switch
    {
        '\\' => at + 1 < text.Length ? 2 : 0,
        ' ' or '\t' or '\n' or '\r' or '\u3000' or '!' or '(' or ')' or ':' or '^' or '[' or ']' or '"' or '{' or '}' or '~' or '*'
            or '?' or '/' => 0,
        _ => 1,
    };

    private static bool EndsEscaped(ReadOnlySpan<char> word)
    {
        var backslashes = 0;
        for (var at = word.Length - 2; at >= 0 && word[at] == '\\'; at--) backslashes++;
        return backslashes % 2 == 1;
    }

    private static int EndOfDigits(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9') at++;
        return at;
    }

    private static int LastClosing(string text, int open, char sign, int first)
    {
        var last = -1;
        for (var at = open + 1; at < text.Length; at++)
        {
            if (text[at] != sign) continue;
            if (at >= first) last = at + 1;
            if (at == open + 1 || text[at - 1] != '\\') break;
        }
        return last;
    }
}
