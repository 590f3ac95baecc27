using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>What scripts add, without breaking the policy, and what stays without them.</summary>
[Collection(BrowserGroup.Name)]
public sealed class EnhancementTests(BrowserSite site) : VisitingTests(site)
{
    [BrowserFact]
    public async Task List_FollowsTheWordsAndTheFilters_AndTheFocusStays()
    {
        var page = await Site.VisitAsync();
        var complaints = page.ConsoleOf();
        await page.GotoAsync("/occupations");
        await page.Locator("#q").PressSequentiallyAsync("nurse");
        await Assertions.Expect(page.Locator("#results-title")).ToHaveTextAsync("3 jobs for “nurse”");
        await Assertions.Expect(page.Locator("#said")).ToHaveTextAsync("3 jobs for “nurse”");
        await Assertions.Expect(page.Locator("#q")).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByLabel("University degree")).ToHaveAccessibleNameAsync("University degree – 3 jobs");

        await page.Locator("summary", new() { HasText = "First pay band" }).ClickAsync();
        await page.GetByLabel("Band 6").CheckAsync();
        await Assertions.Expect(page.Locator("#results-title")).ToHaveTextAsync("1 job for “nurse”");
        await Assertions.Expect(page.GetByLabel("Band 6")).ToBeFocusedAsync();
        Assert.EndsWith("/occupations?q=nurse&band=6", page.Url, StringComparison.Ordinal);
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Job_IsSavedOnTheDevice_AndTheListCanBeSent()
    {
        var page = await Site.VisitAsync(360);
        var complaints = page.ConsoleOf();
        await page.GotoAsync("/occupations?q=nurse");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save Stroke nurse" }).ClickAsync();
        await page.GotoAsync("/occupations/paramedic");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save Paramedic" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Saved jobs (2)" }).ClickAsync();
        await page.ArriveAsync("**/saved?jobs=stroke-nurse,paramedic");
        var address = page.Url;
        await page.GetByRole(AriaRole.Button, new() { Name = "Saved Paramedic" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Saved jobs (1)" })).ToBeVisibleAsync();

        var other = await Site.VisitAsync();
        await other.GotoAsync(address);
        await Assertions.Expect(other.Locator(".job__title")).ToHaveTextAsync(["Stroke nurse", "Paramedic"]);
        await other.GetByRole(AriaRole.Button, new() { Name = "Save this list on my device" }).ClickAsync();
        await Assertions.Expect(other.GetByRole(AriaRole.Link, new() { Name = "Saved jobs (2)" })).ToBeVisibleAsync();
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Completion_OpensTheJob_AndEscapeClosesTheList()
    {
        var page = await Site.VisitAsync();
        await page.GotoAsync("/");
        await page.GetByLabel("Search for a job").PressSequentiallyAsync("para");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await page.Keyboard.TypeAsync("m");
        await page.GetByRole(AriaRole.Option, new() { Name = "Paramedic" }).ClickAsync();
        await page.ArriveAsync("**/occupations/paramedic");
    }

    [BrowserFact]
    public async Task WithoutScript_MatchAndPathsAndCompareWork()
    {
        var page = await Site.VisitAsync(360, script: false);
        await page.GotoAsync("/match");
        await page.GetByLabel("Technology and data").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show jobs that fit" }).ClickAsync();
        await Assertions.Expect(page.Locator(".job__title").First).ToHaveTextAsync("Cyber security analyst");

        await page.GotoAsync("/quiz");
        foreach (var answer in new[] { "computers-5", "making-4", "care-1", "art-2", "food-3" }) await page.Locator($"#{answer}").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show jobs that fit" }).ClickAsync();
        await Assertions.Expect(page.Locator(".job__title")).ToHaveTextAsync(["Cyber security analyst", "Electrician"]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Get a code" }).ClickAsync();
        await Assertions.Expect(page.Locator(".receipt").First).ToBeVisibleAsync();

        await page.GotoAsync("/pathways");
        await page.GetByLabel("The job you would like").FillAsync("paramedic");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the steps" }).ClickAsync();
        await Assertions.Expect(page.Locator(".path").First).ToContainTextAsync("Paramedic");

        await page.GotoAsync("/compare?job=gardener");
        await page.GetByLabel("Add a job").FillAsync("paramedic");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();
        await Assertions.Expect(page.Locator("thead th")).ToHaveTextAsync(["Gardener", "Paramedic"]);
        await Assertions.Expect(page.Locator("[data-save], [data-print], [data-copy]").Locator("visible=true")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Offer_WhatIsTicked_StaysOnTheDevice_UntilAllIsTakenOff()
    {
        var page = await Site.VisitAsync(360);
        var complaints = page.ConsoleOf();
        await page.GotoAsync("/after-offer?job=paramedic");
        var references = page.GetByLabel("References", new() { Exact = true });
        await references.CheckAsync();
        await page.GotoAsync("/after-offer");
        await Assertions.Expect(references).ToBeCheckedAsync();
        await page.GetByLabel("Your journey", new() { Exact = true }).CheckAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("[data-step]:checked")).ToHaveCountAsync(2);
        await page.GetByRole(AriaRole.Button, new() { Name = "Take off all ticks" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-step]").First).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("[data-step]:checked")).ToHaveCountAsync(0);
        Assert.Null(await page.EvaluateAsync<string?>("localStorage.getItem('careers-offer')"));
        Assert.Empty(complaints);
    }
}
