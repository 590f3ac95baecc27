namespace Conformance.Tests.Generation;

/// <summary>Chance that a seed repeats on every machine and with every version of .NET.</summary>
/// <remarks>Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (SplitMix64).</remarks>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A whole number from 0 to one less than <paramref name="sides"/>.</summary>
    internal int Roll(int sides) => (int)(Next() % (ulong)sides);

    internal int Between(int least, int most) => least + Roll(most - least + 1);

    internal bool Chance(double probability) => (Next() >> 11) * (1.0 / (1UL << 53)) < probability;

    internal T Pick<T>(IReadOnlyList<T> items) => items[Roll(items.Count)];

    /// <summary>Dice of their own for one case, so that cases do not hang on each other.</summary>
    internal static Dice For(ulong seed, int number) => new(new Dice(seed + (ulong)number).Next());

    private ulong Next()
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
