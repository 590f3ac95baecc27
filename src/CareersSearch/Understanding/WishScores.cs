using System.Collections.Concurrent;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Wishes;

namespace CareersSearch.Understanding;

/// <summary>
/// Which occupations of a release meet a wish, and how nearly; worked out when it is first asked for. Safe for many threads.
/// </summary>
internal sealed class WishScores(Catalogue catalogue)
{
    private const float LikeWeight = 0.8f; // for a liking that few occupations meet; one that most meet tells nothing
    private const float PreferenceWeight = 1;
    private readonly ConcurrentDictionary<string, float[]> _nearness = new(StringComparer.Ordinal);

    /// <summary>Works out these wishes now.</summary>
    internal void Prepare(IReadOnlyList<WishMeaning> meanings)
    {
        foreach (var meaning in meanings)
        {
            Of(meaning);
            PreferenceOf(meaning);
        }
    }

    /// <summary>Whether an occupation meets a requirement.</summary>
    internal bool Holds(WishMeaning meaning, CatalogueEntry entry) => Of(meaning)[entry.Ordinal] > 0;

    /// <summary>For each occupation what its score is multiplied by; null when no wish ranks.</summary>
    internal float[]? Factors(IEnumerable<WishMeaning> meanings)
    {
        float[]? factors = null;
        foreach (var meaning in meanings)
        {
            if (meaning.Kind == WishKind.Like) Multiply(ref factors, Of(meaning), LikeWeight * (1 - ShareOf(Of(meaning))));
            if (PreferenceOf(meaning) is { } preferred) Multiply(ref factors, preferred, PreferenceWeight);
        }
        return factors;
    }

    /// <summary>How nearly each occupation meets a wish, from 0 to 1, by ordinal.</summary>
    internal float[] Of(WishMeaning meaning) => Of(meaning.Id, meaning.Condition);

    private float[]? PreferenceOf(WishMeaning meaning) => meaning.Preference is { } preference ? Of(meaning.Id + " preferred", preference) : null;

    private float[] Of(string key, WishCondition condition) =>
        _nearness.GetOrAdd(key, _ => [.. catalogue.Entries.Select(entry => (float)condition.Nearness(entry))]);

    private static float ShareOf(float[] nearness)
    {
        var met = 0;
        foreach (var near in nearness)
            if (near > 0) met++;
        return (float)met / Math.Max(1, nearness.Length);
    }

    private static void Multiply(ref float[]? factors, float[] nearness, float weight)
    {
        if (factors is null)
        {
            factors = new float[nearness.Length];
            Array.Fill(factors, 1);
        }
        for (var i = 0; i < factors.Length; i++) factors[i] *= 1 + (weight * nearness[i]);
    }
}
