using CareersSearch.Index;
using CareersSearch.Scoring;

namespace CareersSearch.Queries.Strict;

/// <summary>
/// Answers queries with the very hits and scores of Lucene 8: BM25 with lengths in one byte, sums in double precision, constant
/// scores for patterns, beginnings and ranges, slips as rare as the most frequent of them. A scope is a field of the index. Any
/// number of threads may search at once.
/// </summary>
internal sealed class StrictSearcher
{
    private readonly Dictionary<string, StrictField> _fields;

    /// <param name="index">What is searched.</param>
    /// <param name="fields">Fields of the index; every other name has no terms.</param>
    internal StrictSearcher(SearchIndex index, IEnumerable<string> fields)
    {
        Index = index;
        _fields = fields.ToDictionary(
            name => name, name => new StrictField(index.Field(name), new(index.Field(name), index.DocumentCount)), StringComparer.Ordinal);
    }

    internal SearchIndex Index { get; }

    internal bool HasField(string name) => _fields.ContainsKey(name);

    /// <summary>A field by its name; null when the index has no such field.</summary>
    internal StrictField? Field(string name) => _fields.GetValueOrDefault(name);

    /// <summary>The best matches, best first and equal scores in the order of the index, and the set of all matches.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="count">How many hits to give at most; at least 0.</param>
    /// <exception cref="ArgumentException">The query has a part that only the people's syntax knows.</exception>
    internal SearchResult Search(Query query, int count)
    {
        var found = new StrictEvaluator(this).Evaluate(query, 1);
        var top = new TopHits(Math.Min(count, found.Documents.Length));
        for (var i = 0; i < found.Documents.Length; i++) top.Offer(new(found.Documents[i], found.Scores[i]));
        return new(top.ToArray(), found.Documents.Length, DocumentSet.Of(Index.DocumentCount, found.Documents));
    }
}

/// <summary>A field, and how words in it score.</summary>
internal sealed class StrictField(FieldIndex index, FieldSimilarity similarity)
{
    internal FieldIndex Index { get; } = index;

    internal FieldSimilarity Similarity { get; } = similarity;
}
