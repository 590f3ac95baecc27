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

    public SearchOutcome Search(string text, Func<CatalogueEntry, bool>? where = null)
    {
        if (NoQualifications.Without(text) is { } rest) return SearchOpenToAll(rest, entry => entry.Occupation.MinimumLevel == 0 && where?.Invoke(entry) != false);
        if (string.IsNullOrWhiteSpace(text)) return Everything(where);
        var plan = _planner.Plan(text);
        var hits = new List<SearchHit>();
        var seen = new DocumentSet(_catalogue.Entries.Count);
        AddExact(plan, where, hits, seen);
        var match = plan.Words.All(word => word.Query is null || word.Correction is not null) ? SearchMatch.Similar : SearchMatch.Words;
        var needed = Needed(plan.Telling);
        var used = needed;
        for (; needed > 0 && hits.Count < EnoughHits; needed--)
        {
            if (hits.Count == 0) used = needed;
            AddFound(plan.Query(needed), match, where, hits, seen);
        }
        return new(hits, hits.Count == 0 ? null : plan.CorrectedText, Relaxed(plan, used, hits));
    }

    public IReadOnlyList<AdvancedSearchField> AdvancedFields => AdvancedField.Described;

    public AdvancedSearchOutcome SearchAdvanced(string query, Func<CatalogueEntry, bool>? where = null) => _advanced.Search(query, where);

    public IReadOnlyList<Highlight> Highlight(string text, CatalogueEntry entry) => _highlights.Of(_planner.Plan(text), entry);

    public IReadOnlyList<Suggestion> Suggest(string prefix, int maximum)
    {
        var suggestions = _suggestions.Of(prefix, maximum);
        if (suggestions.Count > 0 || string.IsNullOrWhiteSpace(prefix)) return suggestions;
        return [.. Search(prefix).Hits.Take(maximum).Select(hit => new Suggestion(hit.Entry.Occupation.Title, hit.Entry, null))];
    }

    // "Kitchen jobs, no GCSEs" is about kitchens; "jobs with no exams" is about nothing else.
    private SearchOutcome SearchOpenToAll(string rest, Func<CatalogueEntry, bool> isOpen)
    {
        var found = Search(rest, isOpen);
        return found.Hits.Count > 0 ? found : Everything(isOpen);
    }

    // One or two words have to be there both, of more words most.
    private static int Needed(int words) => words <= 2 ? words : (int)Math.Ceiling(words * 0.6);

    // The more specialisms an occupation has, the more it is what a broad word means.
    private static float FactorOf(CatalogueEntry entry) =>
        entry.Parent is not null ? SpecialismFactor : 1 + (0.05f * MathF.Log(1 + entry.Specialisms.Count));

    private SearchOutcome Everything(Func<CatalogueEntry, bool>? where) =>
        new([.. _catalogue.Entries.Where(entry => where?.Invoke(entry) != false).Select(entry => new SearchHit(entry, 0, SearchMatch.Words))], null, []);

    private void AddExact(SearchPlan plan, Func<CatalogueEntry, bool>? where, List<SearchHit> hits, DocumentSet seen)
    {
        Add(OccupationIndex.TitleKey, SearchMatch.ExactTitle);
        Add(OccupationIndex.AlternativeTitleKey, SearchMatch.ExactAlternativeTitle);

        void Add(string scope, SearchMatch match)
        {
            foreach (var key in plan.Keys)
            {
                if (_searcher.Scope(scope).Terms.Find(key) is null) continue;
                AddFound(new BestOfQuery([new TermQuery(scope, key)]), match, where, hits, seen);
            }
        }
    }

    private void AddFound(Query query, SearchMatch match, Func<CatalogueEntry, bool>? where, List<SearchHit> hits, DocumentSet seen)
    {
        foreach (var hit in _searcher.Search(query, _catalogue.Entries.Count, factors: _factors).Hits)
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
