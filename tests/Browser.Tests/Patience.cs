using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>
/// How long a test waits for what has to come, on whatever machine. No test here is about time: it goes on as soon as the thing is there, and a
/// fault costs this long once.
/// </summary>
internal static class Patience
{
    public const int Milliseconds = 60_000;

    /// <summary>For every assertion that waits.</summary>
    public static void BeLong() => Assertions.SetDefaultExpectTimeout(Milliseconds);
}
