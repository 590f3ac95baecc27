using Microsoft.Playwright;

namespace Browser.Tests;

[Collection(BrowserGroup.Name)]
public sealed class PlaygroundTests(BrowserSite site) : VisitingTests(site)
{
    private const string Address = "/graphql/playground";
    private const string Editor = ".graphiql-query-editor .CodeMirror";
    private const string Answer = ".result-window .CodeMirror";

    [BrowserFact]
    public async Task Example_RunsAndShowsData_WithoutBreakingThePolicy()
    {
        var page = await Site.VisitAsync();
        var complaints = page.ConsoleOf();
        await page.GotoAsync(Address);
        await page.Locator(Editor).ClickAsync();
        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(page.Locator(Answer)).ToContainTextAsync("\"totalCount\": ");
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Documentation_CompletionsAndSettings_StayWithinThePolicy()
    {
        var page = await Site.VisitAsync();
        var complaints = page.ConsoleOf();
        await page.GotoAsync(Address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Show Documentation Explorer" }).ClickAsync();
        await page.Locator(".graphiql-doc-explorer").GetByText("Query", new() { Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".graphiql-doc-explorer")).ToContainTextAsync("Free-text search, most relevant first");

        await page.Locator(Editor).ClickAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync(" query More { fam");
        await page.Keyboard.PressAsync("Control+Space");
        await Assertions.Expect(page.Locator(".CodeMirror-hints")).ToContainTextAsync("families");
        await page.Keyboard.PressAsync("Escape");

        await page.GetByRole(AriaRole.Button, new() { Name = "Open settings dialog" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Tab_LeavesTheEditor()
    {
        var page = await Site.VisitAsync();
        await page.GotoAsync(Address);
        await page.Locator(Editor).ClickAsync();
        Assert.True(await page.EvaluateAsync<bool>($"document.activeElement.closest('{Editor}') !== null"));
        await page.Keyboard.PressAsync("Tab");
        Assert.False(await page.EvaluateAsync<bool>($"document.activeElement.closest('{Editor}') !== null"));
        await page.Keyboard.PressAsync("Shift+Tab");
        Assert.True(await page.EvaluateAsync<bool>($"document.activeElement.closest('{Editor}') !== null"));
    }

    [BrowserFact]
    public async Task ExampleLink_OpensItInTheEditor()
    {
        var page = await Site.VisitAsync();
        await page.GotoAsync(Address);
        await page.GetByText("Completions while somebody types", new() { Exact = true }).ClickAsync();
        await page.Locator("a[href$='?example=suggestions']").ClickAsync();
        await Assertions.Expect(page.Locator(Editor)).ToContainTextAsync("query Completions");
    }

    [BrowserFact]
    public async Task WithoutScript_ExamplesLinkToTheirAnswers()
    {
        var page = await Site.VisitAsync(script: false);
        await page.GotoAsync(Address);
        await Assertions.Expect(page.Locator("#playground")).ToBeHiddenAsync();
        await page.GetByText("Completions while somebody types", new() { Exact = true }).ClickAsync();
        await page.Locator("a[href^='/graphql?query=query%20Completions']").ClickAsync();
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("{\"data\":{\"suggest\":[{\"text\":\"Paramedic\"");
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Page_FitsItsWidth_AndPassesAxeAroundTheEditor(int width)
    {
        var page = await Site.VisitAsync(width, bypassPolicy: true);
        await page.GotoAsync(Address);
        await Assertions.Expect(page.Locator(Editor)).ToBeVisibleAsync();
        Assert.Empty(await Accessibility.FaultsOfAsync(page, Address, width, ".graphiql-container"));
    }
}
