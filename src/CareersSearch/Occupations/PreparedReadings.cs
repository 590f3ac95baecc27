using System.Collections.Concurrent;
using CareersSearch.Queries;

namespace CareersSearch.Occupations;

/// <summary>What an everyday wording means.</summary>
/// <param name="Query">Where its words stand.</param>
/// <param name="Titled">The occupation whose whole title they are; null when they are none's.</param>
/// <param name="Rarity">How telling the most telling of them is among names; 0 when none stands in one.</param>
internal sealed record Meaning(PreparedQuery Query, int? Titled, float Rarity);

/// <summary>
/// What words of the catalogue score in each occupation, worked out once for each word and each meaning, when it is first asked for. Only words
/// that the index has are kept, so that what people type does not fill memory.
/// </summary>
internal sealed class PreparedReadings(Searcher searcher)
{
    private const float NameFactor = 2;
    private const float ApartFactor = 0.5f;
    private const int MostKept = 50_000;
    private readonly ConcurrentDictionary<string, PreparedQuery?> _kept = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<IReadOnlyList<string>, Meaning?> _meanings = new(ReferenceEqualityComparer.Instance);

    /// <summary>One word, by how telling it is in all texts and much more by how telling it is among names; null when the index lacks it.</summary>
    internal PreparedQuery? Word(string stem)
    {
        if (_kept.TryGetValue(stem, out var kept)) return kept;
        return Has(OccupationIndex.Stems, stem) ? Keep(stem, Unprepared(stem)) : null;
    }

    /// <summary>Several words as a phrase in a name, less when they only stand anywhere; together they are as telling as one.</summary>
    internal PreparedQuery? AllOf(IReadOnlyList<string> stems)
    {
        if (stems.Count == 1) return Word(stems[0]);
        var key = string.Join(' ', stems);
        if (_kept.TryGetValue(key, out var kept)) return kept;
        PhraseTerm[] terms = [.. stems.Select((stem, i) => new PhraseTerm(stem, i))];
        var phrase = new BoostQuery(new PhraseQuery(OccupationIndex.Names, terms), NameFactor);
        var apart = new BooleanQuery([.. stems.Select(stem => new BooleanClause(Occur.Must, new TermQuery(OccupationIndex.Stems, stem)))]);
        return Keep(key, new BoostQuery(Sum(phrase, new BoostQuery(apart, ApartFactor)), 1f / stems.Count));
    }

    /// <summary>What everyday words mean; null when the index has none of it.</summary>
    /// <param name="stems">The list itself is what is remembered, so it must be the same each time and never change.</param>
    internal Meaning? Of(IReadOnlyList<string> stems)
    {
        if (_meanings.TryGetValue(stems, out var kept)) return kept;
        var title = searcher.Scope(OccupationIndex.TitleKey);
        var meaning = AllOf(stems) is { } query
            ? new Meaning(query, title.Terms.Find(NameKeys.Of(stems)) is { } term ? title.Documents(term)[0] : null, stems.Max(NameRarity))
            : null;
        return _meanings.Count < MostKept ? _meanings.GetOrAdd(stems, meaning) : meaning;
    }

    /// <summary>How telling a stem is among names; 0 for one that stands in none.</summary>
    internal float NameRarity(string stem)
    {
        var scope = searcher.Scope(OccupationIndex.Names);
        return scope.Terms.Find(stem) is { } term ? scope.Rarity(scope.DocumentFrequency(term)) : 0;
    }

    internal static BooleanQuery Sum(params Query[] queries) => new([.. queries.Select(query => new BooleanClause(Occur.Should, query))]);

    private bool Has(string scope, string term) => searcher.Scope(scope).Terms.Find(term) is not null;

    private Query Unprepared(string stem) => Has(OccupationIndex.Names, stem)
        ? Sum(new BoostQuery(new TermQuery(OccupationIndex.Names, stem), NameFactor), new TermQuery(OccupationIndex.Stems, stem))
        : new TermQuery(OccupationIndex.Stems, stem);

    private PreparedQuery? Keep(string key, Query query)
    {
        var prepared = searcher.Prepare(query);
        var found = prepared.Documents.Length > 0 ? prepared : null;
        return _kept.Count < MostKept ? _kept.GetOrAdd(key, found) : found;
    }
}
