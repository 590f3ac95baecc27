using System.Collections.Frozen;
using CareersSearch.Analysis;

namespace CareersSearch.Occupations;

/// <summary>Stems as this index writes them: Porter's, but for words that he would throw together with others of another meaning.</summary>
internal static class Stemming
{
    // Without these "community" would be "communication", "hospitality" "hospital", and a switchboard operator would operate.
    private static readonly FrozenSet<string> Protected = FrozenSet.ToFrozenSet(
        ["community", "communities", "hospitality", "university", "universities", "universal", "operator", "operators", "operative", "operatives", "generic", "animation"],
        StringComparer.Ordinal);

    internal static readonly PorterStemFilter Filter = new(Protected);

    /// <summary>The stem of a folded word.</summary>
    internal static string Of(string word) => Protected.Contains(word) ? word : PorterStemmer.Stem(word);

    /// <summary>The stem of a token.</summary>
    internal static string Of(Token token) => Of(token.Text);
}
