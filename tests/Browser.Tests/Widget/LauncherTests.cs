using CareersData.Surfaces;
using Microsoft.Playwright;

namespace Browser.Tests.Widget;

/// <summary>The chat on another site's page.</summary>
[Collection(WidgetGroup.Name)]
public sealed class LauncherTests(WidgetSites sites)
{
    private const string Refused = "The chat cannot open on this page just now.";

    [BrowserFact]
    public async Task Launcher_UnderAStrictPolicy_OpensAnswersAndGivesTheFocusBack_ByKeyboard()
    {
        await using var visitor = await sites.VisitorAsync();
        var page = await visitor.NewPageAsync();
        var said = page.ConsoleOf();
        await page.GotoAsync(sites.Publish(sites.Partner, sites.Loader()));
        var launcher = page.GetByRole(AriaRole.Button, new() { Name = "Ask about jobs" });
        await Assertions.Expect(launcher).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(launcher).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        var chat = page.FrameLocator("iframe");
        var box = chat.GetByLabel("Your message");
        await Assertions.Expect(box).ToBeFocusedAsync();
        await Assertions.Expect(chat.Locator(".message--bot")).ToHaveCountAsync(1);
        await page.Keyboard.TypeAsync("what does a paramedic do");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(chat.Locator(".message--bot").Last).ToContainTextAsync("aramedic");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("iframe")).ToBeHiddenAsync();
        await Assertions.Expect(launcher).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(box).ToBeFocusedAsync();
        await Assertions.Expect(chat.Locator(".message--bot")).ToHaveCountAsync(2);
        Assert.Empty(said);
    }

    [BrowserFact]
    public async Task Launcher_OnASiteThatIsNotOnTheList_SaysWhereElseTheChatIs()
    {
        await using var visitor = await sites.VisitorAsync();
        var page = await visitor.NewPageAsync();
        var said = page.ConsoleOf();
        await page.GotoAsync(sites.Publish(sites.Stranger, sites.Loader()));
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask about jobs" }).ClickAsync();
        await Assertions.Expect(page.GetByText(Refused)).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Open it on Careers Explorer" })).ToHaveAttributeAsync("href", $"{sites.Service}/chat");
        await Assertions.Expect(page.GetByRole(AriaRole.Button)).ToHaveTextAsync(["Close"]);
        Assert.Contains(said, line => line.Contains($"{sites.Stranger} is not on its list of partners", StringComparison.Ordinal));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Frame_NamesTheOneSiteThatMayShowIt_AndRefusesAnyOther()
    {
        await using var visitor = await sites.VisitorAsync();
        var taken = await visitor.APIRequest.GetAsync($"/embed/chat?partner={sites.Partner}");
        Assert.Contains($"frame-ancestors {sites.Partner};", taken.Headers["content-security-policy"], StringComparison.Ordinal);
        foreach (var origin in new[] { sites.Stranger, sites.Partner + "0", "null", "https://school.example.evil.example" })
        {
            var refused = await visitor.APIRequest.GetAsync($"/embed/chat?partner={origin}");
            Assert.Equal((403, true), (refused.Status, refused.Headers["content-security-policy"].Contains("frame-ancestors 'none';", StringComparison.Ordinal)));
        }
    }

    [BrowserTheory]
    [InlineData("data-colour='#ffeb3b' data-text-colour='#ffffff'", "rgb(255, 235, 59)", "rgb(0, 0, 0)", "1.22 to 1")]
    [InlineData("data-colour='#767676' data-text-colour='#ffffff'", "rgb(118, 118, 118)", "rgb(255, 255, 255)", null)]
    [InlineData("data-colour='#777777' data-text-colour='#fff'", "rgb(119, 119, 119)", "rgb(0, 0, 0)", "4.48 to 1")]
    [InlineData("data-colour='#ffeb3b'", "rgb(255, 235, 59)", "rgb(0, 0, 0)", null)]
    [InlineData("data-colour='red; display: none'", "rgb(0, 67, 79)", "rgb(255, 255, 255)", "is not a colour like #00434f")]
    public async Task Theme_IsTakenOrMended_AndTheConsoleSaysWhy(string attributes, string colour, string text, string? warning)
    {
        await using var visitor = await sites.VisitorAsync();
        var page = await visitor.NewPageAsync();
        var said = page.ConsoleOf();
        await page.GotoAsync(sites.Publish(sites.Partner, sites.Loader(attributes)));
        var launcher = page.GetByRole(AriaRole.Button, new() { Name = "Ask about jobs" });
        await Assertions.Expect(launcher).ToHaveCSSAsync("background-color", colour);
        await Assertions.Expect(launcher).ToHaveCSSAsync("color", text);
        if (warning is null) Assert.Empty(said);
        else Assert.Contains(warning, Assert.Single(said), StringComparison.Ordinal);

        await launcher.ClickAsync();
        await Assertions.Expect(page.FrameLocator("iframe").Locator(".framed-chat__head")).ToHaveCSSAsync("background-color", colour);
        await Assertions.Expect(page.FrameLocator("iframe").Locator(".framed-chat__head")).ToHaveCSSAsync("color", text);
        await Assertions.Expect(page.FrameLocator("iframe").Locator("#chat-choices .chip").First).ToHaveCSSAsync("color", "rgb(0, 67, 79)"); // on a ground of ours
    }

    [BrowserFact]
    public async Task Messages_OfAnybodyElseOrAnotherVersion_MeanNothing()
    {
        await using var visitor = await sites.VisitorAsync(bypassPolicy: true);
        var page = await visitor.NewPageAsync();
        var address = sites.Publish(sites.Partner, sites.Loader());
        await page.GotoAsync(address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask about jobs" }).ClickAsync();
        var head = page.FrameLocator("iframe").Locator(".framed-chat__head");
        await Assertions.Expect(head).ToHaveCSSAsync("background-color", "rgb(0, 67, 79)");

        foreach (var place in page.Frames) await place.EvaluateAsync("() => { addEventListener('message', message => { if (message.data === 'last') window.heardAll = true; }); }");

        // The page itself is not our frame, so it cannot close the chat or send the visitor away.
        await page.EvaluateAsync("for (const type of ['close', 'leave']) postMessage({ source: 'careers-explorer', version: 1, type, address: 'https://elsewhere.example/' }, '*')");
        const string Paint = "version => document.querySelector('[data-careers-launcher]').shadowRoot.querySelector('iframe').contentWindow.postMessage({ source: 'careers-explorer', version, type: 'theme', colour: '#5a2a82', text: '#ffffff' }, '*')";
        await page.EvaluateAsync(Paint, 2);
        await page.EvaluateAsync("() => { for (const place of [window, document.querySelector('[data-careers-launcher]').shadowRoot.querySelector('iframe').contentWindow]) place.postMessage('last', '*'); }");
        foreach (var place in page.Frames) await place.WaitForFunctionAsync("() => window.heardAll"); // messages come in the order in which they were sent
        await Assertions.Expect(page.Locator("iframe")).ToBeVisibleAsync();
        await Assertions.Expect(head).ToHaveCSSAsync("background-color", "rgb(0, 67, 79)");
        Assert.Equal(address, page.Url);
        await page.EvaluateAsync(Paint, 1);
        await Assertions.Expect(head).ToHaveCSSAsync("background-color", "rgb(90, 42, 130)");
    }

    [BrowserFact]
    public async Task SwitchedOff_TheLauncherGoes_AndDoesNotComeUntilItIsOn()
    {
        const string Reason = "We are mending a wrong figure.";
        await using var visitor = await sites.VisitorAsync();
        var page = await visitor.NewPageAsync();
        var address = sites.Publish(sites.Partner, sites.Loader());
        await page.GotoAsync(address);
        var launcher = page.GetByRole(AriaRole.Button, new() { Name = "Ask about jobs" });
        await Assertions.Expect(launcher).ToBeVisibleAsync();
        await sites.Surfaces.SwitchOffAsync(Surface.Widget, Reason, default);
        try
        {
            await AnswersAsync(visitor, 503, Reason);
            await launcher.ClickAsync();
            await Assertions.Expect(page.GetByText(Refused)).ToBeVisibleAsync();
            await page.GotoAsync(address);
            await Assertions.Expect(launcher).ToHaveCountAsync(0);
        }
        finally
        {
            await sites.Surfaces.SwitchOnAsync(Surface.Widget, default);
        }

        await AnswersAsync(visitor, 200, "careers-explorer");
        await page.GotoAsync(address);
        await Assertions.Expect(launcher).ToBeVisibleAsync();
    }

    // The program looks every second which surfaces are off.
    private static async Task AnswersAsync(IBrowserContext visitor, int status, string words)
    {
        for (var attempt = 0; ; attempt++)
        {
            var answer = await visitor.APIRequest.GetAsync("/widget.js");
            if (answer.Status == status)
            {
                Assert.Contains(words, await answer.TextAsync(), StringComparison.Ordinal);
                return;
            }

            Assert.True(attempt < 600, $"The answer is still {answer.Status}.");
            await Task.Delay(100);
        }
    }
}
