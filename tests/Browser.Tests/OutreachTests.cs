using CareersCatalogue.Outreach;
using Microsoft.Playwright;
using TestKit;

namespace Browser.Tests;

/// <summary>The questions of an event and what people answered.</summary>
[Collection(BrowserGroup.Name)]
public sealed class OutreachTests(BrowserSite site) : VisitingTests(site)
{
    [BrowserFact]
    public async Task Questions_AreAnsweredByKeyboardAlone_WithinThePolicy()
    {
        var code = await MakeAsync();
        var page = await Site.VisitAsync();
        var complaints = page.ConsoleOf();
        await page.GotoAsync($"/events/{code}");
        await page.GetByLabel("The yes").First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Space"); // the first place
        await page.Keyboard.PressAsync("ArrowDown"); // the next
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#thanks-text")).ToHaveTextAsync("Your answers are stored.");
        await Assertions.Expect(page.Locator("#thanks-title")).ToBeFocusedAsync();
        var kept = Assert.Single(await Site.Outreach.ReadAsync(code, default));
        Assert.Equal("barriers=grades,money before=yes place=mixed", string.Join(' ', kept.Answers.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key}={string.Join(',', one.Value)}")));

        Assert.True(Receipt.TryRead(await page.Locator("#thanks-receipt").TextContentAsync(), out var receipt));
        await page.GetByRole(AriaRole.Button, new() { Name = "Next person" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("#event-name")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("input:checked")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("#thanks-receipt")).ToHaveTextAsync("");
        Assert.True(await Site.Outreach.EraseAsync(receipt, default));
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Tablet_WithoutNetwork_OpensAndKeepsAnswers_AndSendsThemLater()
    {
        var code = await MakeAsync();
        var page = await Site.VisitAsync(820);
        await page.GotoAsync($"/events/{code}?tablet=1");
        await Assertions.Expect(page.Locator("html[data-keeps]")).ToHaveCountAsync(1);
        await page.Context.SetOfflineAsync(true);
        await page.ReloadAsync();
        await page.GetByText("The home").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send my answers" }).ClickAsync();
        await Assertions.Expect(page.Locator("#thanks-text")).ToContainTextAsync("safe on this device");
        await Assertions.Expect(page.Locator("#waiting")).ToContainTextAsync("People: 1");
        Assert.Empty(await Site.Outreach.ReadAsync(code, default));

        await page.Context.SetOfflineAsync(false);
        await Assertions.Expect(page.Locator("#waiting")).ToHaveTextAsync("");
        Assert.Equal("home", Assert.Single(await Site.Outreach.ReadAsync(code, default)).Answers["place"].Single());
        Assert.Equal("[]", await page.EvaluateAsync<string>("localStorage.getItem('careers-event-answers')"));
    }

    [BrowserFact]
    public async Task Tablet_ThatSomebodyLeft_WarnsAndClears()
    {
        var code = await MakeAsync();
        var page = await Site.VisitAsync(820);
        await page.Clock.InstallAsync();
        await page.GotoAsync($"/events/{code}?tablet=1");
        await page.GetByText("The home").ClickAsync();
        await page.Clock.RunForAsync(41_000);
        await Assertions.Expect(page.Locator("#idle")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "I am still here" }).ClickAsync();
        await Assertions.Expect(page.Locator("#idle")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("input:checked")).ToHaveCountAsync(1);
        await page.Clock.RunForAsync(61_000);
        await Assertions.Expect(page.Locator("input:checked")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Questions_WithoutScript_AreAForm()
    {
        var code = await MakeAsync();
        var page = await Site.VisitAsync(360, script: false);
        await page.GotoAsync($"/events/{code}");
        await page.GetByText("The home").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send my answers" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Your answers are stored.")).ToBeVisibleAsync();
        Assert.Single(await Site.Outreach.ReadAsync(code, default));
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Pages_FitTheirWidth_AndPassAxe(int width)
    {
        var code = await MakeAsync();
        for (var i = 0; i < 30; i++)
            await Site.Outreach.KeepAsync(code, Receipt.New(), SmallQuestions.Answers(i % 3 == 0 ? "before=yes after=yes place=home barriers=grades" : i % 3 == 1 ? "before=no after=yes place=mixed barriers=money" : "before=no after=no place=site"), default);
        await Site.Outreach.CloseAsync(code, null, DateTimeOffset.UtcNow, default);
        var open = await MakeAsync();
        var page = await Site.VisitAsync(width, bypassPolicy: true);
        var faults = new List<string>();
        foreach (var address in new[] { "/events", $"/events/{open}", $"/events/{code}", "/events/ZZZZZZ", $"/events/{open}/poster", "/events/ZZZZZZ/poster", $"/cy/events/{open}", $"/cy/events/{open}/poster", $"/insights/{code}", $"/insights/{open}" })
        {
            await page.GotoAsync(address);
            faults.AddRange(await Accessibility.FaultsOfAsync(page, $"{address} at {width} px", width));
        }

        Assert.Empty(faults);
    }

    private async Task<EventCode> MakeAsync()
    {
        var made = SmallQuestions.Event(EventCode.New().Value, DateTimeOffset.UtcNow.AddHours(-1));
        Assert.True(await Site.Outreach.AddAsync(made, "key", default));
        return made.Code;
    }
}
