using System.Collections.Frozen;

namespace CareersSearch.Analysis;

/// <summary>Drops words that say nothing; the words after them keep their distance, so that phrases still fit.</summary>
internal sealed class StopWordFilter(IEnumerable<string> words) : ITokenFilter
{
    /// <summary>The 33 words that Lucene's <c>EnglishAnalyzer</c> drops.</summary>
    internal static readonly FrozenSet<string> English = FrozenSet.ToFrozenSet(
        ["a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not", "of", "on", "or",
         "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was", "will", "with"], StringComparer.Ordinal);

    private readonly FrozenSet<string> _words = words.ToFrozenSet(StringComparer.Ordinal);

    public void Apply(List<Token> tokens)
    {
        var kept = 0;
        var skipped = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (_words.Contains(token.Text)) { skipped += token.PositionIncrement; continue; }
            tokens[kept++] = skipped == 0 ? token : token with { PositionIncrement = token.PositionIncrement + skipped };
            skipped = 0;
        }
        tokens.RemoveRange(kept, tokens.Count - kept);
    }
}
