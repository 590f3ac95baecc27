using System.Text;

namespace CareersSearch.Queries.RegularExpressions;

/// <summary>
/// Tells which terms a regular expression describes. For every part and every place in the term it works out once at which places
/// the part can end, so the work grows with the expression times the square of the term, whatever the expression is.
/// </summary>
internal sealed class ExpressionMatcher(RegularExpression expression)
{
    private readonly int[] _text = new int[PositionSet.Capacity];
    private readonly PositionSet[] _ends = new PositionSet[expression.NodeCount * PositionSet.Capacity];
    private readonly bool[] _known = new bool[expression.NodeCount * PositionSet.Capacity];
    private int _length;

    internal bool Matches(ReadOnlySpan<char> term)
    {
        _length = 0;
        foreach (var rune in term.EnumerateRunes())
        {
            if (_length == PositionSet.Capacity - 1) return false; // no term is that long
            _text[_length++] = rune.Value;
        }
        for (var node = 0; node < expression.NodeCount; node++) _known.AsSpan(node * PositionSet.Capacity, _length + 1).Clear();
        return Ends(expression.Root, 0).Contains(_length);
    }

    private PositionSet Ends(ExpressionNode node, int start)
    {
        var cell = (node.Number * PositionSet.Capacity) + start;
        if (_known[cell]) return _ends[cell];
        var ends = WorkOut(node, start);
        _known[cell] = true;
        return _ends[cell] = ends;
    }

    private PositionSet WorkOut(ExpressionNode node, int start) => node switch
    {
        CharacterNode character => start < _length && Fits(character, _text[start]) ? PositionSet.Of(start + 1) : default,
        SequenceNode sequence => Through(sequence, start),
        UnionNode union => Ends(union.First, start) | Ends(union.Second, start),
        IntersectionNode both => Ends(both.First, start) & Ends(both.Second, start),
        ComplementNode complement => ~Ends(complement.Inner, start) & PositionSet.Between(start, _length),
        RepeatNode repeat => Repeated(repeat, start),
        IntervalNode interval => Numbers(interval, start),
        _ => throw new InvalidOperationException($"No rule for {node.GetType().Name}."),
    };

    private static bool Fits(CharacterNode node, int character)
    {
        var found = false;
        foreach (var range in node.Ranges) found |= range.Contains(character);
        return found != node.IsNegated;
    }

    private PositionSet Through(SequenceNode sequence, int start)
    {
        var places = PositionSet.Of(start);
        foreach (var part in sequence.Parts)
        {
            if (places.IsEmpty) break;
            places = FromAll(part, places);
        }
        return places;
    }

    // A part either can be empty, and then the places only grow, or it moves on by a character: both ways the loops end soon.
    private PositionSet Repeated(RepeatNode repeat, int start)
    {
        if (repeat.IsNothing) return default;
        var places = PositionSet.Of(start);
        for (var i = 0; i < repeat.Least && !places.IsEmpty; i++)
        {
            var next = FromAll(repeat.Inner, places);
            if (next == places) break;
            places = next;
        }
        var all = places;
        for (var i = repeat.Least; (repeat.Most is null || i < repeat.Most) && !places.IsEmpty; i++)
        {
            places = FromAll(repeat.Inner, places);
            if ((places & ~all).IsEmpty) break;
            all |= places;
        }
        return all;
    }

    private PositionSet FromAll(ExpressionNode node, PositionSet starts)
    {
        var ends = default(PositionSet);
        for (var start = starts.Next(0); start >= 0 && start <= _length; start = starts.Next(start + 1)) ends |= Ends(node, start);
        return ends;
    }

    private PositionSet Numbers(IntervalNode interval, int start)
    {
        var ends = default(PositionSet);
        long value = 0;
        for (var at = start; at < _length && _text[at] is >= '0' and <= '9'; at++)
        {
            value = (value * 10) + _text[at] - '0';
            if (value > interval.Most) break;
            var digits = at + 1 - start;
            if (value >= interval.Least && (interval.Digits == 0 || interval.Digits == digits)) ends |= PositionSet.Of(at + 1);
        }
        return ends;
    }
}
