using CareersSearch.Index;

namespace CareersSearch.Queries.Strict;

/// <summary>The terms of each field that a query stands for: what a highlighter marks. Excluded terms are left out.</summary>
internal sealed class StrictTerms
{
    private readonly Dictionary<string, HashSet<string>> _terms = new(StringComparer.Ordinal);
    private readonly StrictSearcher _searcher;

    internal StrictTerms(StrictSearcher searcher, Query query)
    {
        _searcher = searcher;
        Collect(query);
    }

    /// <summary>The terms in a field; empty when there are none.</summary>
    internal IReadOnlySet<string> In(string field) => _terms.GetValueOrDefault(field) ?? [];

    private void Collect(Query query)
    {
        switch (query)
        {
            case TermQuery term: Add(term.Scope, term.Term); break;
            case PhraseQuery phrase:
                foreach (var part in phrase.Terms) Add(phrase.Scope, part.Term);
                break;
            case SloppyPhraseQuery phrase:
                foreach (var part in phrase.Terms) Add(phrase.Scope, part.Term);
                break;
            case PrefixQuery prefix: Add(prefix.Scope, terms => TermSelection.Prefix(terms, prefix)); break;
            case WildcardQuery wildcard: Add(wildcard.Scope, terms => TermSelection.Wildcard(terms, wildcard)); break;
            case RegularExpressionQuery expression: Add(expression.Scope, terms => TermSelection.Expression(terms, expression)); break;
            case TermRangeQuery range: Add(range.Scope, terms => TermSelection.Range(terms, range)); break;
            case FuzzyQuery fuzzy: Add(fuzzy.Scope, terms => Slips(terms, fuzzy)); break;
            case BooleanQuery boolean:
                foreach (var clause in boolean.Clauses.Where(clause => clause.Occur != Occur.MustNot)) Collect(clause.Query);
                break;
            case BoostQuery boost: Collect(boost.Inner); break;
            case ConstantScoreQuery constant: Collect(constant.Inner); break;
            default: break; // every document: nothing to mark
        }
    }

    private static IEnumerable<int> Slips(TermDictionary terms, FuzzyQuery query)
    {
        var found = new List<FuzzyTerm>();
        FuzzyTerms.Find(terms, query.Term, query.MaximumEdits ?? Classic.TildeNumber.MostEdits, found);
        return found.Select(slip => slip.Term);
    }

    private void Add(string field, Func<TermDictionary, IEnumerable<int>> select)
    {
        if (_searcher.Field(field) is not { } known) return;
        foreach (var term in select(known.Index.Terms)) Add(field, known.Index.Terms[term].ToString());
    }

    private void Add(string field, string term)
    {
        if (!_terms.TryGetValue(field, out var terms)) _terms.Add(field, terms = new(StringComparer.Ordinal));
        terms.Add(term);
    }
}
