using System.Text;

namespace CareersBot.Understanding;

/// <summary>Cuts a message into lower-case words. Apostrophes vanish, emoji become the words they stand for, a pound sign is a word.</summary>
internal static class Tokens
{
    private const string InsideWords = "'’`´*@$!0";

    internal static List<string> Of(string text, Spellings spellings)
    {
        var tokens = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in Folded(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) word.Append(Rune.ToLowerInvariant(rune));
            else if (rune.Value is '\'' or '’' or '`' or '´' or 0x200D or 0xFE0F) continue;
            else if (word.Length > 0 && rune.Value is '*' or '@' or '$' or '!') word.Append(rune);
            else
            {
                End(word, tokens);
                if (rune.Value == '£') tokens.Add("£");
                else if (rune.Value == '&') tokens.Add("and");
                else if (rune.Value == '%') tokens.Add("percent");
                else if (spellings.Emoji.TryGetValue(rune.ToString(), out var meaning)) tokens.AddRange(meaning.Split(' '));
            }
        }

        End(word, tokens);
        return JoinSpacedLetters(tokens);
    }

    /// <summary>The words with one space between them: what labels and lists of words are compared by, whatever their capitals and signs.</summary>
    internal static string Plain(string text) => string.Join(' ', Of(text, Spellings.None));

    private static string Folded(string text)
    {
        if (System.Text.Ascii.IsValid(text)) return text;
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) folded.Append(LookAlikes.Plain(rune));
        return folded.ToString();
    }

    private static void End(StringBuilder word, List<string> tokens)
    {
        while (word.Length > 0 && InsideWords.AsSpan(0, InsideWords.Length - 1).Contains(word[^1]) && !(word[^1] == '*' && word.Length <= 6)) word.Length--;
        if (word.Length > 0) tokens.Add(word.ToString());
        word.Clear();
    }

    // "k m s" and "s u i c i d e" are words with gaps, written so that a filter does not see them.
    private static List<string> JoinSpacedLetters(List<string> tokens)
    {
        var joined = new List<string>(tokens.Count);
        for (var i = 0; i < tokens.Count;)
        {
            var end = i;
            while (end < tokens.Count && tokens[end].Length == 1 && char.IsAsciiLetter(tokens[end][0])) end++;
            if (end - i >= 3)
            {
                joined.Add(string.Concat(tokens.Skip(i).Take(end - i)));
                i = end;
            }
            else joined.Add(tokens[i++]);
        }

        return joined;
    }
}
