using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>Saved jobs and the last search without a connection, and leaving a page about safety.</summary>
[Collection(BrowserGroup.Name)]
public sealed class OfflineTests(BrowserSite site, RealSite real) : VisitingTests(site)
{
    private const string Kept =
        """
        async () => {
          const all = [];
          for (const name of await caches.keys()) all.push(...(await (await caches.open(name)).keys()).map(one => one.url.replace(location.origin, '')));
          return all;
        }
        """;

    private const string IsKept = "async () => Boolean(await caches.match(location.href, { ignoreVary: true }))";

    [BrowserTheory]
    [InlineData("", "Saved jobs", "Your last search")]
    [InlineData("/cy", "Swyddi wedi’u cadw", "Eich chwiliad diwethaf")]
    public async Task SavedJobs_AndTheLastSearch_AreReadWithoutAConnection_UntilTheyAreRemoved(string prefix, string title, string lastSearch)
    {
        var page = await Site.VisitAsync(360);
        var complaints = page.ConsoleOf();
        await page.GotoAsync(prefix + "/occupations?q=nurse");
        Assert.Empty(await page.EvaluateAsync<string[]>(Kept)); // nothing is kept for somebody who has saved nothing
        await page.GotoAsync(prefix + "/occupations/electrician");
        await page.Locator("[data-save=electrician]").First.ClickAsync();
        await page.UntilAsync(IsKept);
        await page.GotoAsync(prefix + "/occupations?q=nurse");
        await page.UntilAsync(IsKept);
        await page.GotoAsync(prefix + "/saved");
        await Assertions.Expect(page.Locator("[data-kept]")).ToBeVisibleAsync();
        var kept = await page.EvaluateAsync<string[]>(Kept);
        Assert.Equal(
            [prefix + "/occupations/electrician", prefix + "/occupations?q=nurse", prefix + "/saved", prefix + "/saved?jobs=electrician"],
            kept.Where(address => !address.Contains('.', StringComparison.Ordinal)).Order(StringComparer.Ordinal));

        Assert.Contains("/aloud/voice.js", kept); // what a kept page's scripts import
        Assert.Contains("/words.js", kept);

        await page.Context.SetOfflineAsync(true);
        await page.GotoAsync(prefix + "/saved");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(title);
        Assert.Equal("rgb(0, 67, 79)", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.site-header')).backgroundColor"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Electrician", Exact = true }).First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Electrician");
        await page.GotoAsync(prefix + "/saved");
        await page.GetByRole(AriaRole.Link, new() { Name = lastSearch }).ClickAsync();
        await Assertions.Expect(page.Locator("#q")).ToHaveValueAsync("nurse");
        await Assert.ThrowsAsync<PlaywrightException>(() => page.GotoAsync(prefix + "/occupations/paramedic")); // it was never saved

        await page.Context.SetOfflineAsync(false);
        await page.GotoAsync(prefix + "/saved?jobs=electrician");
        await page.Locator("[data-saved-clear]").ClickAsync();
        await Assertions.Expect(page.Locator("[data-saved-page='']")).ToBeVisibleAsync();
        await page.UntilAsync("async () => (await navigator.serviceWorker.getRegistrations()).length === 0");
        Assert.Empty(await page.EvaluateAsync<string[]>("caches.keys()"));
        Assert.DoesNotContain(complaints, complaint => complaint.Contains("Policy", StringComparison.Ordinal));
    }

    [BrowserTheory]
    [InlineData("/help")]
    [InlineData("/privacy")]
    public async Task QuickExit_PutsAnotherSiteInThePlaceOfThePage(string address)
    {
        var page = await Site.VisitAsync(360, origin: real.Origin); // the small catalogue has no number for the whole country
        await page.Context.RouteAsync("https://www.bbc.co.uk/**", route => route.FulfillAsync(new() { Body = "Sunny", ContentType = "text/html" }));
        await page.GotoAsync("/routes");
        await page.GotoAsync(address);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
        await page.Locator("a[data-exit]").ClickAsync();
        await page.ArriveAsync("https://www.bbc.co.uk/**");
        await page.GoBackAsync();
        Assert.EndsWith("/routes", page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task QuickExit_WithoutScripts_IsALinkThatTellsNothing()
    {
        var page = await Site.VisitAsync(360, script: false);
        await page.GotoAsync("/help");
        var exit = page.GetByRole(AriaRole.Link, new() { Name = "Leave this page fast" });
        Assert.Equal(("https://www.bbc.co.uk/weather", "noreferrer"), (await exit.GetAttributeAsync("href"), await exit.GetAttributeAsync("rel")));
        await Assertions.Expect(exit).ToBeInViewportAsync();
    }
}
