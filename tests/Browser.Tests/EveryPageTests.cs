using System.Text.Json;
using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>What holds for every page at every width.</summary>
[Collection(BrowserGroup.Name)]
public sealed class EveryPageTests(BrowserSite site)
{
    private static readonly string[] Addresses =
    [
        "/", "/occupations", "/occupations?q=nurse&family=nursing&family=nowhere", "/occupations?q=nothing", "/occupations/adult-nurse",
        "/occupations/electrician", "/routes", "/routes/apprenticeship-advanced", "/chat", "/privacy", "/nowhere",
    ];

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Page_FitsItsWidth_AndPassesAxe(int width)
    {
        var axe = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "axe.min.js"));
        var page = await site.VisitAsync(width, bypassPolicy: true);
        var faults = new List<string>();
        foreach (var address in Addresses)
        {
            await page.GotoAsync(address);
            if (address == "/chat") await Assertions.Expect(page.Locator("#chat-choices button")).ToHaveCountAsync(2);
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > width) faults.Add($"{address} scrolls sideways at {width} px.");
            await page.EvaluateAsync(axe);
            var found = await page.EvaluateAsync<JsonElement>(
                "axe.run({ resultTypes: ['violations'] }).then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).slice(0, 3).join(' | ')))");
            faults.AddRange(found.EnumerateArray().Select(fault => $"{address} at {width} px: {fault}"));
        }

        Assert.Empty(faults);
    }

    [BrowserFact]
    public async Task Targets_AreLargeEnoughToTouch()
    {
        var page = await site.VisitAsync(360, bypassPolicy: true);
        var faults = new List<string>();
        foreach (var address in Addresses)
        {
            await page.GotoAsync(address);
            var small = await page.EvaluateAsync<string[]>(
                """
                [...document.querySelectorAll('nav a, button, .chip, summary, input, select, textarea')].map(e => [e, e.getBoundingClientRect()])
                  .filter(([e, box]) => box.width > 0 && (box.height < 43.5 || box.width < 24) && !e.matches('[type=checkbox], [type=radio]'))
                  .map(([e, box]) => e.outerHTML.slice(0, 80) + ' ' + box.width + ' x ' + box.height)
                """);
            faults.AddRange(small.Select(target => $"{address}: {target}"));
        }

        Assert.Empty(faults);
    }
}
