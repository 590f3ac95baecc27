using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Wishes;
using CareersSearch.Occupations;

namespace CareersSearch.Understanding;

/// <summary>
/// Search that understands wishes: requirements and dislikes leave occupations out, likings rank, and the other words are searched for.
/// Where nothing meets all, wishes are let go one by one, the least firm first, and the answer says which.
/// </summary>
internal sealed class UnderstandingSearch : IOccupationSearch
{
    private readonly Catalogue _catalogue;
    private readonly OccupationSearch _words;
    private readonly QueryReader _reader;
    private readonly WishScores _scores;

    internal UnderstandingSearch(Catalogue catalogue)
    {
        _catalogue = catalogue;
        _words = new(catalogue);
        _reader = new(catalogue);
        _scores = new(catalogue);
    }

    public IReadOnlyList<AdvancedSearchField> AdvancedFields => _words.AdvancedFields;

    public SearchOutcome Search(string text, Func<CatalogueEntry, bool>? where = null) => Search(new SearchRequest(text) { Where = where });

    public SearchOutcome Search(SearchRequest request)
    {
        if (!request.Understand) return _words.Search(request.Text, request.Where);
        var query = _reader.Read(request.Text);
        var wishes = query.Wishes.Where(wish => !request.Ignored.Contains(wish.Meaning.Id)).ToList();
        var found = Find(query, wishes, request.Where);
        var letGo = new List<LetGo>();
        if (found.Hits.Count == 0) found = Relaxed(query, wishes, request.Where, letGo);
        return found with
        {
            DidYouMean = query.Corrected(found.DidYouMean),
            Understood = [.. wishes.Where(wish => letGo.TrueForAll(gone => gone.Id != wish.Meaning.Id))],
            Skipped = query.Talk,
            LetGo = letGo,
        };
    }

    public AdvancedSearchOutcome SearchAdvanced(string query, Func<CatalogueEntry, bool>? where = null) =>
        _words.SearchAdvanced(query, where);

    public IReadOnlyList<Highlight> Highlight(string text, CatalogueEntry entry) => _words.Highlight(text, typed => _reader.Read(typed).Rest, entry);

    public IReadOnlyList<Highlight> HighlightAdvanced(string query, CatalogueEntry entry) => _words.HighlightAdvanced(query, entry);

    public IReadOnlyList<Suggestion> Suggest(string prefix, int maximum) => _words.Suggest(prefix, maximum);

    public void Prepare() => _scores.Prepare(_reader.Meanings);

    private SearchOutcome Find(UnderstoodQuery query, IReadOnlyList<UnderstoodWish> wishes, Func<CatalogueEntry, bool>? where)
    {
        var required = wishes.Where(wish => wish.Meaning.Kind != WishKind.Like).Select(wish => wish.Meaning).ToArray();
        Func<CatalogueEntry, bool>? keeps = required.Length == 0 ? where : entry => Meets(required, entry) && where?.Invoke(entry) != false;
        var factors = _scores.Factors(wishes.Select(wish => wish.Meaning));
        if (query.Rest.Parts.Count == 0) return wishes.Count == 0 ? _words.Search(query.Rest, keeps) : Everything(wishes, keeps, factors);
        // "Physio but no uni" means the jobs beside it that ask for less, so the name itself is not the first of all.
        var found = _words.Search(query.Rest, keeps, factors, isNameFirst: !wishes.Any(wish => wish.Meaning.Preference is not null));
        return found.Hits.Count is 0 or >= SearchPlanner.EnoughHits || required.Length == wishes.Count ? found
            : found with { Hits = [.. found.Hits.Concat(Everything(wishes, keeps, factors).Hits).DistinctBy(hit => hit.Entry)] };
    }

    // Nothing is left to search for, so the wishes alone decide: those that are liked, the nearest first, and of equals what is
    // easiest to start.
    private SearchOutcome Everything(IReadOnlyList<UnderstoodWish> wishes, Func<CatalogueEntry, bool>? keeps, float[]? factors)
    {
        var liked = wishes.Where(wish => wish.Meaning.Kind == WishKind.Like).Select(wish => _scores.Of(wish.Meaning)).ToArray();
        var hits = _catalogue.Entries.Where(entry => keeps?.Invoke(entry) != false)
            .Where(entry => liked.Length == 0 || Array.Exists(liked, nearness => nearness[entry.Ordinal] > 0))
            .Select(entry => new SearchHit(entry, factors?[entry.Ordinal] ?? 1, SearchMatch.Words))
            .OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Entry.Parent is null ? 0 : 1)
            .ThenBy(hit => hit.Entry.Occupation.MinimumLevel).ThenBy(hit => hit.Entry.Ordinal);
        return new([.. hits], null, []);
    }

    // Words that mean nothing go before any wish. Then the least firm wish goes, of equal ones the last typed, until something is left.
    private SearchOutcome Relaxed(UnderstoodQuery query, List<UnderstoodWish> wishes, Func<CatalogueEntry, bool>? where, List<LetGo> letGo)
    {
        var left = wishes.ToList();
        var found = new SearchOutcome([], null, []);
        if (left.Count == 0) return found with { DidYouMean = Find(query, left, where).DidYouMean };
        if (query.Rest.Parts.Count > 0 && Find(query, [], where).Hits.Count == 0)
        {
            letGo.Add(new(query.RestText, LettingGo.OfWords(query.RestText), null));
            query = query with { Rest = query.Rest with { Parts = [] } };
            found = Find(query, left, where);
        }
        while (found.Hits.Count == 0 && left.FindLast(wish => wish.Meaning.Kind != WishKind.Like) is not null)
        {
            var weakest = left.Where(wish => wish.Meaning.Kind != WishKind.Like).Reverse().MinBy(wish => wish.Meaning.Firmness)!;
            left.Remove(weakest);
            letGo.Add(new(weakest.Text, LettingGo.OfWish(weakest.Text), weakest.Meaning.Id));
            if (left.Count > 0 || query.Rest.Parts.Count > 0) found = Find(query, left, where);
        }
        if (found.Hits.Count == 0) letGo.Clear();
        return found;
    }

    private bool Meets(WishMeaning[] required, CatalogueEntry entry)
    {
        foreach (var meaning in required)
            if (!_scores.Holds(meaning, entry)) return false;
        return true;
    }
}

/// <summary>The sentences that say what was let go.</summary>
internal static class LettingGo
{
    internal static string OfWish(string text) => $"No job fits all of that, so “{text}” was left out.";

    internal static string OfWords(string text) => $"No job has anything to do with “{text}”, so the search went by the rest.";
}
