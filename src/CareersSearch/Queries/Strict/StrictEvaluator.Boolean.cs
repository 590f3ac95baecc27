namespace CareersSearch.Queries.Strict;

internal sealed partial class StrictEvaluator
{
    private ScoredDocuments EvaluateBoolean(BooleanQuery query, float boost)
    {
        var required = new ScoreSums(searcher.Index.DocumentCount);
        var optional = new ScoreSums(searcher.Index.DocumentCount);
        var excluded = new DocumentSet(searcher.Index.DocumentCount);
        var choice = new MergedTerms();
        var requiredCount = 0;
        foreach (var clause in query.Clauses)
        {
            switch (clause.Occur)
            {
                case Occur.Must:
                    requiredCount++;
                    required.Add(Evaluate(clause.Query, boost));
                    break;
                case Occur.MustNot:
                    foreach (var document in Evaluate(clause.Query, boost).Documents) excluded.Add(document);
                    break;
                case Occur.Should: AddOptional(clause.Query, 1, boost, choice, optional); break;
                default: throw new ArgumentException($"No strict evaluation for {clause.Occur}.", nameof(query));
            }
        }
        foreach (var term in choice.Terms) optional.Add(Score(term.Field, term.Term, boost * (float)term.Factor * term.Rarity));
        return requiredCount > 0 ? Together(required, requiredCount, optional, excluded) : optional.ToScored(excluded);
    }

    // A choice inside a choice is one larger choice: its scores are not rounded on the way, and its equal terms are one.
    private void AddOptional(Query query, float factor, float boost, MergedTerms choice, ScoreSums optional)
    {
        switch (query)
        {
            case BooleanQuery inner when factor == 1 && inner.Clauses.All(clause => clause.Occur == Occur.Should):
                foreach (var clause in inner.Clauses) AddOptional(clause.Query, 1, boost, choice, optional);
                break;
            case BoostQuery { Inner: TermQuery or BoostQuery } boosted:
                AddOptional(boosted.Inner, factor * boosted.Factor, boost, choice, optional);
                break;
            case TermQuery term:
                if (searcher.Field(term.Scope) is { } field && field.Index.Terms.Find(term.Term) is { } number)
                    choice.Add(field, number, factor, field.Similarity.Rarity(field.Index.DocumentFrequency(number)));
                break;
            case FuzzyQuery fuzzy when factor == 1: AddFuzzy(fuzzy, choice); break;
            default: optional.Add(Evaluate(query, boost * factor)); break;
        }
    }

    // All are as rare as the most frequent of them.
    private void AddFuzzy(FuzzyQuery query, MergedTerms choice)
    {
        if (searcher.Field(query.Scope) is not { } field) return;
        var terms = BlendedTerms.Of(field.Index, query);
        if (terms.Count == 0) return;
        var rarity = field.Similarity.Rarity(terms.Max(term => field.Index.DocumentFrequency(term.Term)));
        foreach (var (term, part) in terms) choice.Add(field, term, part, rarity);
    }

    private static ScoredDocuments Together(ScoreSums required, int requiredCount, ScoreSums optional, DocumentSet excluded)
    {
        var documents = new List<int>();
        var scores = new List<float>();
        foreach (var document in required.Documents(requiredCount))
        {
            if (excluded.Contains(document)) continue;
            documents.Add(document);
            scores.Add(required.Sum(document) + (optional.Has(document) ? optional.Sum(document) : 0));
        }
        return new([.. documents], [.. scores]);
    }
}
