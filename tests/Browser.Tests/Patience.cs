using System.Text.RegularExpressions;
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

    /// <summary>
    /// Waits until the page is at an address, and whole. WaitForURLAsync looks whether the page has loaded before it listens for that, and waits in vain
    /// where it loads in between.
    /// </summary>
    /// <param name="page">The page, on its way.</param>
    /// <param name="address">Two asterisks for any beginning, one for any part.</param>
    public static async Task ArriveAsync(this IPage page, string address)
    {
        var pattern = Regex.Escape(address).Replace(@"\*\*", ".*").Replace(@"\*", "[^/]+") + "$";
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(pattern, RegexOptions.None, TimeSpan.FromMilliseconds(Milliseconds)));
        await page.UntilAsync("async () => document.readyState === 'complete'");
    }

    /// <summary>Waits until a promise of the page comes true: WaitForFunctionAsync takes any promise for a yes.</summary>
    /// <param name="page">The page, which stays where it is.</param>
    /// <param name="condition">An asynchronous function without arguments.</param>
    public static Task UntilAsync(this IPage page, string condition) =>
        page.EvaluateAsync($"async () => {{ while (!await ({condition})()) await new Promise(again => setTimeout(again, 50)); }}")
            .WaitAsync(TimeSpan.FromMilliseconds(Milliseconds));
}
