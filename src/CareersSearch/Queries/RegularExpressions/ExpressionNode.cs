using System.Runtime.InteropServices;

namespace CareersSearch.Queries.RegularExpressions;

/// <summary>A part of a regular expression. Its number is its own within the expression.</summary>
internal abstract record ExpressionNode(int Number);

/// <summary>One character of a class; with no range and no negation nothing, with no range but negated any.</summary>
internal sealed record CharacterNode(int Number, IReadOnlyList<CharacterRange> Ranges, bool IsNegated) : ExpressionNode(Number);

/// <summary>All parts, one after the other; without any the empty string.</summary>
internal sealed record SequenceNode(int Number, IReadOnlyList<ExpressionNode> Parts) : ExpressionNode(Number);

/// <summary>Either.</summary>
internal sealed record UnionNode(int Number, ExpressionNode First, ExpressionNode Second) : ExpressionNode(Number);

/// <summary>Both at once.</summary>
internal sealed record IntersectionNode(int Number, ExpressionNode First, ExpressionNode Second) : ExpressionNode(Number);

/// <summary>Anything but.</summary>
internal sealed record ComplementNode(int Number, ExpressionNode Inner) : ExpressionNode(Number);

/// <summary>Again and again; null: any number of times from the least.</summary>
internal sealed record RepeatNode(int Number, ExpressionNode Inner, int Least, int? Most) : ExpressionNode(Number)
{
    /// <summary>Bounds the wrong way round describe nothing, and nothing again and again is nothing, not even the empty string.</summary>
    internal bool IsNothing => Least > Most
        || (Most is null && Inner is CharacterNode { Ranges.Count: 0, IsNegated: false } or RepeatNode { IsNothing: true });
}

/// <summary>A whole number within bounds; 0 digits: any number of leading noughts.</summary>
internal sealed record IntervalNode(int Number, int Least, int Most, int Digits) : ExpressionNode(Number);

/// <summary>Code points from one to another, both included.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CharacterRange(int From, int To)
{
    internal bool Contains(int character) => character >= From && character <= To;
}
