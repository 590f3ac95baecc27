namespace CareersSearch.Analysis;

/// <summary>Synonym rules, ready to be looked up word by word. Immutable.</summary>
internal sealed class SynonymMap
{
    private readonly Dictionary<string, Wordings> _byFirstWord = new(StringComparer.Ordinal);

    /// <param name="rules">What means what.</param>
    /// <param name="analyzer">Reads the rules; it must cut and fold words as the chain does up to the place where the map is used.</param>
    internal SynonymMap(IEnumerable<SynonymRule> rules, Analyzer analyzer)
    {
        foreach (var rule in rules)
        {
            var words = rule.Words.Select(analyzer.Terms).ToArray();
            var means = rule.Means.Count == 0 ? words : rule.Means.Select(analyzer.Terms).ToArray();
            foreach (var from in words)
            {
                foreach (var to in means) Add(from, to);
            }
        }
        foreach (var entries in _byFirstWord.Values.SelectMany(wordings => wordings.BySecondWord.Values))
            entries.Sort((a, b) => b.From.Length.CompareTo(a.From.Length));
    }

    /// <summary>Every other reading of the words that begin at <paramref name="at"/>, those of the longest wording first.</summary>
    /// <remarks>Tokens at one position (increment 0) are not joined into wordings: filter before anything adds such tokens.</remarks>
    internal IEnumerable<SynonymMatch> At(IReadOnlyList<Token> tokens, int at)
    {
        if (!_byFirstWord.TryGetValue(tokens[at].Text, out var wordings)) yield break;
        if (at + 1 < tokens.Count && wordings.BySecondWord.TryGetValue(tokens[at + 1].Text, out var longer))
        {
            foreach (var entry in longer)
            {
                if (Fits(tokens, at, entry.From)) yield return new(entry.From.Length, entry.To);
            }
        }
        foreach (var entry in wordings.Alone) yield return new(1, entry.To);
    }

    private void Add(string[] from, string[] to)
    {
        if (from.Length == 0 || to.Length == 0 || from.AsSpan().SequenceEqual(to)) return;
        if (!_byFirstWord.TryGetValue(from[0], out var wordings)) _byFirstWord.Add(from[0], wordings = new([], new(StringComparer.Ordinal)));
        var entries = wordings.Alone;
        if (from.Length > 1 && !wordings.BySecondWord.TryGetValue(from[1], out entries)) wordings.BySecondWord.Add(from[1], entries = []);
        if (!entries.Exists(entry => entry.From.AsSpan().SequenceEqual(from) && entry.To.AsSpan().SequenceEqual(to)))
            entries.Add(new(from, to));
    }

    private static bool Fits(IReadOnlyList<Token> tokens, int at, string[] words)
    {
        if (at + words.Length > tokens.Count) return false;
        for (var i = 2; i < words.Length; i++) // the first two have led here
        {
            if (!string.Equals(tokens[at + i].Text, words[i], StringComparison.Ordinal)) return false;
        }
        return true;
    }

    // What begins with one word: that word alone, and longer wordings by the word after it, the longest first.
    private sealed record Wordings(List<Entry> Alone, Dictionary<string, List<Entry>> BySecondWord);

    private sealed record Entry(string[] From, string[] To);
}

/// <summary>Another reading of some words in a row.</summary>
/// <param name="Length">How many tokens it stands for; at least 1.</param>
/// <param name="Words">The words of the other reading; not empty.</param>
internal readonly record struct SynonymMatch(int Length, IReadOnlyList<string> Words);
