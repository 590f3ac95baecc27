using System.Runtime.InteropServices;

namespace CareersSearch.Queries.Strict;

/// <summary>
/// The terms of one choice, each once: a term that is asked for twice counts by the sum of its boosts, and is as rare as it was where
/// it came first. That makes a difference only for a word that is also a slip of another; there Lucene itself takes either.
/// </summary>
internal sealed class MergedTerms
{
    private readonly Dictionary<(StrictField Field, int Term), int> _places = [];
    private readonly List<MergedTerm> _terms = [];

    internal IReadOnlyList<MergedTerm> Terms => _terms;

    internal void Add(StrictField field, int term, float factor, float rarity)
    {
        if (_places.TryGetValue((field, term), out var place))
            _terms[place] = _terms[place] with { Factor = _terms[place].Factor + factor };
        else
        {
            _places.Add((field, term), _terms.Count);
            _terms.Add(new(field, term, factor, rarity));
        }
    }
}

/// <summary>A term of a choice.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MergedTerm(StrictField Field, int Term, double Factor, float Rarity);
