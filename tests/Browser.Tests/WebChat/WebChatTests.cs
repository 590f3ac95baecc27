using System.Text.Json;
using Microsoft.Playwright;

namespace Browser.Tests.WebChat;

/// <summary>The public chat client on a page of another site, over polling and over WebSocket.</summary>
public sealed class WebChatTests(PartnerSite site) : IClassFixture<PartnerSite>
{
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Chat_ButtonsCardsAndWords_AreShownAndAnswered(bool socket)
    {
        await using var visitor = await site.VisitorAsync();
        var page = await site.OpenAsync(visitor, socket);
        await ShowsOnceAsync(page, "Hello! What shall I do?");
        await page.Locator("button.webchat__suggested-action", new() { HasText = CardBot.ShowCards }).ClickAsync();
        foreach (var text in new[] { CardBot.ShowCards, "Here are two cards.", "Adult nurse", "Looks after grown-ups", "Midwife", "Band" }) await ShowsOnceAsync(page, text);
        await page.Locator("button.ac-pushButton", new() { HasText = "Ways in" }).ClickAsync();
        await ShowsOnceAsync(page, "You said: Ways in");
        await page.Locator("button.ac-pushButton", new() { HasText = "Pay" }).ClickAsync();
        await ShowsOnceAsync(page, "You said: What is the pay?");
        await SayAsync(page, "thank you");
        await ShowsOnceAsync(page, "You said: thank you");
        await Assertions.Expect(page.GetByText("Send failed")).ToHaveCountAsync(0);
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Chat_ReloadedPage_GoesOnWhereItWas(bool socket)
    {
        await using var visitor = await site.VisitorAsync();
        var page = await site.OpenAsync(visitor, socket);
        await ShowsOnceAsync(page, "Hello! What shall I do?");
        await SayAsync(page, "before");
        await ShowsOnceAsync(page, "You said: before");
        await page.ReloadAsync();
        foreach (var text in new[] { "Hello! What shall I do?", "before", "You said: before" }) await ShowsOnceAsync(page, text);
        await SayAsync(page, "after");
        await ShowsOnceAsync(page, "You said: after");
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Chat_SecondTab_ShowsTheSameTalk(bool socket)
    {
        await using var visitor = await site.VisitorAsync();
        var first = await site.OpenAsync(visitor, socket);
        await ShowsOnceAsync(first, "Hello! What shall I do?");
        await SayAsync(first, "one");
        await ShowsOnceAsync(first, "You said: one");
        var second = await site.OpenAsync(visitor, socket);
        await ShowsOnceAsync(second, "You said: one");
        await SayAsync(second, "two");
        foreach (var tab in new[] { first, second }) await ShowsOnceAsync(tab, "You said: two");
    }

    [BrowserFact]
    public async Task Chat_ConnectionLost_ShowsWhatCameMeanwhileOnce()
    {
        await using var visitor = await site.VisitorAsync();
        var page = await site.OpenAsync(visitor, socket: true);
        await ShowsOnceAsync(page, "Hello! What shall I do?");
        var conversation = await page.EvaluateAsync<string>("line.conversationId");
        await site.DropAsync(conversation);
        await site.SayAsync(conversation, "meanwhile");
        await ShowsOnceAsync(page, "You said: meanwhile");
        await SayAsync(page, "again");
        await ShowsOnceAsync(page, "You said: again");
    }

    [BrowserFact]
    public async Task Chat_FileSent_IsRefusedKindlyAndTheTalkGoesOn()
    {
        await using var visitor = await site.VisitorAsync();
        var page = await site.OpenAsync(visitor, socket: false);
        await ShowsOnceAsync(page, "Hello! What shall I do?");
        var refusal = await page.EvaluateAsync<JsonElement>(
            """
            () => new Promise(resolve => line.postActivity({ type: 'message', from: { id: 'me' }, attachments: [{ contentType: 'text/plain', name: 'cv.txt', contentUrl: 'data:text/plain,hello' }] })
                .subscribe(id => resolve({ id }), error => resolve({ status: error.status, error: error.xhr.response.error })))
            """);
        Assert.Equal(415, refusal.GetProperty("status").GetInt32());
        Assert.Equal("Sorry, files cannot be sent here. Please write your question as a message.", refusal.GetProperty("error").GetProperty("message").GetString());
        await SayAsync(page, "words then");
        await ShowsOnceAsync(page, "You said: words then");
    }

    [BrowserFact]
    public async Task Example_OfThePageForDevelopers_Chats()
    {
        await using var visitor = await site.VisitorAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/example.html");
        await ShowsOnceAsync(page, "Hello! What shall I do?");
        await SayAsync(page, "thank you");
        await ShowsOnceAsync(page, "You said: thank you");
    }

    private static async Task SayAsync(IPage page, string text)
    {
        var box = page.Locator("[data-id='webchat-sendbox-input']");
        await box.FillAsync(text);
        await box.PressAsync("Enter");
    }

    /// <summary>A bubble says this, and no other does.</summary>
    private static Task ShowsOnceAsync(IPage page, string text) =>
        Assertions.Expect(page.Locator(".webchat__bubble__content").GetByText(text, new() { Exact = true })).ToHaveCountAsync(1);
}
