namespace CareersSearch.Queries;

/// <summary>
/// The matches of one query and their scores: an entry for every document of the index, and a list of those that matched, so that
/// clearing it costs no more than filling it did. Reused from query to query.
/// </summary>
internal sealed class ScoreBuffer
{
    private const float NoMatch = -1; // scores are never negative

    private readonly float[] _scores;
    private readonly int[] _votes; // how many clauses a document matched
    private readonly int[] _matches;

    internal ScoreBuffer(int documentCount)
    {
        _scores = new float[documentCount];
        _votes = new int[documentCount];
        _matches = new int[documentCount];
        Array.Fill(_scores, NoMatch);
    }

    internal int Count { get; private set; }

    /// <summary>The documents that match, in no particular order.</summary>
    internal ReadOnlySpan<int> Matches => _matches.AsSpan(0, Count);

    internal bool Contains(int document) => _scores[document] >= 0;

    internal float this[int document] => _scores[document];

    internal void Clear()
    {
        foreach (var document in Matches) _scores[document] = NoMatch;
        Count = 0;
    }

    internal void Add(int document, float score)
    {
        if (_scores[document] >= 0)
        {
            _scores[document] += score;
            _votes[document]++;
            return;
        }
        Enter(document, score);
    }

    internal void KeepBest(int document, float score)
    {
        if (_scores[document] < 0) Enter(document, score);
        else if (score > _scores[document]) _scores[document] = score;
    }

    internal void Replace(int document, float score) => _scores[document] = score;

    internal void Scale(float factor)
    {
        foreach (var document in Matches) _scores[document] *= factor;
    }

    internal void SetAll(float score)
    {
        foreach (var document in Matches) _scores[document] = score;
    }

    internal void AddAll(ScoreBuffer other)
    {
        foreach (var document in other.Matches) Add(document, other._scores[document]);
    }

    internal void KeepBestOf(ScoreBuffer other)
    {
        foreach (var document in other.Matches) KeepBest(document, other._scores[document]);
    }

    /// <summary>Adds the scores of documents that match here already.</summary>
    internal void AddToMatches(ScoreBuffer other)
    {
        foreach (var document in other.Matches)
        {
            if (_scores[document] >= 0) _scores[document] += other._scores[document];
        }
    }

    /// <summary>Keeps what matches in both, with the sum of the scores.</summary>
    internal void Intersect(ScoreBuffer other)
    {
        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            var document = _matches[i];
            if (other._scores[document] < 0) { _scores[document] = NoMatch; continue; }
            _scores[document] += other._scores[document];
            _matches[kept++] = document;
        }
        Count = kept;
    }

    internal void Remove(ScoreBuffer other)
    {
        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            var document = _matches[i];
            if (other._scores[document] >= 0) _scores[document] = NoMatch;
            else _matches[kept++] = document;
        }
        Count = kept;
    }

    /// <summary>How many documents were added so many times or more.</summary>
    internal int CountVotes(int votes)
    {
        var count = 0;
        foreach (var document in Matches) count += _votes[document] >= votes ? 1 : 0;
        return count;
    }

    /// <summary>Drops what was added fewer times than asked for.</summary>
    internal void RequireVotes(int votes)
    {
        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            var document = _matches[i];
            if (_votes[document] < votes) _scores[document] = NoMatch;
            else _matches[kept++] = document;
        }
        Count = kept;
    }

    /// <summary>Multiplies each score by the factor for how many times it was added to; the last holds for all beyond.</summary>
    internal void ScaleByVotes(ReadOnlySpan<float> factors)
    {
        foreach (var document in Matches) _scores[document] *= factors[Math.Min(_votes[document], factors.Length) - 1];
    }

    private void Enter(int document, float score)
    {
        _scores[document] = score;
        _votes[document] = 1;
        _matches[Count++] = document;
    }
}
