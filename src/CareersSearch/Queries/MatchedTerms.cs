namespace CareersSearch.Queries;

/// <summary>The terms that a query stands for in some scopes: what a highlighter marks. Excluded terms are left out.</summary>
internal sealed class MatchedTerms
{
    private readonly HashSet<string> _terms = new(StringComparer.Ordinal);

    private MatchedTerms()
    {
    }

    /// <param name="searcher">Knows which terms there are.</param>
    /// <param name="query">What was looked for.</param>
    /// <param name="scopes">Only leaves in these scopes are taken; all of them must be analysed alike.</param>
    internal static MatchedTerms Of(Searcher searcher, Query query, params string[] scopes)
    {
        var matched = new MatchedTerms();
        matched.Collect(searcher, query, scopes);
        return matched;
    }

    /// <summary>These terms.</summary>
    internal static MatchedTerms Of(IEnumerable<string> terms)
    {
        var matched = new MatchedTerms();
        matched._terms.UnionWith(terms);
        return matched;
    }

    internal bool Contains(string term) => _terms.Contains(term);

    private void Collect(Searcher searcher, Query query, string[] scopes)
    {
        switch (query)
        {
            case TermQuery term when scopes.Contains(term.Scope): _terms.Add(term.Term); break;
            case PhraseQuery phrase when scopes.Contains(phrase.Scope):
                foreach (var part in phrase.Terms) _terms.Add(part.Term);
                break;
            case AnyTermQuery any when scopes.Contains(any.Scope):
                foreach (var (term, _) in any.Terms) _terms.Add(term);
                break;
            case PrefixQuery prefix when scopes.Contains(prefix.Scope):
                Collect(searcher.Scope(prefix.Scope), (scope, terms) => TermExpansion.Prefix(scope, prefix.Prefix, terms));
                break;
            case FuzzyQuery fuzzy when scopes.Contains(fuzzy.Scope):
                Collect(searcher.Scope(fuzzy.Scope), (scope, terms) => TermExpansion.Fuzzy(scope, fuzzy, terms));
                break;
            case BooleanQuery boolean:
                foreach (var clause in boolean.Clauses)
                {
                    if (clause.Occur != Occur.MustNot) Collect(searcher, clause.Query, scopes);
                }
                break;
            case BestOfQuery best:
                foreach (var reading in best.Readings) Collect(searcher, reading, scopes);
                break;
            case PreparedQuery prepared: Collect(searcher, prepared.Inner, scopes); break;
            case BoostQuery boost: Collect(searcher, boost.Inner, scopes); break;
            case AdjustedQuery adjusted: Collect(searcher, adjusted.Inner, scopes); break;
            case ConstantScoreQuery constant: Collect(searcher, constant.Inner, scopes); break;
            default: break; // every document, or another scope: nothing to mark
        }
    }

    private void Collect(Scoring.Scope scope, Action<Scoring.Scope, List<ExpandedTerm>> expand)
    {
        var terms = new List<ExpandedTerm>();
        expand(scope, terms);
        foreach (var (term, _) in terms) _terms.Add(scope.Terms[term].ToString());
    }
}
