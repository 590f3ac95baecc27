using Microsoft.Playwright;

namespace Browser.Tests;

[Collection(BrowserGroup.Name)]
public sealed class ChatTests(BrowserSite site) : VisitingTests(site)
{
    [BrowserFact]
    public async Task Chat_AnswersOnceKeepsFocusAndOutlivesARefresh()
    {
        var page = await Site.VisitAsync(360);
        var complaints = page.ConsoleOf();
        await page.GotoAsync("/chat");
        var messages = page.Locator("#chat-log > .message");
        await Assertions.Expect(messages).ToHaveTextAsync(["Careers Explorer: Hello! Ask me about jobs."]);

        var box = page.GetByLabel("Your message");
        await box.FillAsync("<b>hi</b>");
        await box.PressAsync("Enter");
        string[] said = ["Careers Explorer: Hello! Ask me about jobs.", "You: <b>hi</b>", "Careers Explorer: You said: <b>hi</b>"];
        await Assertions.Expect(messages).ToHaveTextAsync(said);
        await Assertions.Expect(box).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#chat-typing")).ToBeHiddenAsync();

        await page.ReloadAsync();
        await Assertions.Expect(messages).ToHaveTextAsync(said);
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task WelshPage_SaysItsOwnWordsInWelsh_AndMarksTheBotsAsEnglish()
    {
        var page = await Site.VisitAsync(360);
        await page.GotoAsync("/cy/chat");
        var messages = page.Locator("#chat-log > .message");
        await Assertions.Expect(messages).ToHaveCountAsync(1);
        var words = page.Locator("#chat-easier");
        await Assertions.Expect(words).ToHaveTextAsync("Geiriau haws");
        await words.ClickAsync();
        await Assertions.Expect(messages).ToHaveTextAsync(["Careers Explorer: Hello! Ask me about jobs.", "Chi: Easier words", "Careers Explorer: You said: Easier words"]);
        await Assertions.Expect(words).ToHaveTextAsync("Geiriau arferol");
        await Assertions.Expect(messages.Last).ToHaveAttributeAsync("lang", "en-GB");
        await Assertions.Expect(page.Locator("#chat-choices button").First).ToHaveAttributeAsync("lang", "en-GB");
        Site.Line.FailsOnce = true;
        await page.GetByLabel("Eich neges").FillAsync("one more");
        await page.GetByRole(AriaRole.Button, new() { Name = "Anfon" }).ClickAsync();
        await Assertions.Expect(page.Locator("#chat-trouble")).ToContainTextAsync("Ni chafodd eich neges ei hanfon.");
        await Assertions.Expect(page.Locator("#chat-trouble button")).ToHaveTextAsync("Rhoi cynnig arall arni");
    }

    [BrowserFact]
    public async Task Choices_WorkByKeyboardAndGiveFocusBack()
    {
        var page = await Site.VisitAsync();
        await page.GotoAsync("/chat");
        await page.GetByRole(AriaRole.Button, new() { Name = "Pay" }).FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Ways in" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#chat-log > .message").Last).ToHaveTextAsync("Careers Explorer: You said: How do I get in?");
        await Assertions.Expect(page.GetByLabel("Your message")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task FailedMessage_CanBeSentAgain()
    {
        var page = await Site.VisitAsync();
        await page.GotoAsync("/chat");
        await Assertions.Expect(page.Locator("#chat-log > .message")).ToHaveCountAsync(1);
        Site.Line.FailsOnce = true;
        await page.GetByLabel("Your message").FillAsync("hello");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Assertions.Expect(page.Locator("#chat-log > .message")).ToHaveTextAsync(
            ["Careers Explorer: Hello! Ask me about jobs.", "You: hello", "Careers Explorer: You said: hello"]);
    }

    [BrowserFact]
    public async Task ForgottenConversation_StartsAnew()
    {
        var page = await Site.VisitAsync();
        await page.AddInitScriptAsync("if (!sessionStorage.tried) { sessionStorage.tried = 1; sessionStorage.setItem('careers-chat', JSON.stringify({ token: 'gone', conversationId: 'gone', renewAt: Date.now() + 60000 })); }");
        await page.GotoAsync("/chat");
        await Assertions.Expect(page.Locator("#chat-log > .message")).ToHaveTextAsync(
            ["That chat has ended, so this is a new one.", "Careers Explorer: Hello! Ask me about jobs."]);
    }

    [BrowserFact]
    public async Task WithoutScript_LinksStandInForIt()
    {
        var page = await Site.VisitAsync(script: false);
        await page.GotoAsync("/chat");
        await Assertions.Expect(page.Locator("#chat")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("noscript a")).ToHaveCountAsync(3);
    }
}
