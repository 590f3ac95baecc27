using Microsoft.Playwright;

namespace Browser.Tests;

[Collection(BrowserGroup.Name)]
public sealed class JourneyTests(BrowserSite site) : VisitingTests(site)
{
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SearchFromHome_LeadsToAnOccupation(bool script)
    {
        var page = await Site.VisitAsync(360, script);
        var complaints = page.ConsoleOf();
        await page.GotoAsync("/");
        await page.GetByLabel("Search for a job").FillAsync("paramedic");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "Paramedic", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Paramedic");
        await Assertions.Expect(page.GetByText("£32,073").First).ToBeVisibleAsync();
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Filters_OpenOnASmallScreenAndNarrowTheList_WithoutScript()
    {
        var page = await Site.VisitAsync(360, script: false);
        await page.GotoAsync("/occupations");
        await Assertions.Expect(page.Locator("#filters")).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Filter jobs" }).ClickAsync();
        await page.GetByLabel("Advanced apprenticeship (level 3)").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show jobs" }).ClickAsync();
        await Assertions.Expect(page.Locator("#results-title")).ToHaveTextAsync("8 jobs");
        await page.GetByRole(AriaRole.Link, new() { Name = "Remove Way in: Advanced apprenticeship" }).ClickAsync();
        await Assertions.Expect(page.Locator("#results-title")).ToHaveTextAsync("12 jobs");
    }
}
