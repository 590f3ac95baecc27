using System.Numerics;
using System.Runtime.InteropServices;

namespace CareersSearch.Queries.RegularExpressions;

/// <summary>A set of places in a term, numbered from 0 to 255: before its first character is 0, after its last is its length.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PositionSet(ulong A, ulong B, ulong C, ulong D)
{
    internal const int Capacity = 256;

    internal bool IsEmpty => (A | B | C | D) == 0;

    internal static PositionSet Of(int position)
    {
        var bit = 1UL << position;
        return (position >> 6) switch { 0 => new(bit, 0, 0, 0), 1 => new(0, bit, 0, 0), 2 => new(0, 0, bit, 0), _ => new(0, 0, 0, bit) };
    }

    /// <summary>Every place from the first to the last, both included.</summary>
    internal static PositionSet Between(int first, int last)
    {
        var set = default(PositionSet);
        for (var position = first; position <= last; position++) set |= Of(position);
        return set;
    }

    internal bool Contains(int position) => !(this & Of(position)).IsEmpty;

    /// <summary>The first place from <paramref name="from"/> on; -1 when there is none, as after the last of all.</summary>
    internal int Next(int from)
    {
        for (var word = from >> 6; word < Capacity / 64; word++)
        {
            var bits = Word(word);
            if (word == from >> 6) bits &= ulong.MaxValue << from;
            if (bits != 0) return (word * 64) + BitOperations.TrailingZeroCount(bits);
        }
        return -1;
    }

    public static PositionSet operator |(PositionSet x, PositionSet y) => new(x.A | y.A, x.B | y.B, x.C | y.C, x.D | y.D);

    public static PositionSet operator &(PositionSet x, PositionSet y) => new(x.A & y.A, x.B & y.B, x.C & y.C, x.D & y.D);

    public static PositionSet operator ~(PositionSet x) => new(~x.A, ~x.B, ~x.C, ~x.D);

    private ulong Word(int word) => word switch { 0 => A, 1 => B, 2 => C, _ => D };
}
