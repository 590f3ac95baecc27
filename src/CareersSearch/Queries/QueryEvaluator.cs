using CareersSearch.Scoring;

namespace CareersSearch.Queries;

/// <summary>Works out which documents match a query and how well, one clause after the other, into pooled buffers.</summary>
internal sealed partial class QueryEvaluator(Searcher searcher, Workspace workspace)
{
    private readonly List<ExpandedTerm> _expanded = [];

    /// <summary>Fills an empty buffer.</summary>
    internal void Evaluate(Query query, ScoreBuffer into)
    {
        switch (query)
        {
            case TermQuery term: EvaluateTerm(searcher.Scope(term.Scope), term.Term, into); break;
            case PrefixQuery prefix:
                _expanded.Clear();
                TermExpansion.Prefix(searcher.Scope(prefix.Scope), prefix.Prefix, _expanded);
                EvaluateExpanded(searcher.Scope(prefix.Scope), into);
                break;
            case FuzzyQuery fuzzy:
                _expanded.Clear();
                TermExpansion.Fuzzy(searcher.Scope(fuzzy.Scope), fuzzy, _expanded);
                EvaluateExpanded(searcher.Scope(fuzzy.Scope), into);
                break;
            case AnyTermQuery any:
                _expanded.Clear();
                TermExpansion.Any(searcher.Scope(any.Scope), any, _expanded);
                EvaluateExpanded(searcher.Scope(any.Scope), into);
                break;
            case PhraseQuery phrase: EvaluatePhrase(searcher.Scope(phrase.Scope), phrase, into); break;
            case BooleanQuery boolean: EvaluateBoolean(boolean, into); break;
            case BestOfQuery best: EvaluateBestOf(best, into); break;
            case BoostQuery boost:
                Evaluate(boost.Inner, into);
                into.Scale(boost.Factor);
                break;
            case AdjustedQuery adjusted: EvaluateAdjusted(adjusted, into); break;
            case ConstantScoreQuery constant:
                Evaluate(constant.Inner, into);
                into.SetAll(constant.Score);
                break;
            case PreparedQuery prepared:
                for (var i = 0; i < prepared.Documents.Length; i++) into.Add(prepared.Documents[i], prepared.ScoreAt(i));
                break;
            case MatchAllQuery:
                for (var document = 0; document < searcher.Index.DocumentCount; document++) into.Add(document, 1);
                break;
            default: throw new ArgumentException($"No evaluation for {query.GetType().Name}.", nameof(query));
        }
    }

    private static void EvaluateTerm(Scope scope, string text, ScoreBuffer into)
    {
        if (scope.Terms.Find(text) is not { } term) return;
        var documents = scope.Documents(term);
        var saturations = scope.Saturations(term);
        var rarity = scope.Rarity(documents.Length);
        for (var i = 0; i < documents.Length; i++) into.Add(documents[i], rarity * saturations[i]);
    }

    private void EvaluateExpanded(Scope scope, ScoreBuffer into)
    {
        if (_expanded.Count == 0) return;
        var rarity = TermExpansion.SharedRarity(scope, _expanded);
        foreach (var (term, part) in _expanded)
        {
            var documents = scope.Documents(term);
            var saturations = scope.Saturations(term);
            for (var i = 0; i < documents.Length; i++) into.KeepBest(documents[i], rarity * part * saturations[i]);
        }
    }

    private static void EvaluatePhrase(Scope scope, PhraseQuery phrase, ScoreBuffer into)
    {
        for (var field = 0; field < scope.Fields.Count; field++)
        {
            if (!PhraseMatcher.TryCreate(scope.Fields[field], phrase.Terms, out var matcher)) continue;
            foreach (var document in matcher.Candidates())
            {
                var frequency = matcher.Frequency(document);
                if (frequency > 0) into.Add(document, frequency * scope.EvidencePerOccurrence(field, document));
            }
        }
        var rarity = PhraseRarity(scope, phrase);
        foreach (var document in into.Matches)
            into.Replace(document, rarity * (float)Bm25.Saturation(into[document], scope.Definition.K1));
    }

    /// <summary>A phrase is as telling as its words together.</summary>
    internal static float PhraseRarity(Scope scope, PhraseQuery phrase)
    {
        var sum = 0f;
        foreach (var part in phrase.Terms)
        {
            if (scope.Terms.Find(part.Term) is { } term) sum += scope.Rarity(scope.DocumentFrequency(term));
        }
        return sum;
    }
}
