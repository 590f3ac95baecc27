using System.Runtime.InteropServices;

namespace CareersSearch.Queries.RegularExpressions;

/// <summary>A part of a regular expression.</summary>
internal abstract record ExpressionNode;

/// <summary>One character of a class; with no range and no negation nothing, with no range but negated any.</summary>
internal sealed record CharacterNode(IReadOnlyList<CharacterRange> Ranges, bool IsNegated) : ExpressionNode;

/// <summary>All parts, one after the other; without any the empty string.</summary>
internal sealed record SequenceNode(IReadOnlyList<ExpressionNode> Parts) : ExpressionNode;

/// <summary>Either.</summary>
internal sealed record UnionNode(ExpressionNode First, ExpressionNode Second) : ExpressionNode;

/// <summary>Both at once.</summary>
internal sealed record IntersectionNode(ExpressionNode First, ExpressionNode Second) : ExpressionNode;

/// <summary>Anything but.</summary>
internal sealed record ComplementNode(ExpressionNode Inner) : ExpressionNode;

/// <summary>Again and again; null: any number of times from the least.</summary>
internal sealed record RepeatNode(ExpressionNode Inner, int Least, int? Most) : ExpressionNode
{
    /// <summary>Bounds the wrong way round describe nothing, and nothing again and again is nothing, not even the empty string.</summary>
    internal bool IsNothing => Least > Most
        || (Most is null && Inner is CharacterNode { Ranges.Count: 0, IsNegated: false } or RepeatNode { IsNothing: true });
}

/// <summary>Code points from one to another, both included.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CharacterRange(int From, int To)
{
    internal bool Contains(int character) => character >= From && character <= To;
}
