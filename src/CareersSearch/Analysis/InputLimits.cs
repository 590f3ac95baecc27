namespace CareersSearch.Analysis;

/// <summary>How much of a text that somebody typed is read.</summary>
/// <param name="MaximumCharacters">UTF-16 units; at least 1.</param>
/// <param name="MaximumTokens">Words; at least 1.</param>
internal sealed record InputLimits(int MaximumCharacters, int MaximumTokens)
{
    internal static readonly InputLimits Query = new(500, 64);

    /// <summary>The part that is read. It never ends inside a surrogate pair.</summary>
    internal LimitedText Cut(string text)
    {
        if (text.Length <= MaximumCharacters) return new(text, 0);
        var length = char.IsHighSurrogate(text[MaximumCharacters - 1]) ? MaximumCharacters - 1 : MaximumCharacters;
        return new(text[..length], text.Length - length);
    }
}

/// <summary>A text within its limits, and how many UTF-16 units were left unread.</summary>
internal readonly record struct LimitedText(string Text, int UnreadCharacters);
