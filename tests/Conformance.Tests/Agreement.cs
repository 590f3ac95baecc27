namespace Conformance.Tests;

/// <summary>Fails a test with what disagrees, whole, and not only with how many.</summary>
internal static class Agreement
{
    private const int MaximumShown = 20;

    internal static void IsTotal(IReadOnlyCollection<string> disagreements) => Assert.True(
        disagreements.Count == 0, $"{disagreements.Count} disagree:\n{string.Join("\n\n", disagreements.Take(MaximumShown))}");
}
