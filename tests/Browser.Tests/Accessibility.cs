using System.Text.Json;
using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>What axe-core says of a page as it stands.</summary>
internal static class Accessibility
{
    private static readonly Lazy<Task<string>> Axe = new(() => File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "axe.min.js")));

    /// <summary>A line for each fault; the page's visitor must have been let past the policy.</summary>
    /// <param name="page">As it stands.</param>
    /// <param name="name">What the lines call it.</param>
    /// <param name="width">Pixels that the page has to fit into.</param>
    public static async Task<IReadOnlyList<string>> FaultsOfAsync(IPage page, string name, int width)
    {
        var faults = new List<string>();
        if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > width) faults.Add($"{name} scrolls sideways.");
        await page.EvaluateAsync(await Axe.Value);
        var found = await page.EvaluateAsync<JsonElement>(
            "axe.run({ resultTypes: ['violations'] }).then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).slice(0, 3).join(' | ')))");
        faults.AddRange(found.EnumerateArray().Select(fault => $"{name}: {fault}"));
        return faults;
    }
}
