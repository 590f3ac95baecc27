using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersSearch.Queries;
using CareersSearch.Semantics;

namespace CareersSearch.Occupations;

/// <summary>
/// Search over one release: exact names first, then by words, core occupations before their specialisms; then, where that is little, by
/// meaning.
/// </summary>
internal sealed class OccupationSearch : IOccupationSearch
{
    private const float Alike = 0.4f;
    private const float AlikeAlone = 0.5f;
    private const float SpecialismFactor = 0.8f;
    private readonly Catalogue _catalogue;
    private readonly Searcher _searcher;
    private readonly SearchPlanner _planner;
    private readonly OccupationHighlights _highlights;
    private readonly OccupationSuggestions _suggestions;
    private readonly AdvancedSearch _advanced;
    private readonly float[] _factors;
    private readonly Lazy<OccupationMeanings> _meanings;

    internal OccupationSearch(Catalogue catalogue)
    {
        _catalogue = catalogue;
        _searcher = OccupationIndex.Build(catalogue);
        var english = WordVectors.Load();
        _planner = new(_searcher, new(catalogue), new(catalogue), english);
        _highlights = new(_searcher);
        _suggestions = new(catalogue);
        _advanced = new(catalogue);
        _factors = [.. catalogue.Entries.Select(FactorOf)];
        _meanings = new(() => new(catalogue, english));
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
        var list = new HitList(_catalogue, where);
        var factors = boosts is null ? _factors : [.. _factors.Zip(boosts, (factor, boost) => factor * boost)];
        if (isNameFirst) AddExact(plan, list, factors);
        AddFound(plan, list, factors);
        if (plan.Words.Count(word => word.Query is not null && word.IsTelling) <= 1) Variety.Apply(list.Hits);
        AddMeant(plan, list);
        var hits = list.Hits;
        return new(hits, hits.Count == 0 ? null : plan.CorrectedText, Relaxed(plan, hits)) { Skipped = plan.Skipped };
    }

    public IReadOnlyList<AdvancedSearchField> AdvancedFields => AdvancedField.Described;

    public AdvancedSearchOutcome SearchAdvanced(string query, Func<CatalogueEntry, bool>? where = null) => _advanced.Search(query, where);

    public IReadOnlyList<Highlight> Highlight(string text, CatalogueEntry entry) => Highlight(text, PersonQueryParser.Parse, entry);

    /// <summary>Where in an occupation words stand; empty when nowhere.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="read">What of it is searched for; asked only when the text is another than the one before.</param>
    /// <param name="entry">Where to mark.</param>
    internal IReadOnlyList<Highlight> Highlight(string text, Func<string, PersonQuery> read, CatalogueEntry entry) =>
        _highlights.Of(text, typed => _planner.Plan(read(typed)), entry);

    public IReadOnlyList<Highlight> HighlightAdvanced(string query, CatalogueEntry entry) => _advanced.Highlight(query, entry);

    public IReadOnlyList<Suggestion> Suggest(string prefix, int maximum)
    {
        var suggestions = _suggestions.Of(prefix, maximum);
        if (suggestions.Count > 0 || string.IsNullOrWhiteSpace(prefix)) return suggestions;
        return [.. Search(prefix).Hits.Take(maximum).Select(hit => new Suggestion(hit.Entry.Occupation.Title, hit.Entry, null))];
    }

    // The more specialisms an occupation has, the more it is what a broad word means.
    private static float FactorOf(CatalogueEntry entry) =>
        entry.Parent is not null ? SpecialismFactor : 1 + (0.05f * MathF.Log(1 + entry.Specialisms.Count));

    private SearchOutcome Everything(Func<CatalogueEntry, bool>? where) =>
        new([.. _catalogue.Entries.Where(entry => where?.Invoke(entry) != false).Select(entry => new SearchHit(entry, 0, SearchMatch.Words))], null, []);

    private void AddExact(SearchPlan plan, HitList list, float[] factors)
    {
        Add(OccupationIndex.TitleKey, SearchMatch.ExactTitle);
        Add(OccupationIndex.AlternativeTitleKey, SearchMatch.ExactAlternativeTitle);

        void Add(string scope, SearchMatch match)
        {
            foreach (var key in plan.Keys)
            {
                if (_searcher.Scope(scope).Terms.Find(key) is not null) this.Add(new TermQuery(scope, key), match, list, factors);
            }
        }
    }

    private void AddFound(SearchPlan plan, HitList list, float[] factors)
    {
        if (plan.Query is null) return;
        Add(plan.Query, plan.Words.All(word => word.Query is null || word.Correction is not null) ? SearchMatch.Similar : SearchMatch.Words, list, factors);
    }

    // Where the words find little, what is about the same thing follows; alone it has to be more alike.
    private void AddMeant(SearchPlan plan, HitList list)
    {
        if (list.Hits.Count >= SearchPlanner.EnoughHits || plan.Meant.Count == 0 || _meanings.Value.DirectionOf(plan.Meant) is not { } direction) return;
        foreach (var (document, likeness) in _meanings.Value.Nearest(direction, list.Hits.Count == 0 ? AlikeAlone : Alike))
        {
            list.Add(document, likeness, SearchMatch.Similar);
            if (list.Hits.Count == SearchPlanner.EnoughHits) return;
        }
    }

    private void Add(Query query, SearchMatch match, HitList list, float[] factors)
    {
        var found = _searcher.Search(query, _catalogue.Entries.Count, factors: factors).Hits;
        list.Hits.EnsureCapacity(list.Hits.Count + found.Count);
        foreach (var hit in found) list.Add(hit.Document, hit.Score, match);
    }

    private static IReadOnlyList<string> Relaxed(SearchPlan plan, List<SearchHit> hits) => hits is [{ Match: >= SearchMatch.Words }, ..]
        ? [.. plan.Words.Where(word => word.Query is null).Select(word => word.Text)]
        : [];
}
