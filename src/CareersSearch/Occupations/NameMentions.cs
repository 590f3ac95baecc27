using CareersSearch.Analysis;
using CareersSearch.Queries;

namespace CareersSearch.Occupations;

/// <summary>Finds whole titles and alternative titles among typed words, the longest first: "can a plumber work here" names one.</summary>
internal sealed class NameMentions(Searcher searcher, NamePairs pairs)
{
    private const int LongestName = 6;
    private const float TitleScorePerWord = 5;
    private const float AlternativeTitleScorePerWord = 4;

    /// <summary>A bonus for each name found; no word counts for two names.</summary>
    internal IEnumerable<Query> In(List<Token> tokens)
    {
        string[] stems = [.. tokens.Select(Stemming.Of)];
        for (var at = 0; at < stems.Length;)
        {
            var length = Reach(stems, at);
            for (; length > 0; length--)
            {
                var key = NameKeys.Of(new ArraySegment<string>(stems, at, length));
                var isTitle = Has(OccupationIndex.TitleKey, key);
                var isAlternative = Has(OccupationIndex.AlternativeTitleKey, key);
                if (isTitle) yield return Bonus(OccupationIndex.TitleKey, key, TitleScorePerWord * length);
                if (isAlternative) yield return Bonus(OccupationIndex.AlternativeTitleKey, key, AlternativeTitleScorePerWord * length);
                if (isTitle || isAlternative) break;
            }
            at += Math.Max(1, length);
        }
    }

    // How many words from here on stand side by side in names, two by two.
    private int Reach(string[] stems, int from)
    {
        var length = 1;
        while (length < LongestName && from + length < stems.Length && pairs.Contains(stems[from + length - 1], stems[from + length])) length++;
        return length;
    }

    private bool Has(string scope, string key) => searcher.Scope(scope).Terms.Find(key) is not null;

    private static ConstantScoreQuery Bonus(string scope, string key, float score) => new(new TermQuery(scope, key), score);
}
