using CareersSearch.Scoring;

namespace CareersSearch.Queries;

internal sealed partial class QueryExplainer
{
    private Explanation ExplainBoolean(BooleanQuery query)
    {
        var parts = new List<Explanation>();
        var sum = 0f;
        var optional = 0f;
        var votes = 0;
        var restricted = false;
        foreach (var clause in query.Clauses)
        {
            var part = Explain(clause.Query);
            if (clause.Occur == Occur.MustNot)
            {
                if (part.IsMatch) return new(0, "is excluded by", [part]) { IsMatch = false };
                continue;
            }
            restricted |= clause.Occur is Occur.Must or Occur.Filter;
            if (!part.IsMatch)
            {
                if (clause.Occur != Occur.Should) return new(0, "lacks what is required", [part]) { IsMatch = false };
                continue;
            }
            if (clause.Occur == Occur.Should) (votes, optional) = (votes + 1, optional + part.Value);
            else if (clause.Occur == Occur.Must) sum += part.Value;
            parts.Add(part);
        }
        var needed = restricted ? query.MinimumShouldMatch : Math.Max(1, query.MinimumShouldMatch);
        var factor = votes > 0 && query.Coordination.Length > 0 ? query.Coordination[Math.Min(votes, query.Coordination.Length) - 1] : 1;
        if (query.EnoughMatches > 0 && votes < needed && searcher.Search(query with { EnoughMatches = 0 }, 0).Total < query.EnoughMatches) needed = Math.Min(1, needed);
        return votes >= needed
            ? new(sum + (factor * optional), factor == 1 ? "sum of" : $"sum of these, the optional ones counting {Number(factor)} times", parts) { IsMatch = true }
            : new(0, $"{votes} of the optional parts match; {needed} have to", parts) { IsMatch = false };
    }

    private Explanation ExplainBestOf(BestOfQuery query)
    {
        var parts = query.Readings.Select(Explain).Where(part => part.IsMatch).ToList();
        if (parts.Count == 0) return Explanation.NoMatch("no reading matches");
        var best = parts.Max(part => part.Value);
        var others = query.Others * (parts.Sum(part => part.Value) - best);
        return new(best + others, query.Others > 0 ? $"best reading, and {Number(query.Others)} of the others" : "best reading", parts) { IsMatch = true };
    }

    private Explanation ExplainPrepared(PreparedQuery query)
    {
        var at = Array.IndexOf(query.Documents, document);
        if (at < 0) return Explanation.NoMatch("what was prepared does not match");
        var part = ExplainChanged(query.Inner, value => value * query.Factor, $"counts {Number(query.Factor)} times");
        var score = query.ScoreAt(at);
        return part.Value == score ? part : new(score, "as was prepared, with the occupation meant before others", [part]) { IsMatch = true };
    }

    private Explanation ExplainChanged(Query inner, Func<float, float> change, string words)
    {
        var part = Explain(inner);
        return part.IsMatch ? new(change(part.Value), words, [part]) { IsMatch = true } : part;
    }
}
