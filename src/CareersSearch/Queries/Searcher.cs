using System.Collections.Concurrent;
using System.Collections.Frozen;
using CareersSearch.Index;
using CareersSearch.Scoring;

namespace CareersSearch.Queries;

/// <summary>Answers queries on one index. Any number of threads may search at once; none waits for another.</summary>
internal sealed class Searcher
{
    private readonly FrozenDictionary<string, Scope> _scopes;
    private readonly ConcurrentBag<Workspace> _workspaces = [];

    internal Searcher(SearchIndex index, params ScopeDefinition[] scopes)
    {
        Index = index;
        _scopes = scopes.ToFrozenDictionary(scope => scope.Name, scope => new Scope(scope, index), StringComparer.Ordinal);
    }

    internal SearchIndex Index { get; }

    /// <exception cref="ArgumentException">The searcher has no such scope.</exception>
    internal Scope Scope(string name) =>
        _scopes.TryGetValue(name, out var scope) ? scope : throw new ArgumentException($"The searcher has no scope '{name}'.", nameof(name));

    /// <summary>The best matches, and the set of all matches.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="count">How many hits to give at most.</param>
    /// <param name="within">Only these documents may match; null: all.</param>
    /// <param name="factors">For each document what its score is multiplied by, at least 0; null: 1 for all.</param>
    internal SearchResult Search(Query query, int count, DocumentSet? within = null, float[]? factors = null)
    {
        var workspace = _workspaces.TryTake(out var free) ? free : new Workspace(Index.DocumentCount);
        var scores = workspace.Rent();
        new QueryEvaluator(this, workspace).Evaluate(query, scores);
        var matches = new DocumentSet(Index.DocumentCount);
        var top = new TopHits(Math.Min(count, scores.Count));
        var total = 0;
        foreach (var document in scores.Matches)
        {
            if (within is not null && !within.Contains(document)) continue;
            total++;
            matches.Add(document);
            top.Offer(new(document, factors is null ? scores[document] : scores[document] * factors[document]));
        }
        workspace.Return(scores);
        _workspaces.Add(workspace); // one that an exception kept out is simply not used again
        return new(top.ToArray(), total, matches);
    }

    /// <summary>Answers a query once for all.</summary>
    internal PreparedQuery Prepare(Query query)
    {
        var hits = Search(query, Index.DocumentCount).Hits;
        return new(query, [.. hits.Select(hit => hit.Document)], [.. hits.Select(hit => hit.Score)]);
    }

    /// <summary>How a document's score comes about.</summary>
    internal Explanation Explain(Query query, int document) => new QueryExplainer(this, document).Explain(query);
}

/// <summary>What a search found.</summary>
/// <param name="Hits">The best, best first; documents with equal scores in the order of the index.</param>
/// <param name="Total">How many documents match.</param>
/// <param name="Matches">All that match, for facets.</param>
internal sealed record SearchResult(IReadOnlyList<Hit> Hits, int Total, DocumentSet Matches);
