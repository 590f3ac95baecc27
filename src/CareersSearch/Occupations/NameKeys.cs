using CareersSearch.Analysis;
using CareersSearch.Index;
using CareersSearch.Queries;

namespace CareersSearch.Occupations;

/// <summary>
/// Writes whole names as keys, so that they are the same however they were typed: small words, signs, endings and the gaps between
/// words make no difference. "A&amp;E nurses" and "a and e nurse" have one key.
/// </summary>
internal sealed class NameKeys(Searcher searcher, NamePairs pairs)
{
    private static readonly string[] Small = ["and", "the"];
    private static readonly StopWordFilter SmallWords = new(Small);
    private readonly TermDictionary _words = searcher.Scope(OccupationIndex.Words).Terms;

    /// <summary>The chain that writes a name of the catalogue as its key.</summary>
    internal static readonly Analyzer Analyzer =
        new(new PossessiveFilter(), new LowerCaseFilter(), new AccentFoldingFilter(), SmallWords, Stemming.Filter, new JoinFilter());

    /// <summary>Whether a stem is left out of keys.</summary>
    internal static bool IsSmall(string stem) => Array.IndexOf(Small, stem) >= 0;

    /// <summary>The key of words as typed, folded.</summary>
    internal static string Of(List<Token> tokens) => Of(tokens.ConvertAll(Stemming.Of));

    /// <summary>The key of stems.</summary>
    internal static string Of(IReadOnlyList<string> stems) =>
        stems.Count == 1 ? (IsSmall(stems[0]) ? "" : stems[0]) : string.Join(' ', stems.Where(stem => !IsSmall(stem)));

    /// <summary>The key, and those with words joined or parted as names of the catalogue have them: "xray" is "x-ray" there.</summary>
    internal IEnumerable<string> Spellings(List<Token> tokens)
    {
        yield return Of(tokens);
        var joined = new List<Token>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var isPair = i + 1 < tokens.Count && _words.HasJoined(tokens[i].Text, tokens[i + 1].Text);
            joined.Add(isPair ? tokens[i] with { Text = tokens[i].Text + tokens[++i].Text } : tokens[i]);
        }
        if (joined.Count < tokens.Count) yield return Of(joined);
        if (tokens.TrueForAll(token => IsWord(token.Text))) yield break;
        var parted = tokens.SelectMany(token => IsWord(token.Text) ? [token] : Parted(token)).ToList();
        if (parted.Count > tokens.Count) yield return Of(parted);
    }

    private bool IsWord(ReadOnlySpan<char> word) => _words.Find(word) is not null;

    private Token[] Parted(Token token)
    {
        for (var at = 1; at < token.Text.Length; at++)
        {
            if (!IsWord(token.Text.AsSpan(0, at)) || !IsWord(token.Text.AsSpan(at))) continue;
            Token[] parts = [token with { Text = token.Text[..at] }, token with { Text = token.Text[at..] }];
            if (pairs.Contains(parts[0], parts[1])) return parts;
        }
        return [token];
    }
}
