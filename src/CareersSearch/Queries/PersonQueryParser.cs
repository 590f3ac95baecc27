using System.Text;
using CareersSearch.Analysis;

namespace CareersSearch.Queries;

/// <summary>
/// Reads what people type. It never refuses: quotation marks, plus, minus and NOT are understood where they make sense, and all
/// else is words. What it left out it says.
/// </summary>
internal static class PersonQueryParser
{
    internal const string UnclosedQuote = "a quotation mark that was not closed";
    internal const string ControlCharacters = "characters that cannot be read";

    internal static string TooLong(int unread) => $"the last {unread} characters: a search is read up to {InputLimits.Query.MaximumCharacters}";

    internal static string TooManyWords(int unread) => $"the last {unread} words: a search is read up to {InputLimits.Query.MaximumTokens}";

    internal static PersonQuery Parse(string typed)
    {
        var skipped = new List<string>();
        var limited = InputLimits.Query.Cut(typed);
        if (limited.UnreadCharacters > 0) skipped.Add(TooLong(limited.UnreadCharacters));
        var text = WithoutControls(limited.Text, skipped);
        var parts = new List<PersonQueryPart>();
        var words = 0;
        var unread = 0;
        var at = 0;
        while (Next(text, ref at, skipped) is { } part)
        {
            var count = Math.Max(1, EnglishAnalysis.Words.Analyze(part.Text).Count);
            if (words + count > InputLimits.Query.MaximumTokens) unread += count;
            else
            {
                words += count;
                Append(parts, part);
            }
        }
        if (unread > 0) skipped.Add(TooManyWords(unread));
        return new(parts, skipped, text.Length > 0 && char.IsLetterOrDigit(text[^1]));
    }

    // Plain words in a row are one part, so that wordings of several words can be recognised in it.
    private static void Append(List<PersonQueryPart> parts, PersonQueryPart part)
    {
        if (parts.Count > 0 && !part.IsPhrase && part.Occur == Occur.Should && parts[^1] is { IsPhrase: false, Occur: Occur.Should } last)
            parts[^1] = last with { Text = last.Text + " " + part.Text };
        else parts.Add(part);
    }

    private static PersonQueryPart? Next(string text, ref int at, List<string> skipped)
    {
        var occur = Occur.Should;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at])) { at++; continue; }
            if (IsQuote(text[at]))
            {
                if (Quoted(text, ref at, skipped) is { } phrase) return new(phrase, true, occur);
                continue;
            }
            var sign = SignAt(text, at);
            if (sign is { } found) { occur = found.Occur; at += found.Length; continue; }
            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && !IsQuote(text[end])) end++;
            var word = text[at..end];
            at = end;
            return new(word, false, occur);
        }
        return null;
    }

    // A sign counts only directly before a word that follows a space: "x-ray" and "a - b" are plain words.
    private static (Occur Occur, int Length)? SignAt(string text, int at)
    {
        if (at > 0 && !char.IsWhiteSpace(text[at - 1])) return null;
        if (text.AsSpan(at).StartsWith("NOT ")) return (Occur.MustNot, 4);
        if (at + 1 >= text.Length || !(char.IsLetterOrDigit(text[at + 1]) || IsQuote(text[at + 1]))) return null;
        return text[at] switch { '-' => (Occur.MustNot, 1), '+' => (Occur.Must, 1), _ => null };
    }

    private static string? Quoted(string text, ref int at, List<string> skipped)
    {
        var end = at + 1;
        while (end < text.Length && !IsQuote(text[end])) end++;
        if (end == text.Length)
        {
            skipped.Add(UnclosedQuote);
            at++;
            return null;
        }
        var phrase = text[(at + 1)..end].Trim();
        at = end + 1;
        return phrase.Length == 0 ? null : phrase;
    }

    private static bool IsQuote(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB';

    private static string WithoutControls(string text, List<string> skipped)
    {
        var clean = new StringBuilder(text.Length);
        var found = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isHalf = char.IsSurrogate(c) && !char.IsSurrogatePair(text, i) && !(i > 0 && char.IsSurrogatePair(text, i - 1));
            found |= isHalf || (char.IsControl(c) && !char.IsWhiteSpace(c));
            clean.Append(isHalf || char.IsControl(c) ? ' ' : c);
        }
        if (found) skipped.Add(ControlCharacters);
        return clean.ToString();
    }
}
