using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>What people do who have no mouse.</summary>
[Collection(BrowserGroup.Name)]
public sealed class KeyboardTests(BrowserSite site) : VisitingTests(site)
{
    private const int MostStops = 80;

    [BrowserFact]
    public async Task JobByWayIn_IsFound()
    {
        var page = await Site.VisitAsync();
        await page.GotoAsync("/");
        await GoToAsync(page, ".site-nav a[href='/routes']");
        await FollowAsync(page, "**/routes");
        await GoToAsync(page, "main a[href='/routes/apprenticeship-advanced']");
        await FollowAsync(page, "**/routes/apprenticeship-advanced");
        await GoToAsync(page, "main a[href='/occupations/electrician']");
        await FollowAsync(page, "**/occupations/electrician");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Electrician");
    }

    [BrowserFact]
    public async Task TwoJobs_AreCompared()
    {
        var page = await Site.VisitAsync();
        await page.GotoAsync("/occupations/electrician");
        await GoToAsync(page, "a[href^='/compare?job=electrician']");
        await FollowAsync(page, "**/compare?job=electrician");
        await GoToAsync(page, "#add");
        await page.Keyboard.TypeAsync("gar");
        await Assertions.Expect(page.GetByRole(AriaRole.Option, new() { Name = "Gardener" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#add")).ToHaveValueAsync("Gardener");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("thead th")).ToHaveTextAsync(["Electrician", "Gardener"]);
    }

    [BrowserFact]
    public async Task SkipLink_LeadsPastTheHeader()
    {
        var page = await Site.VisitAsync();
        await page.GotoAsync("/occupations");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("q", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    private static async Task FollowAsync(IPage page, string address)
    {
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync(address);
    }

    private static async Task GoToAsync(IPage page, string selector)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector)) return;
        }

        Assert.Fail($"The Tab key does not lead to {selector}.");
    }
}
