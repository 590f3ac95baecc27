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

    /// <summary>Waits until a promise of the page comes true: WaitForFunctionAsync takes any promise for a yes.</summary>
    /// <param name="page">The page, which stays where it is.</param>
    /// <param name="condition">An asynchronous function without arguments.</param>
    public static Task UntilAsync(this IPage page, string condition) =>
        page.EvaluateAsync($"async () => {{ while (!await ({condition})()) await new Promise(again => setTimeout(again, 50)); }}")
            .WaitAsync(TimeSpan.FromMilliseconds(Milliseconds));
}
