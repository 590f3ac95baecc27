using CareersSearch.Analysis;
using CareersSearch.Index;
using CareersSearch.Queries;
using CareersSearch.Scoring;

namespace CareersSearch.Tests;

/// <summary>Makes indexes of a few documents with a title and a body, searched apart and as one.</summary>
internal static class SmallIndex
{
    internal const string Title = "title";
    internal const string Body = "body";
    internal const string All = "all";

    internal static Searcher Of(params (string Id, string Title, string Body)[] documents)
    {
        var builder = new IndexBuilder(new(Title, EnglishAnalysis.Words, 100), new(Body, EnglishAnalysis.Words));
        foreach (var (id, title, body) in documents) builder.Add(new(id, [new(Title, title), new(Body, body)]));
        return new(builder.Build(), new ScopeDefinition(Title, [new(Title)]), new ScopeDefinition(Body, [new(Body)]),
            new ScopeDefinition(All, [new(Title, 3), new(Body)]));
    }

    internal static IEnumerable<string> Ids(this Searcher searcher, Query query, int count = 10) =>
        searcher.Search(query, count).Hits.Select(hit => searcher.Index.IdOf(hit.Document));
}
