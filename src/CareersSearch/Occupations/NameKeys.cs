using CareersSearch.Analysis;
using CareersSearch.Queries;

namespace CareersSearch.Occupations;

/// <summary>
/// Writes whole names as keys, so that they are the same however they were typed: small words, signs, endings and the gaps between
/// words make no difference. "A&amp;E nurses" and "a and e nurse" have one key.
/// </summary>
internal sealed class NameKeys(Searcher searcher, NamePairs pairs)
{
    private static readonly StopWordFilter SmallWords = new(["and", "the"]);

    /// <summary>The chain that writes a name of the catalogue as its key.</summary>
    internal static readonly Analyzer Analyzer =
        new(new PossessiveFilter(), new LowerCaseFilter(), new AccentFoldingFilter(), SmallWords, Stemming.Filter, new JoinFilter());

    /// <summary>The key of words as typed, folded.</summary>
    internal static string Of(IEnumerable<Token> tokens)
    {
        var words = tokens.ToList();
        SmallWords.Apply(words);
        return string.Join(' ', words.Select(Stemming.Of));
    }

    /// <summary>The key, and those with words joined or parted as names of the catalogue have them: "xray" is "x-ray" there.</summary>
    internal IEnumerable<string> Spellings(List<Token> tokens)
    {
        yield return Of(tokens);
        var joined = new List<Token>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var isPair = i + 1 < tokens.Count && IsName(tokens[i].Text + tokens[i + 1].Text);
            joined.Add(isPair ? tokens[i] with { Text = tokens[i].Text + tokens[++i].Text } : tokens[i]);
        }
        if (joined.Count < tokens.Count) yield return Of(joined);
        var parted = tokens.SelectMany(token => IsName(token.Text) ? [token] : Parted(token)).ToList();
        if (parted.Count > tokens.Count) yield return Of(parted);
    }

    private bool IsName(string word) => searcher.Scope(OccupationIndex.Names).Terms.Find(Stemming.Of(word)) is not null;

    private Token[] Parted(Token token)
    {
        for (var at = 1; at < token.Text.Length; at++)
        {
            Token[] parts = [token with { Text = token.Text[..at] }, token with { Text = token.Text[at..] }];
            if (pairs.Contains(parts[0], parts[1])) return parts;
        }
        return [token];
    }
}
