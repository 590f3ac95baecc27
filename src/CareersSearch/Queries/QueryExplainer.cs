using System.Globalization;
using CareersSearch.Scoring;

namespace CareersSearch.Queries;

/// <summary>Says in words how one document's score comes about. The value it ends at is the value that a search gives.</summary>
internal sealed partial class QueryExplainer(Searcher searcher, int document)
{
    internal Explanation Explain(Query query) => query switch
    {
        TermQuery term => ExplainTerm(searcher.Scope(term.Scope), term.Term),
        PrefixQuery prefix => ExplainExpanded(searcher.Scope(prefix.Scope), $"'{prefix.Prefix}' as the beginning of a word",
            terms => TermExpansion.Prefix(searcher.Scope(prefix.Scope), prefix.Prefix, terms)),
        FuzzyQuery fuzzy => ExplainExpanded(searcher.Scope(fuzzy.Scope), $"'{fuzzy.Term}' allowing for slips",
            terms => TermExpansion.Fuzzy(searcher.Scope(fuzzy.Scope), fuzzy, terms)),
        AnyTermQuery any => ExplainExpanded(searcher.Scope(any.Scope), "one of the words that may be meant",
            terms => TermExpansion.Any(searcher.Scope(any.Scope), any, terms)),
        PhraseQuery phrase => ExplainPhrase(searcher.Scope(phrase.Scope), phrase),
        BooleanQuery boolean => ExplainBoolean(boolean),
        BestOfQuery best => ExplainBestOf(best),
        BoostQuery boost => ExplainChanged(boost.Inner, value => value * boost.Factor, $"counts {Number(boost.Factor)} times"),
        AdjustedQuery adjusted when Explain(adjusted.Where).IsMatch => ExplainChanged(
            adjusted.Inner, value => value * adjusted.Factor, $"counts {Number(adjusted.Factor)} times for something else that matches"),
        AdjustedQuery adjusted => Explain(adjusted.Inner),
        ConstantScoreQuery constant => ExplainChanged(constant.Inner, _ => constant.Score, $"counts {Number(constant.Score)} whatever the words"),
        PreparedQuery prepared => ExplainPrepared(prepared),
        MatchAllQuery => new(1, "every document counts 1", []),
        _ => throw new ArgumentException($"No explanation for {query.GetType().Name}.", nameof(query)),
    };

    private Explanation ExplainTerm(Scope scope, string text)
    {
        if (scope.Terms.Find(text) is not { } term || scope.Documents(term).BinarySearch(document) is var entry && entry < 0)
            return Explanation.NoMatch($"'{text}' is not in {scope.Definition.Name}");
        var rarity = scope.Rarity(scope.DocumentFrequency(term));
        var saturation = scope.Saturations(term)[entry];
        return new(rarity * saturation, $"'{text}' is in {scope.Definition.Name}: rarity times fill",
            [RarityOf(text, rarity, scope, scope.DocumentFrequency(term)), FillOf(scope, saturation, Occurrences(scope, text))]);
    }

    private Explanation ExplainExpanded(Scope scope, string what, Action<List<ExpandedTerm>> expand)
    {
        var terms = new List<ExpandedTerm>();
        expand(terms);
        var best = Explanation.NoMatch($"{what} is not in {scope.Definition.Name}");
        if (terms.Count == 0) return best;
        var rarity = TermExpansion.SharedRarity(scope, terms);
        foreach (var (term, part) in terms)
        {
            var entry = scope.Documents(term).BinarySearch(document);
            if (entry < 0) continue;
            var value = rarity * part * scope.Saturations(term)[entry];
            if (value <= best.Value) continue;
            var text = scope.Terms[term].ToString();
            best = new(value, $"{what} is '{text}' in {scope.Definition.Name}: rarity times likeness times fill",
            [
                new(rarity, $"rarity of the most frequent of {terms.Count} such words", []),
                new(part, "likeness", []),
                FillOf(scope, scope.Saturations(term)[entry], Occurrences(scope, text)),
            ]);
        }
        return best;
    }

    private Explanation ExplainPhrase(Scope scope, PhraseQuery phrase)
    {
        var words = string.Join(' ', phrase.Terms.Select(part => part.Term));
        var occurrences = new List<Explanation>();
        for (var field = 0; field < scope.Fields.Count; field++)
        {
            if (!PhraseMatcher.TryCreate(scope.Fields[field], phrase.Terms, out var matcher)) continue;
            if (matcher.Frequency(document) is > 0 and var frequency) occurrences.Add(InField(scope, field, frequency));
        }
        if (occurrences.Count == 0) return Explanation.NoMatch($"\"{words}\" is not in {scope.Definition.Name}");
        var rarity = QueryEvaluator.PhraseRarity(scope, phrase);
        var saturation = (float)Bm25.Saturation(occurrences.Sum(part => part.Value), scope.Definition.K1);
        return new(rarity * saturation, $"\"{words}\" is in {scope.Definition.Name} word for word: rarity times fill",
            [new(rarity, "rarity of its words together", []), FillOf(scope, saturation, occurrences)]);
    }

    private List<Explanation> Occurrences(Scope scope, string term)
    {
        var parts = new List<Explanation>();
        for (var field = 0; field < scope.Fields.Count; field++)
        {
            if (scope.Fields[field].Frequency(term, document) is > 0 and var frequency) parts.Add(InField(scope, field, frequency));
        }
        return parts;
    }

    private Explanation InField(Scope scope, int field, int frequency)
    {
        var index = scope.Fields[field];
        var words = $"{frequency} in {index.Field.Name} (weight {Number(scope.Definition.Fields[field].Weight)}), "
            + $"which has {index.LengthIn(document)} words here and {Number(index.AverageLength)} on average";
        return new(frequency * scope.EvidencePerOccurrence(field, document), words, []);
    }

    private static Explanation RarityOf(string term, float rarity, Scope scope, int frequency) =>
        new(rarity, $"rarity: '{term}' is in {frequency} of {scope.DocumentCount} documents", []);

    private static Explanation FillOf(Scope scope, float saturation, IReadOnlyList<Explanation> occurrences) =>
        new(saturation, $"fill: evidence over evidence plus {Number(scope.Definition.K1)}", occurrences);

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
