using System.Globalization;
using CareersSearch.Queries;

namespace CareersSearch.Tests.Queries.Classic;

/// <summary>Writes a query as Lucene's <c>toString</c> does, so that tests can say what was read.</summary>
internal static class QueryText
{
    internal static string Of(Query query) => query switch
    {
        MatchAllQuery => "*:*",
        TermQuery term => $"{term.Scope}:{term.Term}",
        PrefixQuery prefix => $"{prefix.Scope}:{prefix.Prefix}*",
        WildcardQuery wildcard => $"{wildcard.Scope}:{wildcard.Pattern}",
        FuzzyQuery fuzzy => $"{fuzzy.Scope}:{fuzzy.Term}~{fuzzy.MaximumEdits}",
        RegularExpressionQuery regular => $"{regular.Scope}:/{regular.Expression.Prefix}…/",
        TermRangeQuery range =>
            $"{range.Scope}:{(range.IncludesFrom ? '[' : '{')}{range.From ?? "*"} TO {range.To ?? "*"}{(range.IncludesTo ? ']' : '}')}",
        PhraseQuery phrase => $"{phrase.Scope}:\"{Phrase(phrase.Terms)}\"",
        SloppyPhraseQuery phrase => $"{phrase.Scope}:\"{Phrase(phrase.Terms)}\"~{phrase.Slop}",
        BoostQuery boost => $"({Of(boost.Inner)})^{boost.Factor.ToString("0.0##", CultureInfo.InvariantCulture)}",
        BooleanQuery boolean => string.Join(' ', boolean.Clauses.Select(Clause)),
        _ => throw new ArgumentException($"No text for {query.GetType().Name}.", nameof(query)),
    };

    private static string Clause(BooleanClause clause)
    {
        var sign = clause.Occur switch { Occur.Must => "+", Occur.MustNot => "-", _ => "" };
        return sign + (clause.Query is BooleanQuery ? $"({Of(clause.Query)})" : Of(clause.Query));
    }

    // A question mark stands where a dropped word stood.
    private static string Phrase(IReadOnlyList<PhraseTerm> terms)
    {
        var words = new List<string>();
        foreach (var term in terms)
        {
            while (words.Count < term.Position) words.Add("?");
            words.Add(term.Term);
        }
        return string.Join(' ', words);
    }
}
