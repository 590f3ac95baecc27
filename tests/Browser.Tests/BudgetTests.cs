using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Browser.Tests;

/// <summary>What a page may cost somebody with little data and an old phone, measured on the real catalogue.</summary>
[Collection(BrowserGroup.Name)]
public sealed class BudgetTests(BrowserSite site, RealSite real, ITestOutputHelper output) : VisitingTests(site)
{
    private const int MostBytes = 150_000;
    private const double MostShift = 0.05;
    private const string PageCount = "/Count ";
    private const string IsDrawn = "() => performance.getEntriesByName('first-contentful-paint').length > 0";

    // What came over the line, fonts left out, and how far things moved until the page was loaded and drawn twice more.
    private const string Measure =
        """
        async () => {
          let shift = 0;
          const observer = new PerformanceObserver(list => add(list));
          const add = list => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) shift += entry.value; };
          observer.observe({ type: 'layout-shift', buffered: true });
          await document.fonts.ready;
          for (let frame = 0; frame < 3; frame++) await new Promise(drawn => requestAnimationFrame(drawn));
          add({ getEntries: () => observer.takeRecords() });
          const loaded = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource').filter(one => !one.name.endsWith('.woff2'))];
          return [loaded.reduce((sum, one) => sum + one.transferSize, 0), shift, performance.getEntriesByName('first-contentful-paint')[0].startTime];
        }
        """;

    private static readonly string[] Addresses =
    [
        "/", "/occupations", "/occupations?q=nurse", "/occupations/adult-nurse", "/occupations/adult-nurse/ways-in", "/routes", "/routes/t-level",
        "/subjects/biology", "/compare?job=adult-nurse&job=paramedic&job=midwife", "/match", "/pathways?to=adult-nurse&level=0", "/glossary", "/programmes",
        "/help", "/chat", "/print?level=0", "/privacy", "/saved?jobs=adult-nurse,paramedic", "/events", "/cy", "/cy/occupations", "/cy/occupations/adult-nurse",
        "/occupations/porter/easy-read", "/activities/one-patient-many-jobs", "/evidence?year=10",
        "/interview-questions?job=healthcare-assistant", "/apply?job=healthcare-assistant", "/quiz",
    ];

    [BrowserFact]
    public async Task Page_IsLight_AndStandsStill()
    {
        var faults = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(Addresses, new ParallelOptions { MaxDegreeOfParallelism = VisitorsAtATime }, async (address, _) =>
        {
            var page = await Site.VisitAsync(360, origin: real.Origin); // nothing is in the browser's cache
            await page.RouteAsync("**/*.js*", script => ComeLateAsync(page, script));
            await page.GotoAsync(address);
            var measured = await page.EvaluateAsync<double[]>(Measure);
            output.WriteLine($"{address}: {measured[0] / 1000:0} kB, shift {measured[1]:0.000}, first content after {measured[2]:0} ms");
            if (measured[0] is 0 or > MostBytes) faults.Add($"{address} weighs {measured[0]} bytes.");
            if (measured[1] > MostShift) faults.Add($"{address} moves by {measured[1]}.");
            await page.Context.CloseAsync();
        });
        Assert.Empty(faults);
    }

    // On a slow line the page is drawn before its scripts are there: what they show must not push anything away.
    private static async Task ComeLateAsync(IPage page, IRoute script)
    {
        await page.WaitForFunctionAsync(IsDrawn);
        await script.ContinueAsync();
    }

    [BrowserTheory]
    [InlineData("/print")]
    [InlineData("/print?q=nurse&level=3&entry-route=apprenticeship-degree")]
    [InlineData("/print?family=doctors")]
    public async Task Handout_FitsOnOneSheet(string address)
    {
        var page = await Site.VisitAsync(origin: real.Origin);
        await page.GotoAsync(address);
        await page.EvaluateAsync("document.fonts.ready.then(() => true)");
        var paper = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));
        Assert.StartsWith("1\n", paper[(paper.IndexOf(PageCount, StringComparison.Ordinal) + PageCount.Length)..], StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task WordOfTheGlossary_OpensItsBox_WithoutScript()
    {
        var page = await Site.VisitAsync(360, script: false, origin: real.Origin);
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
        Task<IPage> VisitAsync() => Site.VisitAsync(width, bypassPolicy: true, forcedColours: forcedColours, origin: real.Origin);
        var faults = await FaultsAsync(Addresses.Except(["/chat"]), VisitAsync, async (one, address) =>
        {
            await one.GotoAsync(address);
            return await Accessibility.FaultsOfAsync(one, $"{address} at {width} px", width);
        });
        Assert.Empty(faults);

        var page = await VisitAsync();
        await page.GotoAsync("/occupations/adult-nurse");
        await page.Locator(".term").First.ClickAsync();
        Assert.Empty(await Accessibility.FaultsOfAsync(page, "An explained word", width));
    }
}
