using System.Globalization;
using System.Text.Json;
using Browser.Tests.Widget;
using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>The chat's page with the real bot: what people do in it, and what goes wrong around them.</summary>
[Collection(WidgetGroup.Name)]
public sealed class ChatJourneyTests(WidgetSites sites)
{
    private const string Activities = "**/v3/directline/conversations/*/activities";
    private const int MostStops = 60;

    // Everything that is put into the log from now on, by its speaker: what a screen reader is given to read.
    private const string Watch =
        """
        () => {
          window.announced = [];
          new MutationObserver(changes => {
            for (const change of changes) for (const node of change.addedNodes) announced.push(node.textContent.split(':')[0]);
          }).observe(document.getElementById('chat-log'), { childList: true, subtree: true, characterData: true });
        }
        """;

    [BrowserFact]
    public async Task Chat_ToAnAnswerAndAChoice_ByKeyboardAlone()
    {
        await using var visitor = await sites.VisitorAsync(360);
        var page = await OpenAsync(visitor);
        await TabToAsync(page, "#chat-text");
        await page.EvaluateAsync(Watch);
        await page.Keyboard.TypeAsync("what does a paramedic do");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".message--bot")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator(".message--bot").Last).ToContainTextAsync("aramedic");
        await Assertions.Expect(page.GetByLabel("Your message")).ToBeFocusedAsync();
        Assert.Equal("You, Careers Explorer", await page.EvaluateAsync<string>("announced.join(', ')")); // each once and whole, in this order

        await page.Keyboard.PressAsync("Shift+Tab");
        var chips = page.Locator("#chat-choices button");
        await Assertions.Expect(chips.First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("End");
        await Assertions.Expect(chips.Last).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(chips.First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal(1, await page.Locator("#chat-choices button[tabindex='0']").CountAsync());
        var label = await chips.Nth(1).TextContentAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".message--me").Last).ToHaveTextAsync($"You: {label}");
        await Assertions.Expect(page.Locator(".message--bot")).ToHaveCountAsync(3);
        await Assertions.Expect(page.GetByLabel("Your message")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Card_IsDrawnWithItsSourceAndDate_AndItsButtonsAsk()
    {
        await using var visitor = await sites.VisitorAsync();
        var page = await OpenAsync(visitor);
        var said = page.ConsoleOf();
        await SayAsync(page, "tell me about being a paramedic");
        var card = page.Locator(".message__card");
        await Assertions.Expect(card.Locator("dt").First).ToHaveTextAsync("Pay");
        await Assertions.Expect(page.Locator(".message--bot").Last).ToContainTextAsync(" 20");
        await card.GetByRole(AriaRole.Button, new() { Name = "How do I get in?" }).ClickAsync();
        await Assertions.Expect(page.Locator(".message--me").Last).ToHaveTextAsync("You: How do I get in?");
        await Assertions.Expect(page.Locator(".message--bot")).ToHaveCountAsync(3);
        await Assertions.Expect(page.Locator(".message--bot").Last).Not.ToContainTextAsync("does not work any more");
        Assert.Empty(said);
    }

    [BrowserFact]
    public async Task EasierWords_AndHelpfulness_OutliveARefresh_AndSoDoesWhatWasTyped()
    {
        await using var visitor = await sites.VisitorAsync();
        var page = await OpenAsync(visitor);
        await SayAsync(page, "what does a paramedic earn");
        await page.GetByRole(AriaRole.Button, new() { Name = "Easier words" }).First.ClickAsync();
        await Assertions.Expect(page.Locator(".message--bot").Last).ToContainTextAsync("short words from now on");
        await page.GetByRole(AriaRole.Group, new() { Name = "Did that help?" }).GetByRole(AriaRole.Button, new() { Name = "Yes" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Thank you for telling us.")).ToBeVisibleAsync();
        await page.GetByLabel("Your message").FillAsync("half a quest");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".message--bot")).ToHaveCountAsync(3);
        await Assertions.Expect(page.Locator("#chat-easier")).ToHaveTextAsync("Normal words");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Yes" })).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(page.GetByLabel("Your message")).ToHaveValueAsync("half a quest");
    }

    [BrowserFact]
    public async Task SecondTab_HasTheSameChat_AndDeletingItThereDeletesItHere()
    {
        await using var visitor = await sites.VisitorAsync();
        var first = await OpenAsync(visitor);
        await SayAsync(first, "hello");
        var second = await visitor.NewPageAsync();
        await second.GotoAsync("/chat");
        await Assertions.Expect(second.Locator(".message--me")).ToHaveTextAsync(["You: hello"]);
        await SayAsync(second, "what jobs are there");
        await Assertions.Expect(first.Locator(".message--me")).ToHaveTextAsync(["You: hello", "You: what jobs are there"]);
        await Assertions.Expect(first.Locator(".message--bot")).ToHaveCountAsync(3);

        var chat = await SessionAsync(second);
        await second.GetByRole(AriaRole.Button, new() { Name = "Delete chat" }).ClickAsync();
        await second.Keyboard.PressAsync("Escape"); // keeps it
        await Assertions.Expect(second.Locator(".message--me")).ToHaveCountAsync(2);
        await Assertions.Expect(second.GetByRole(AriaRole.Button, new() { Name = "Delete chat" })).ToBeFocusedAsync();
        await second.Keyboard.PressAsync("Enter");
        await second.GetByRole(AriaRole.Button, new() { Name = "Delete it" }).PressAsync("Enter");
        await Assertions.Expect(second.Locator(".message--note")).ToContainTextAsync("The chat is deleted");
        await Assertions.Expect(first.Locator(".message--note")).ToContainTextAsync("deleted in another tab");
        foreach (var tab in new[] { first, second })
        {
            await Assertions.Expect(tab.Locator(".message--me")).ToHaveCountAsync(0);
            await Assertions.Expect(tab.Locator(".message--bot")).ToHaveCountAsync(1);
        }

        await Assertions.Expect(second.GetByLabel("Your message")).ToBeFocusedAsync();
        Assert.Equal(404, await StatusOfAsync(visitor, chat));
        Assert.Equal(200, await StatusOfAsync(visitor, await SessionAsync(first)));
        Assert.Equal((await SessionAsync(first)).Id, (await SessionAsync(second)).Id);
    }

    [BrowserFact]
    public async Task SafetyReply_HasAWayOut_ThatLeavesNothingBehind()
    {
        await using var visitor = await sites.VisitorAsync(360);
        await visitor.RouteAsync("https://www.bbc.co.uk/**", route => route.FulfillAsync(new() { Body = "Sunny" }));
        var page = await OpenAsync(visitor);
        await SayAsync(page, "hello");
        var leave = page.GetByRole(AriaRole.Button, new() { Name = "Leave this page fast" });
        await Assertions.Expect(leave).ToBeHiddenAsync();
        await SayAsync(page, "i want to kill myself");
        await Assertions.Expect(page.Locator(".message--bot").Last).ToContainTextAsync("0800 1111");
        await Assertions.Expect(leave).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#chat-rating")).ToBeHiddenAsync();
        var chat = await SessionAsync(page);
        await leave.ClickAsync();
        await page.ArriveAsync("https://www.bbc.co.uk/weather");
        await GoneAsync(visitor, chat);
        await page.GotoAsync("/chat");
        await Assertions.Expect(page.Locator(".message")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task Offline_TheMessageWaits_AndIsSentOnceWhenTheNetworkIsBack()
    {
        await using var visitor = await sites.VisitorAsync();
        var page = await OpenAsync(visitor);
        await visitor.SetOfflineAsync(true);
        await page.GetByLabel("Your message").FillAsync("hello");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("You are offline.");
        await visitor.SetOfflineAsync(false);
        await Assertions.Expect(page.Locator(".message--bot")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator(".message--me")).ToHaveTextAsync(["You: hello"]);
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeEmptyAsync();
    }

    [BrowserTheory]
    [InlineData(429, "That was a lot of messages. You can go on in 7 seconds.")]
    [InlineData(503, "We are mending the bot.")]
    [InlineData(500, "Your message was not sent. It is still here, so you can try again.")]
    public async Task RefusedMessage_SaysWhy_AndIsNotLost(int status, string words)
    {
        await using var visitor = await sites.VisitorAsync();
        var page = await OpenAsync(visitor);
        await page.RouteAsync(Activities, route => route.Request.Method == "POST"
            ? route.FulfillAsync(new()
            {
                Status = status,
                ContentType = "application/json",
                Headers = new Dictionary<string, string> { ["Retry-After"] = "7" },
                Body = """{"error":{"code":"x","message":"We are mending the bot."}}""",
            })
            : route.ContinueAsync());
        await page.GetByLabel("Your message").FillAsync("hello");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync(words);
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByLabel("Your message")).ToHaveValueAsync("hello");
        await page.UnrouteAllAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Assertions.Expect(page.Locator(".message--bot")).ToHaveCountAsync(2);
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task States_PassAxeInAnyColours_AndTargetsAreLargeEnough(int width)
    {
        await using var visitor = await sites.VisitorAsync(width, bypassPolicy: true);
        var page = await OpenAsync(visitor);
        var faults = new List<string>();
        await SayAsync(page, "tell me about being a paramedic");
        await Assertions.Expect(page.Locator(".message__card")).ToBeVisibleAsync();
        faults.AddRange(await Accessibility.FaultsInBothColoursAsync(page, "A card", width));
        await SayAsync(page, "compare nurse and paramedic");
        faults.AddRange(await Accessibility.FaultsInBothColoursAsync(page, "A comparison", width));
        await page.GetByRole(AriaRole.Button, new() { Name = "No", Exact = true }).ClickAsync();
        faults.AddRange(await Accessibility.FaultsInBothColoursAsync(page, "A rated answer", width));
        await SayAsync(page, "i want to kill myself");
        faults.AddRange(await Accessibility.FaultsInBothColoursAsync(page, "A safety reply", width));
        faults.AddRange(await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('#chat button, #chat textarea')].map(e => [e, e.getBoundingClientRect()]).filter(([, box]) => box.width > 0 && (box.height < 43.5 || box.width < 43.5)).map(([e, box]) => e.outerHTML + ' ' + box.width + ' x ' + box.height)"));
        await page.RouteAsync(Activities, route => route.AbortAsync());
        await page.GetByLabel("Your message").FillAsync("lost");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Try again" })).ToBeVisibleAsync();
        faults.AddRange(await Accessibility.FaultsInBothColoursAsync(page, "Trouble", width));
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete chat" }).ClickAsync();
        faults.AddRange(await Accessibility.FaultsInBothColoursAsync(page, "The question before deleting", width));
        Assert.Empty(faults);
    }

    private static async Task<IPage> OpenAsync(IBrowserContext visitor)
    {
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/chat");
        await Assertions.Expect(page.Locator(".message--bot")).ToHaveCountAsync(1);
        return page;
    }

    /// <summary>Says something and waits until it is answered.</summary>
    private static async Task SayAsync(IPage page, string text)
    {
        var before = await page.Locator(".message--bot").CountAsync();
        await page.GetByLabel("Your message").FillAsync(text);
        await page.GetByLabel("Your message").PressAsync("Enter");
        await Assertions.Expect(page.Locator(".message--bot")).ToHaveCountAsync(before + 1);
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector)) return;
        }

        Assert.Fail($"The Tab key does not lead to {selector}.");
    }

    private static async Task<(string Id, string Token)> SessionAsync(IPage page)
    {
        var kept = await page.EvaluateAsync<JsonElement>("JSON.parse(sessionStorage.getItem('careers-chat'))");
        return (kept.GetProperty("conversationId").GetString()!, kept.GetProperty("token").GetString()!); // a chat is open
    }

    private static async Task<int> StatusOfAsync(IBrowserContext visitor, (string Id, string Token) chat)
    {
        var headers = new Dictionary<string, string> { ["Authorization"] = $"Bearer {chat.Token}" };
        return (await visitor.APIRequest.GetAsync($"/v3/directline/conversations/{Uri.EscapeDataString(chat.Id)}/activities", new() { Headers = headers })).Status;
    }

    // The call that deletes is under way while the page is left.
    private static async Task GoneAsync(IBrowserContext visitor, (string Id, string Token) chat)
    {
        var status = 0;
        for (var attempt = 0; attempt < 600 && status != 404; attempt++)
        {
            status = await StatusOfAsync(visitor, chat);
            if (status != 404) await Task.Delay(100);
        }

        Assert.Equal("404", status.ToString(CultureInfo.InvariantCulture));
    }
}
