namespace CareersSearch.Queries;

internal sealed partial class QueryEvaluator
{
    private void EvaluateBoolean(BooleanQuery query, ScoreBuffer into)
    {
        var restricted = EvaluateRequired(query, into);
        if (restricted && into.Count == 0) return;
        EvaluateOptional(query, restricted, into);
        foreach (var clause in query.Clauses)
        {
            if (clause.Occur != Occur.MustNot || into.Count == 0) continue;
            var excluded = workspace.Rent();
            Evaluate(clause.Query, excluded);
            into.Remove(excluded);
            workspace.Return(excluded);
        }
    }

    // True when there is any must or filter clause: the buffer then holds what matches them all.
    private bool EvaluateRequired(BooleanQuery query, ScoreBuffer into)
    {
        var restricted = false;
        foreach (var clause in query.Clauses)
        {
            if (clause.Occur is not (Occur.Must or Occur.Filter)) continue;
            var matches = restricted ? workspace.Rent() : into;
            Evaluate(clause.Query, matches);
            if (clause.Occur == Occur.Filter) matches.SetAll(0);
            if (restricted)
            {
                into.Intersect(matches);
                workspace.Return(matches);
            }
            restricted = true;
            if (into.Count == 0) break;
        }
        return restricted;
    }

    private void EvaluateOptional(BooleanQuery query, bool restricted, ScoreBuffer into)
    {
        var sum = restricted ? workspace.Rent() : into;
        foreach (var clause in query.Clauses)
        {
            if (clause.Occur != Occur.Should) continue;
            var matches = workspace.Rent();
            Evaluate(clause.Query, matches);
            sum.AddAll(matches);
            workspace.Return(matches);
        }
        if (query.MinimumShouldMatch > 1 && sum.CountVotes(query.MinimumShouldMatch) >= query.EnoughMatches) sum.RequireVotes(query.MinimumShouldMatch);
        if (query.Coordination.Length > 0) sum.ScaleByVotes(query.Coordination);
        if (!restricted) return;
        if (query.MinimumShouldMatch > 0) into.Intersect(sum);
        else into.AddToMatches(sum);
        workspace.Return(sum);
    }

    private void EvaluateBestOf(BestOfQuery query, ScoreBuffer into)
    {
        var sum = query.Others > 0 ? workspace.Rent() : null;
        foreach (var reading in query.Readings)
        {
            if (sum is null && reading is PreparedQuery prepared)
            {
                for (var i = 0; i < prepared.Documents.Length; i++) into.KeepBest(prepared.Documents[i], prepared.ScoreAt(i));
                continue;
            }
            var matches = workspace.Rent();
            Evaluate(reading, matches);
            into.KeepBestOf(matches);
            sum?.AddAll(matches);
            workspace.Return(matches);
        }
        if (sum is null) return;
        foreach (var document in into.Matches)
            into.Replace(document, into[document] + (query.Others * (sum[document] - into[document])));
        workspace.Return(sum);
    }

    private void EvaluateAdjusted(AdjustedQuery query, ScoreBuffer into)
    {
        Evaluate(query.Inner, into);
        if (into.Count == 0) return;
        var where = workspace.Rent();
        Evaluate(query.Where, where);
        foreach (var document in where.Matches)
        {
            if (into.Contains(document)) into.Replace(document, into[document] * query.Factor);
        }
        workspace.Return(where);
    }
}
