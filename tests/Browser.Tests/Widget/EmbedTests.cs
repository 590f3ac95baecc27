using Microsoft.Playwright;

namespace Browser.Tests.Widget;

/// <summary>Jobs and searches inside another site's page, and what all of it weighs.</summary>
[Collection(WidgetGroup.Name)]
public sealed class EmbedTests(WidgetSites sites)
{
    private const int MostLoaderBytes = 60_000;
    private const int MostChatBytes = 250_000;

    private static readonly string[] Frames =
    [
        "/embed/chat", "/embed/search", "/embed/search?q=nurse", "/embed/search?q=xyzzy", "/embed/occupation/paramedic", "/embed/occupation/nobody",
        "/embed/compare?job=paramedic&job=adult-nurse&job=midwife", "/embed/compare?job=paramedic&job=nobody",
        "/embed/pathway/paramedic", "/embed/pathway/nobody", "/embed/quiz",
    ];

    [BrowserFact]
    public async Task Embeds_OnOnePageWithTheLineTwice_FillTheirPlaces_AndOneLauncherStands()
    {
        await using var visitor = await sites.VisitorAsync(360);
        var page = await visitor.NewPageAsync();
        var said = page.ConsoleOf();
        await page.GotoAsync(sites.Publish(sites.Partner, $"""
            <div data-careers-embed="occupation" data-slug="paramedic"></div>
            <div data-careers-embed="compare" data-jobs="paramedic, adult-nurse"></div>
            <div data-careers-embed="search"></div>
            <div data-careers-embed="pathway" data-slug="paramedic"></div>
            <div data-careers-embed="quiz"></div>
            {sites.Loader()}{sites.Loader()}
            """));
        await Assertions.Expect(page.GetByRole(AriaRole.Button)).ToHaveCountAsync(1);
        var job = page.FrameLocator("[data-careers-embed=occupation] iframe");
        await Assertions.Expect(job.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Paramedic");
        Assert.Matches(@"on \d{1,2} \p{L}+ 20\d\d", await job.Locator(".sources li").First.TextContentAsync());
        await Assertions.Expect(job.GetByText("Last checked on")).ToBeVisibleAsync();
        await Assertions.Expect(page.FrameLocator("[data-careers-embed=compare] iframe").Locator("thead th")).ToHaveTextAsync(["Paramedic", "Adult nurse"]);

        var search = page.FrameLocator("[data-careers-embed=search] iframe");
        await search.GetByRole(AriaRole.Searchbox).FillAsync("midwife");
        await search.GetByRole(AriaRole.Searchbox).PressAsync("Enter");
        await Assertions.Expect(search.Locator(".embed__jobs a").First).ToHaveTextAsync("Midwife");

        var quiz = page.FrameLocator("[data-careers-embed=quiz] iframe");
        await quiz.GetByLabel("Emergencies").CheckAsync();
        await quiz.GetByRole(AriaRole.Button, new() { Name = "Show jobs that fit" }).ClickAsync();
        await Assertions.Expect(quiz.Locator(".embed__jobs > li")).ToHaveCountAsync(5);
        var way = await page.FrameLocator("[data-careers-embed=pathway] iframe").Locator(".pathway__list a").First.GetAttributeAsync("href");
        Assert.StartsWith("/occupations/paramedic#route-", way, StringComparison.Ordinal);

        // Each frame is as high as what it shows: nothing in it scrolls.
        foreach (var kind in new[] { "occupation", "compare", "search", "pathway", "quiz" })
            await Assertions.Expect(page.FrameLocator($"[data-careers-embed={kind}] iframe").Locator("html")).ToHaveJSPropertyAsync("scrollTop", 0);
        await page.WaitForFunctionAsync("() => [...document.querySelectorAll('iframe')].every(frame => frame.style.height !== '200px' && frame.clientHeight > 200)");
        var popup = await page.RunAndWaitForPopupAsync(() => job.GetByRole(AriaRole.Link, new() { Name = "More about this job on Careers Explorer" }).ClickAsync());
        Assert.Equal($"{sites.Service}/occupations/paramedic", popup.Url);
        Assert.Empty(said);
    }

    [BrowserFact]
    public async Task Embed_OfAJobThatIsNotThere_IsKind_AndOneWithoutASlugIsNamedInTheConsole()
    {
        await using var visitor = await sites.VisitorAsync();
        var page = await visitor.NewPageAsync();
        var said = page.ConsoleOf();
        await page.GotoAsync(sites.Publish(sites.Partner, $"""
            <div data-careers-embed="occupation" data-slug="wizard"></div>
            <div data-careers-embed="occupation" data-slug="../chat"></div>
            <div data-careers-embed="compare" data-jobs="paramedic"></div>
            <div data-careers-embed="weather"></div>
            {sites.Loader("data-launcher='none'")}
            """));
        await Assertions.Expect(page.FrameLocator("iframe").GetByText("We cannot find that job")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("iframe")).ToHaveCountAsync(1);
        await Assertions.Expect(page.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        Assert.Equal(
            ["data-slug, such as paramedic", "data-jobs, such as paramedic,adult-nurse", "data-careers-embed of chat, search, occupation, pathway, quiz, compare"],
            said.Where(line => line.Contains("an embed needs", StringComparison.Ordinal)).Select(line => line.Split("an embed needs ")[1].TrimEnd('.')));
    }

    [BrowserFact]
    public async Task Embed_OnASiteThatIsNotOnTheList_BecomesALink()
    {
        await using var visitor = await sites.VisitorAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(sites.Publish(sites.Stranger, $"<div data-careers-embed=\"occupation\" data-slug=\"paramedic\"></div>{sites.Loader("data-launcher='none'")}"));
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "See this on Careers Explorer" }))
            .ToHaveAttributeAsync("href", $"{sites.Service}/occupations/paramedic");
    }

    [BrowserFact]
    public async Task Weight_OfLoaderAndChat_StaysUnderWhatWasPromised()
    {
        await using var visitor = await sites.VisitorAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/embed/chat");
        await Assertions.Expect(page.Locator(".message--bot")).ToHaveCountAsync(1);
        var chat = await page.EvaluateAsync<int>("[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce((sum, one) => sum + one.transferSize, 0)");
        await page.GotoAsync("/widget.js");
        var loader = await page.EvaluateAsync<int>("performance.getEntriesByType('navigation')[0].transferSize");
        Assert.InRange(loader, 1_000, MostLoaderBytes);
        Assert.InRange(chat, 10_000, MostChatBytes);
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Frames_FitTheirWidth_AndPassAxeInAnyColours(int width)
    {
        await using var visitor = await sites.VisitorAsync(width, bypassPolicy: true);
        var page = await visitor.NewPageAsync();
        var faults = new List<string>();
        foreach (var address in Frames)
        {
            await page.GotoAsync(address);
            if (address == "/embed/chat") await Assertions.Expect(page.Locator(".message--bot")).ToHaveCountAsync(1);
            faults.AddRange(await Accessibility.FaultsInBothColoursAsync(page, $"{address} at {width} px", width));
        }

        await page.GotoAsync(sites.Publish(sites.Partner, sites.Loader()));
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask about jobs" }).ClickAsync();
        await Assertions.Expect(page.FrameLocator("iframe").Locator(".message--bot")).ToHaveCountAsync(1);
        faults.AddRange(await Accessibility.FaultsInBothColoursAsync(page, $"The launcher at {width} px", width));
        Assert.Empty(faults);
    }
}
