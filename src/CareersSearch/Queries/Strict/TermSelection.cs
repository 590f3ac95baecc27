using CareersSearch.Index;
using CareersSearch.Queries.Classic;
using CareersSearch.Queries.RegularExpressions;

namespace CareersSearch.Queries.Strict;

/// <summary>Finds the terms that a part of a query stands for, in the dictionary's order.</summary>
internal static class TermSelection
{
    internal static List<int> Prefix(TermDictionary terms, PrefixQuery query) => Where(terms, query.Prefix, _ => true);

    internal static List<int> Wildcard(TermDictionary terms, WildcardQuery query)
    {
        var pattern = new WildcardPattern(query.Pattern);
        return Where(terms, pattern.Prefix, pattern.Matches);
    }

    internal static List<int> Expression(TermDictionary terms, RegularExpressionQuery query)
    {
        var (term, to) = terms.WithPrefix(query.Expression.Prefix);
        var found = new List<int>();
        while (term < to)
        {
            if (query.Expression.Automaton.Matches(terms[term], out var read)) found.Add(term);
            term = read < terms[term].Length ? terms.AfterPrefix(term, read) : term + 1; // no term with that beginning fits either
        }
        return found;
    }

    /// <summary>Terms between two, by code points: that is not quite the order of the dictionary, so each is looked at.</summary>
    internal static List<int> Range(TermDictionary terms, TermRangeQuery query) => Where(terms, "", term =>
        (query.From is null || CodePointOrder.Compare(term, query.From) is var low && (low > 0 || (low == 0 && query.IncludesFrom)))
        && (query.To is null || CodePointOrder.Compare(term, query.To) is var high && (high < 0 || (high == 0 && query.IncludesTo))));

    private delegate bool TermTest(ReadOnlySpan<char> term);

    private static List<int> Where(TermDictionary terms, string prefix, TermTest test)
    {
        var (from, to) = terms.WithPrefix(prefix);
        var found = new List<int>();
        for (var term = from; term < to; term++)
        {
            if (test(terms[term])) found.Add(term);
        }
        return found;
    }
}
