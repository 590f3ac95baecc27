using CareersSearch.Index;
using CareersSearch.Scoring;

namespace CareersSearch.Queries.Strict;

/// <summary>Works out what each part of a query matches. A boost goes down to the leaves, where it multiplies the rarity.</summary>
internal sealed partial class StrictEvaluator(StrictSearcher searcher)
{
    internal ScoredDocuments Evaluate(Query query, float boost) => query switch
    {
        MatchAllQuery => ScoredDocuments.Constant([.. Enumerable.Range(0, searcher.Index.DocumentCount)], boost),
        BoostQuery boosted => Evaluate(boosted.Inner, boost * boosted.Factor),
        BooleanQuery boolean => EvaluateBoolean(boolean, boost),
        TermQuery term => InField(term.Scope, field => EvaluateTerm(field, term.Term, boost)),
        PhraseQuery phrase => InField(phrase.Scope, field => EvaluatePhrase(field, phrase.Terms, 0, boost)),
        SloppyPhraseQuery phrase => InField(phrase.Scope, field => EvaluatePhrase(field, phrase.Terms, phrase.Slop, boost)),
        FuzzyQuery fuzzy => EvaluateBoolean(new([new(Occur.Should, fuzzy)]), boost),
        PrefixQuery prefix => InField(prefix.Scope, field => EvaluateAny(field, TermSelection.Prefix(field.Index.Terms, prefix), boost)),
        WildcardQuery wildcard => InField(wildcard.Scope,
            field => EvaluateAny(field, TermSelection.Wildcard(field.Index.Terms, wildcard), boost)),
        RegularExpressionQuery regular => InField(regular.Scope,
            field => EvaluateAny(field, TermSelection.Expression(field.Index.Terms, regular), boost)),
        TermRangeQuery range => InField(range.Scope, field => EvaluateAny(field, TermSelection.Range(field.Index.Terms, range), boost)),
        _ => throw new ArgumentException($"No strict evaluation for {query.GetType().Name}.", nameof(query)),
    };

    private ScoredDocuments InField(string name, Func<StrictField, ScoredDocuments> evaluate) =>
        searcher.Field(name) is { } field ? evaluate(field) : ScoredDocuments.None;

    private static ScoredDocuments EvaluateTerm(StrictField field, string text, float boost) =>
        field.Index.Terms.Find(text) is { } term
            ? Score(field, term, boost * field.Similarity.Rarity(field.Index.DocumentFrequency(term)))
            : ScoredDocuments.None;

    private static ScoredDocuments Score(StrictField field, int term, float weight)
    {
        var postings = field.Index.Postings(term);
        var scores = new float[postings.Documents.Length];
        for (var i = 0; i < scores.Length; i++) scores[i] = field.Similarity.Score(weight, postings.Frequencies[i], postings.Documents[i]);
        return new(postings.Documents.ToArray(), scores);
    }

    private static ScoredDocuments EvaluatePhrase(StrictField field, IReadOnlyList<PhraseTerm> terms, int slop, float boost)
    {
        if (!PhraseMatcher.TryCreate(field.Index, terms, out var matcher)) return ScoredDocuments.None;
        var sloppy = slop == 0 ? null : new SloppyPhraseMatcher(field.Index, terms, slop);
        var weight = boost * RarityOf(field, terms);
        var documents = new List<int>();
        var scores = new List<float>();
        foreach (var document in matcher.Candidates())
        {
            var frequency = sloppy is null ? matcher.Frequency(document) : sloppy.Frequency(document);
            if (frequency == 0) continue;
            documents.Add(document);
            scores.Add(field.Similarity.Score(weight, frequency, document));
        }
        return new([.. documents], [.. scores]);
    }

    // A phrase is as telling as its words together, each as often as it stands in it.
    private static float RarityOf(StrictField field, IReadOnlyList<PhraseTerm> terms)
    {
        var sum = 0d;
        foreach (var part in terms) sum += field.Similarity.Rarity(field.Index.DocumentFrequency(field.Index.Terms.Find(part.Term)!.Value));
        return (float)sum;
    }

    private ScoredDocuments EvaluateAny(StrictField field, List<int> terms, float score)
    {
        var documents = new DocumentSet(searcher.Index.DocumentCount);
        foreach (var term in terms)
        {
            foreach (var document in field.Index.Postings(term).Documents) documents.Add(document);
        }
        return ScoredDocuments.Constant([.. documents.Documents()], score);
    }
}
