using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Browser.Tests;

/// <summary>What a page may cost somebody with little data and an old phone, measured on the real catalogue.</summary>
[Collection(BrowserGroup.Name)]
public sealed class BudgetTests(BrowserSite site, RealSite real, ITestOutputHelper output) : IClassFixture<RealSite>
{
    private const int MostBytes = 150_000;
    private const double MostShift = 0.05;
    private static readonly TimeSpan ScriptDelay = TimeSpan.FromMilliseconds(700);
    private const string PageCount = "/Count ";

    // What came over the line, fonts left out, and how far things moved while the page was drawn.
    private const string Measure =
        """
        () => new Promise(done => {
          let shift = 0;
          new PerformanceObserver(list => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) shift += entry.value; })
            .observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            const loaded = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource').filter(one => !one.name.endsWith('.woff2'))];
            const paint = performance.getEntriesByName('first-contentful-paint')[0];
            done([loaded.reduce((sum, one) => sum + one.transferSize, 0), shift, paint ? paint.startTime : -1]);
          }, 400);
        })
        """;

    private static readonly string[] Addresses =
    [
        "/", "/occupations", "/occupations?q=nurse", "/occupations/adult-nurse", "/occupations/adult-nurse/ways-in", "/routes", "/routes/t-level",
        "/subjects/biology", "/compare?job=adult-nurse&job=paramedic&job=midwife", "/match", "/pathways?to=adult-nurse&level=0", "/glossary", "/programmes",
        "/help", "/chat", "/print?level=0", "/privacy", "/saved?jobs=adult-nurse,paramedic", "/events", "/cy", "/cy/occupations", "/cy/occupations/adult-nurse",
    ];

    // On a slow line the page is drawn long before its scripts are there: what they show must not push anything away.
    private static async Task ComeLateAsync(IRoute script)
    {
        await Task.Delay(ScriptDelay);
        await script.ContinueAsync();
    }

    [BrowserFact]
    public async Task Page_IsLight_AndStandsStill()
    {
        var faults = new List<string>();
        foreach (var address in Addresses)
        {
            var page = await site.VisitAsync(360, origin: real.Origin);
            await page.RouteAsync("**/*.js*", ComeLateAsync);
            await page.GotoAsync(address);
            var measured = await page.EvaluateAsync<double[]>(Measure);
            output.WriteLine($"{address}: {measured[0] / 1000:0} kB, shift {measured[1]:0.000}, first content after {measured[2]:0} ms");
            if (measured[0] is 0 or > MostBytes) faults.Add($"{address} weighs {measured[0]} bytes.");
            if (measured[1] > MostShift) faults.Add($"{address} moves by {measured[1]}.");
            await page.Context.CloseAsync();
        }

        Assert.Empty(faults);
    }

    [BrowserTheory]
    [InlineData("/print")]
    [InlineData("/print?q=nurse&level=3&entry-route=apprenticeship-degree")]
    [InlineData("/print?family=doctors")]
    public async Task Handout_FitsOnOneSheet(string address)
    {
        var page = await site.VisitAsync(origin: real.Origin);
        await page.GotoAsync(address);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var paper = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));
        Assert.StartsWith("1\n", paper[(paper.IndexOf(PageCount, StringComparison.Ordinal) + PageCount.Length)..], StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task WordOfTheGlossary_OpensItsBox_WithoutScript()
    {
        var page = await site.VisitAsync(360, script: false, origin: real.Origin);
        await page.GotoAsync("/occupations/adult-nurse");
        var term = page.Locator(".term").First;
        var box = page.Locator($"#{await term.GetAttributeAsync("popovertarget")}");
        await Assertions.Expect(box).ToBeHiddenAsync();
        await term.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(box).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(box).ToBeHiddenAsync();
        await Assertions.Expect(term).ToBeFocusedAsync();
    }

    [BrowserTheory]
    [InlineData(360, false)]
    [InlineData(1280, true)]
    public async Task RealPages_PassAxe(int width, bool forcedColours)
    {
        var page = await site.VisitAsync(width, bypassPolicy: true, forcedColours: forcedColours, origin: real.Origin);
        var faults = new List<string>();
        foreach (var address in Addresses.Except(["/chat"]))
        {
            await page.GotoAsync(address);
            faults.AddRange(await Accessibility.FaultsOfAsync(page, $"{address} at {width} px", width));
        }

        await page.GotoAsync("/occupations/adult-nurse");
        await page.Locator(".term").First.ClickAsync();
        faults.AddRange(await Accessibility.FaultsOfAsync(page, "An explained word", width));
        Assert.Empty(faults);
    }
}
