using System.Numerics;
using System.Runtime.InteropServices;

namespace CareersSearch.Semantics;

/// <summary>Sums over the numbers of directions, several at a time where the processor can.</summary>
internal static class Directions
{
    /// <summary>Both must be of one length.</summary>
    internal static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sums = Vector<float>.Zero;
        var wideA = MemoryMarshal.Cast<float, Vector<float>>(a);
        var wideB = MemoryMarshal.Cast<float, Vector<float>>(b);
        for (var i = 0; i < wideA.Length; i++) sums += wideA[i] * wideB[i];
        var sum = Vector.Sum(sums);
        for (var i = wideA.Length * Vector<float>.Count; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }

    /// <summary>Adds some of one direction to another of the same length.</summary>
    internal static void Add(ReadOnlySpan<float> added, float part, Span<float> to)
    {
        var wide = MemoryMarshal.Cast<float, Vector<float>>(added);
        var wideTo = MemoryMarshal.Cast<float, Vector<float>>(to);
        for (var i = 0; i < wide.Length; i++) wideTo[i] += wide[i] * part;
        for (var i = wide.Length * Vector<float>.Count; i < added.Length; i++) to[i] += added[i] * part;
    }

    /// <summary>Gives a direction the length 1; one of length 0 stays.</summary>
    internal static void Normalize(Span<float> direction)
    {
        var length = MathF.Sqrt(Dot(direction, direction));
        if (length == 0) return;
        foreach (ref var number in direction) number /= length;
    }
}
