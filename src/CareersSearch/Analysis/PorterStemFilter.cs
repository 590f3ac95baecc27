using System.Collections.Frozen;

namespace CareersSearch.Analysis;

/// <summary>Reduces English words to their stems, except those that are protected.</summary>
internal sealed class PorterStemFilter(IEnumerable<string>? protectedWords = null) : ITokenFilter
{
    private readonly FrozenSet<string> _protected = (protectedWords ?? []).ToFrozenSet(StringComparer.Ordinal);

    public void Apply(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var text = tokens[i].Text;
            if (_protected.Contains(text)) continue;
            var stem = PorterStemmer.Stem(text);
            if (!ReferenceEquals(stem, text)) tokens[i] = tokens[i] with { Text = stem };
        }
    }
}
