using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>Sections and messages read out, by a voice of the device or not at all.</summary>
[Collection(BrowserGroup.Name)]
public sealed class ReadAloudTests(BrowserSite site) : VisitingTests(site)
{
    // What a test machine has no voices for: it notes what it is to say, and never ends.
    private const string Voices =
        """
        (() => {
          window.heard = [];
          const speech = { getVoices: () => [{ lang: 'en-GB', localService: IS_LOCAL }], speak: said => heard.push(said.text), cancel: () => heard.push('(stop)'), addEventListener() {}, removeEventListener() {} };
          Object.defineProperty(window, 'speechSynthesis', { value: speech });
          window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };
        })()
        """;

    [BrowserFact]
    public async Task Section_IsReadSentenceBySentence_AndASecondPressStops()
    {
        var page = await Site.VisitAsync(360);
        var complaints = page.ConsoleOf();
        await page.AddInitScriptAsync(Voices.Replace("IS_LOCAL", "true", StringComparison.Ordinal));
        await page.GotoAsync("/occupations/electrician/easy-read");
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Read aloud What you do" });
        await button.ClickAsync();
        var stop = page.GetByRole(AriaRole.Button, new() { Name = "Stop reading What you do" });
        await Assertions.Expect(stop).ToBeFocusedAsync();
        Assert.Equal("What you do|You mend lights.", await page.EvaluateAsync<string>("heard.join('|')"));
        await stop.PressAsync("Enter");
        await Assertions.Expect(button).ToBeFocusedAsync();
        Assert.Equal("(stop)", await page.EvaluateAsync<string>("heard.at(-1)"));
        Assert.Empty(complaints);
    }

    [BrowserTheory]
    [InlineData("true", 1)]
    [InlineData("false", 0)] // a voice of somebody else's server would hear what is said here
    public async Task Message_HasAButton_WhereTheDeviceHasItsOwnVoice(string isLocal, int count)
    {
        var page = await Site.VisitAsync(360);
        await page.AddInitScriptAsync(Voices.Replace("IS_LOCAL", isLocal, StringComparison.Ordinal));
        await page.GotoAsync("/chat");
        await Assertions.Expect(page.Locator(".message--bot")).ToHaveCountAsync(1);
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Read aloud this message" });
        await Assertions.Expect(button).ToHaveCountAsync(count);
        if (count == 0) return;
        await button.ClickAsync();
        Assert.Equal("Hello!|Ask me about jobs.", await page.EvaluateAsync<string>("heard.join('|')"));
    }

    [BrowserFact]
    public async Task Section_OfASavedJob_IsReadWithoutAConnection()
    {
        var page = await Site.VisitAsync(360);
        await page.AddInitScriptAsync(Voices.Replace("IS_LOCAL", "true", StringComparison.Ordinal));
        await page.GotoAsync("/occupations/electrician");
        await page.Locator("[data-save=electrician]").First.ClickAsync();
        await page.UntilAsync("async () => Boolean(await caches.match(location.href))"); // a page that is kept is whole
        await page.Context.SetOfflineAsync(true);
        await page.ReloadAsync();
        var section = page.Locator("main .section").First;
        await section.Locator(".aloud").ClickAsync();
        Assert.Equal(await section.Locator("h2").TextContentAsync(), await page.EvaluateAsync<string>("heard[0]"));
    }

    [BrowserFact]
    public async Task WithoutVoices_ThereIsNoButton()
    {
        var page = await Site.VisitAsync();
        await page.GotoAsync("/occupations/electrician");
        await Assertions.Expect(page.Locator(".aloud")).ToHaveCountAsync(0);
    }
}
