namespace CareersSearch.Queries.Classic;

/// <summary>What stands before a part and joins it to the one before.</summary>
internal enum Conjunction { None, And, Or }

/// <summary>The sign of a part.</summary>
internal enum Modifier { None, Required, Excluded }

/// <summary>
/// Gathers the parts of one bracket. AND and OR are no algebra here: AND makes the part before it and the part after it required
/// and OR, with AND as the default, makes them optional, so "a OR b AND c" asks for b and c and likes a.
/// </summary>
internal sealed class ClauseList(DefaultOperator defaultOperator)
{
    private readonly List<BooleanClause> _clauses = [];
    private readonly Occur _unmarked = defaultOperator == DefaultOperator.Or ? Occur.Should : Occur.Must;

    internal int Count => _clauses.Count;

    /// <param name="conjunction">It counts even when the part itself is empty.</param>
    /// <param name="modifier">The sign of the part.</param>
    /// <param name="query">Null for a part that analysis left nothing of, such as a stop word.</param>
    internal void Add(Conjunction conjunction, Modifier modifier, Query? query)
    {
        if (conjunction == Conjunction.And) ChangeLast(Occur.Must);
        if (conjunction == Conjunction.Or && _unmarked == Occur.Must) ChangeLast(Occur.Should);
        if (query is null) return;
        var isRequired = _unmarked == Occur.Must
            ? conjunction != Conjunction.Or
            : modifier == Modifier.Required || conjunction == Conjunction.And;
        _clauses.Add(new(modifier == Modifier.Excluded ? Occur.MustNot : isRequired ? Occur.Must : Occur.Should, query));
    }

    /// <summary>Adds words that stood side by side without signs, each as a part of its own.</summary>
    internal void AddRun(Query? words)
    {
        if (words is BooleanQuery several) _clauses.AddRange(several.Clauses);
        else if (words is not null) _clauses.Add(new(_unmarked, words));
    }

    /// <summary>All parts as one query; null when there is none.</summary>
    internal Query? ToQuery() => _clauses.Count == 0 ? null : new BooleanQuery([.. _clauses]);

    private void ChangeLast(Occur occur)
    {
        if (_clauses.Count > 0 && _clauses[^1].Occur != Occur.MustNot) _clauses[^1] = _clauses[^1] with { Occur = occur };
    }
}
