using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;

namespace CareersSearch.Evaluation;

/// <summary>Measures search on judged queries. The figures may rise freely; a build fails when they fall below the floors.</summary>
public static class SearchEvaluation
{
    /// <summary>What figures over every class are called.</summary>
    public const string AllClasses = "all";

    /// <summary>Lowest nDCG@10 over all queries.</summary>
    public const double LowestGain = 0.85;

    /// <summary>Lowest mean reciprocal rank over all queries.</summary>
    public const double LowestReciprocalRank = 0.9;

    private const int MostSuggestions = 8;
    private const int FewestLetters = 3;

    /// <summary>Figures for each class in the order of the set, then for all.</summary>
    /// <param name="search">What is measured.</param>
    /// <param name="queries">At least one.</param>
    public static IReadOnlyList<SearchFigures> Of(IOccupationSearch search, IReadOnlyList<JudgedQuery> queries)
    {
        var answered = queries.Select(query => (Query: query, Ranked: (IReadOnlyList<string>)[.. search.Search(query.Text).Hits.Select(hit => hit.Entry.Occupation.Slug.Value)])).ToList();
        return [.. answered.GroupBy(one => one.Query.Class, StringComparer.Ordinal).Select(group => Of(group.Key, [.. group])), Of(AllClasses, answered)];
    }

    /// <summary>Share of the occupations that are among the first eight completions once half of the letters of their title stand there.</summary>
    public static double SuggestionShare(IOccupationSearch search, Catalogue catalogue) => catalogue.Entries.Average(entry =>
    {
        var title = entry.Occupation.Title;
        var half = title[..Math.Min(title.Length, Math.Max(FewestLetters, (title.Length + 1) / 2))];
        return search.Suggest(half, MostSuggestions).Any(suggestion => suggestion.Entry == entry) ? 1.0 : 0;
    });

    /// <summary>Whether figures over all queries are good enough.</summary>
    public static bool IsEnough(SearchFigures all) => all.Gain >= LowestGain && all.ReciprocalRank >= LowestReciprocalRank && all.WithoutHits == 0;

    private static SearchFigures Of(string name, IReadOnlyList<(JudgedQuery Query, IReadOnlyList<string> Ranked)> answered)
    {
        var ranks = answered.Select(one => one.Query.RankOfAnswer(one.Ranked)).ToList();
        return new(
            name, answered.Count, answered.Average(one => one.Query.Gain(one.Ranked)), ranks.Average(rank => rank is { } place ? 1.0 / place : 0),
            ranks.Average(rank => rank == 1 ? 1.0 : 0), ranks.Average(rank => rank <= 3 ? 1.0 : 0), answered.Count(one => one.Ranked.Count == 0));
    }
}
