using System.Text.Json;
using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>What axe-core says of a page as it stands.</summary>
internal static class Accessibility
{
    // Media and style sheets are not fetched again for it: no rule in use asks for that.
    private const string Run =
        """
        exclude => axe.run({ exclude }, { resultTypes: ['violations'], preload: false })
          .then(found => found.violations.map(fault => fault.id + ': ' + fault.nodes.map(node => node.html).slice(0, 3).join(' | ')))
        """;

    private static readonly Lazy<Task<string>> Axe = new(() => File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "axe.min.js")));

    /// <summary>A line for each fault; the page's visitor must have been let past the policy.</summary>
    /// <param name="page">As it stands.</param>
    /// <param name="name">What the lines call it.</param>
    /// <param name="width">Pixels that the page has to fit into.</param>
    /// <param name="except">Selectors of parts that are not ours.</param>
    public static async Task<IReadOnlyList<string>> FaultsOfAsync(IPage page, string name, int width, params string[] except)
    {
        var faults = new List<string>();
        if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > width) faults.Add($"{name} scrolls sideways.");
        if (await page.EvaluateAsync<bool>("typeof axe === 'undefined'")) await page.EvaluateAsync(await Axe.Value);
        var found = await page.EvaluateAsync<JsonElement>(Run, except);
        faults.AddRange(found.EnumerateArray().Select(fault => $"{name}: {fault}"));
        return faults;
    }

    /// <summary>The same in the page's own colours, and in those of a visitor whose system chooses them; it ends with the page's own.</summary>
    public static async Task<IReadOnlyList<string>> FaultsInBothColoursAsync(IPage page, string name, int width)
    {
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        var forced = await FaultsOfAsync(page, $"{name}, forced colours", width);
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None });
        return [.. forced, .. await FaultsOfAsync(page, name, width)];
    }
}
