using CareersWeb.Site.Developers;
using Microsoft.Playwright;

namespace Browser.Tests.Widget;

/// <summary>The examples of HTML on <c>/developers</c>, each on a page of another site as it is printed.</summary>
[Collection(WidgetGroup.Name)]
public sealed class ExampleTests(WidgetSites sites)
{
    /// <summary>The file, what opens it (empty for nothing), and what its frame shows then.</summary>
    public static TheoryData<string, string, string> Loaded => new()
    {
        { "widget.html", "Ask about jobs", "Chat about NHS jobs" },
        { "widget-theme.html", "Chat about NHS jobs", "Chat about NHS jobs" },
        { "embed-chat.html", "", "Chat about NHS jobs" },
        { "embed-occupation.html", "", "Paramedic" },
        { "embed-search.html", "", "Find a job in the NHS" },
        { "embed-compare.html", "", "Jobs side by side" },
        { "embed-pathway.html", "", "Ways in: Paramedic" },
        { "embed-quiz.html", "", "Which NHS jobs suit me?" },
    };

    [BrowserTheory]
    [MemberData(nameof(Loaded))]
    public async Task Example_OnAPageOfAnotherSite_ShowsWhatItPromises(string file, string launcher, string heading)
    {
        await using var visitor = await sites.VisitorAsync();
        var page = await visitor.NewPageAsync();
        var said = page.ConsoleOf();
        await page.GotoAsync(sites.Publish(sites.Partner, DeveloperExamples.All.Single(example => example.File == file).For(sites.Service)));
        if (launcher.Length > 0) await page.GetByRole(AriaRole.Button, new() { Name = launcher }).ClickAsync();
        await Assertions.Expect(page.FrameLocator("iframe").GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(heading);
        Assert.Empty(said);
    }

    [Fact]
    public void EveryExampleOfTheWidget_IsLoaded() => Assert.Equal(
        DeveloperExamples.All.Where(example => example.Code.Contains("/widget.js", StringComparison.Ordinal)).Select(example => example.File).Order(StringComparer.Ordinal),
        Loaded.Select(row => (string)row[0]).Order(StringComparer.Ordinal));
}
