using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersSearch.Queries;

namespace CareersSearch.Occupations;

/// <summary>Search over one release: exact names first, then by words, core occupations before their specialisms.</summary>
internal sealed class OccupationSearch : IOccupationSearch
{
    /// <summary>With fewer hits than this, occupations that have fewer of the words follow.</summary>
    internal const int EnoughHits = 10;

    private const float SpecialismFactor = 0.8f;
    private readonly Catalogue _catalogue;
    private readonly Searcher _searcher;
    private readonly SearchPlanner _planner;
    private readonly OccupationHighlights _highlights;
    private readonly OccupationSuggestions _suggestions;
    private readonly AdvancedSearch _advanced;
    private readonly float[] _factors;

    internal OccupationSearch(Catalogue catalogue)
    {
        _catalogue = catalogue;
        _searcher = OccupationIndex.Build(catalogue);
        _planner = new(_searcher, new(catalogue), new(catalogue));
        _highlights = new(_searcher);
        _suggestions = new(catalogue);
        _advanced = new(catalogue);
        _factors = [.. catalogue.Entries.Select(FactorOf)];
    }

    public SearchOutcome Search(string text, Func<CatalogueEntry, bool>? where = null) => Search(PersonQueryParser.Parse(text), where);

    /// <summary>Finds what words mean.</summary>
    /// <param name="query">The words; without any, everything is found.</param>
    /// <param name="where">Keeps an occupation when true; null keeps all.</param>
    /// <param name="boosts">For each occupation, by ordinal, what its score is multiplied by; null: 1 for all.</param>
    /// <param name="isNameFirst">Whether an occupation that is called exactly so comes before all others.</param>
    internal SearchOutcome Search(PersonQuery query, Func<CatalogueEntry, bool>? where, float[]? boosts = null, bool isNameFirst = true)
    {
        if (query.Parts.Count == 0) return Everything(where) with { Skipped = query.Skipped };
        var plan = _planner.Plan(query);
        var factors = boosts is null ? _factors : [.. _factors.Zip(boosts, (factor, boost) => factor * boost)];
        var hits = new List<SearchHit>();
        var seen = new DocumentSet(_catalogue.Entries.Count);
        if (isNameFirst) AddExact(plan, where, hits, seen, factors);
        var match = plan.Words.All(word => word.Query is null || word.Correction is not null) ? SearchMatch.Similar : SearchMatch.Words;
        var needed = Needed(plan.Telling);
        var used = needed;
        for (; needed > 0 && hits.Count < EnoughHits; needed--)
        {
            if (hits.Count == 0) used = needed;
            AddFound(plan.Query(needed), match, where, hits, seen, factors);
        }
        return new(hits, hits.Count == 0 ? null : plan.CorrectedText, Relaxed(plan, used, hits)) { Skipped = plan.Skipped };
    }

    public IReadOnlyList<AdvancedSearchField> AdvancedFields => AdvancedField.Described;

    public AdvancedSearchOutcome SearchAdvanced(string query, Func<CatalogueEntry, bool>? where = null) => _advanced.Search(query, where);

    public IReadOnlyList<Highlight> Highlight(string text, CatalogueEntry entry) => Highlight(PersonQueryParser.Parse(text), entry);

    /// <summary>Where in an occupation words stand; empty when nowhere.</summary>
    internal IReadOnlyList<Highlight> Highlight(PersonQuery query, CatalogueEntry entry) => _highlights.Of(_planner.Plan(query), entry);

    public IReadOnlyList<Suggestion> Suggest(string prefix, int maximum)
    {
        var suggestions = _suggestions.Of(prefix, maximum);
        if (suggestions.Count > 0 || string.IsNullOrWhiteSpace(prefix)) return suggestions;
        return [.. Search(prefix).Hits.Take(maximum).Select(hit => new Suggestion(hit.Entry.Occupation.Title, hit.Entry, null))];
    }

    // One or two words have to be there both, of more words most.
    private static int Needed(int words) => words <= 2 ? words : (int)Math.Ceiling(words * 0.6);

    // The more specialisms an occupation has, the more it is what a broad word means.
    private static float FactorOf(CatalogueEntry entry) =>
        entry.Parent is not null ? SpecialismFactor : 1 + (0.05f * MathF.Log(1 + entry.Specialisms.Count));

    private SearchOutcome Everything(Func<CatalogueEntry, bool>? where) =>
        new([.. _catalogue.Entries.Where(entry => where?.Invoke(entry) != false).Select(entry => new SearchHit(entry, 0, SearchMatch.Words))], null, []);

    private void AddExact(SearchPlan plan, Func<CatalogueEntry, bool>? where, List<SearchHit> hits, DocumentSet seen, float[] factors)
    {
        Add(OccupationIndex.TitleKey, SearchMatch.ExactTitle);
        Add(OccupationIndex.AlternativeTitleKey, SearchMatch.ExactAlternativeTitle);

        void Add(string scope, SearchMatch match)
        {
            foreach (var key in plan.Keys)
            {
                if (_searcher.Scope(scope).Terms.Find(key) is null) continue;
                AddFound(new BestOfQuery([new TermQuery(scope, key)]), match, where, hits, seen, factors);
            }
        }
    }

    private void AddFound(Query query, SearchMatch match, Func<CatalogueEntry, bool>? where, List<SearchHit> hits, DocumentSet seen, float[] factors)
    {
        foreach (var hit in _searcher.Search(query, _catalogue.Entries.Count, factors: factors).Hits)
        {
            if (seen.Contains(hit.Document)) continue;
            seen.Add(hit.Document);
            var entry = _catalogue.Entries[hit.Document];
            if (where is null || where(entry)) hits.Add(new(entry, hit.Score, match));
        }
    }

    private static IReadOnlyList<string> Relaxed(SearchPlan plan, int used, List<SearchHit> hits)
    {
        if (hits.Count == 0 || hits[0].Match < SearchMatch.Words) return [];
        var unknown = plan.Words.Where(word => word.Query is null).Select(word => word.Text);
        return used < Needed(plan.Telling) || unknown.Any() ? [.. unknown] : [];
    }
}
