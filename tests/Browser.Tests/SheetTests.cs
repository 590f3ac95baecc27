using System.Text.Json;
using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>What is written for an application or an interview stays on the device, and goes when its writer says so.</summary>
[Collection(BrowserGroup.Name)]
public sealed class SheetTests(BrowserSite site) : VisitingTests(site)
{
    private const string Kept = "localStorage.getItem('careers-sheets')";
    private const string Clear = "Delete everything I wrote and ticked here";

    [BrowserFact]
    public async Task Interview_NotesAndTicks_StayForEveryJob_UntilAllIsDeleted()
    {
        var page = await Site.VisitAsync(360);
        var complaints = page.ConsoleOf();
        var sent = new List<string>();
        page.Request += (_, request) => sent.Add($"{request.Method} {request.PostData}");
        await page.GotoAsync("/interview-questions?job=paramedic");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = Clear })).ToBeHiddenAsync();
        await page.Locator("#why-notes").FillAsync("My gran was ill.");
        await page.Locator("#why-aloud").CheckAsync();
        await page.Locator("#skill-teamwork-scene").CheckAsync();

        await page.GotoAsync("/interview-questions");
        await Assertions.Expect(page.Locator("#why-notes")).ToHaveValueAsync("My gran was ill.");
        await Assertions.Expect(page.Locator("#why-aloud")).ToBeCheckedAsync();
        await page.Locator("#why-aloud").UncheckAsync();
        await page.GotoAsync("/interview-questions?job=electrician");
        await Assertions.Expect(page.Locator("#skill-teamwork-scene")).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("#why-aloud")).Not.ToBeCheckedAsync();

        await page.GotoAsync("/apply"); // the other sheet has its own
        await Assertions.Expect(page.Locator("#why")).ToHaveValueAsync("");
        await page.Locator("#why").FillAsync("To help.");
        await page.GotoAsync("/interview-questions");
        await DeleteAsync(page, isMeant: false);
        await Assertions.Expect(page.Locator("#why-notes")).ToHaveValueAsync("My gran was ill.");
        await DeleteAsync(page, isMeant: true);
        await Assertions.Expect(page.Locator("#why-notes")).ToHaveValueAsync("");
        await Assertions.Expect(page.Locator("[data-keep]").First).ToBeFocusedAsync();
        Assert.Equal("""{"application":{"why":"To help."}}""", await page.EvaluateAsync<string?>(Kept));

        await page.GotoAsync("/apply");
        await DeleteAsync(page, isMeant: true);
        Assert.Null(await page.EvaluateAsync<string?>(Kept));
        Assert.All(sent, request => Assert.Equal("GET ", request));
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Application_IsCopiedPartByPart_UnderTheTitlesAndThePointsOfTheAdvert()
    {
        var page = await Site.VisitAsync();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync("/apply?job=electrician");
        var copy = page.GetByRole(AriaRole.Button, new() { Name = "Copy everything I wrote" });
        await page.Locator("#check-gaps").CheckAsync();
        await Assertions.Expect(copy).ToBeHiddenAsync(); // a tick is nothing to copy
        await page.Locator("#why").FillAsync("  I like to mend things.  ");
        await page.Locator("#point-2").FillAsync("Careful with tools");
        await page.Locator("#example-2").FillAsync("At school I\nbuilt a shelf.");
        await page.Locator("#skill-teamwork").FillAsync("Football.");
        await copy.ClickAsync();
        await Assertions.Expect(page.Locator("#said")).ToHaveTextAsync("Everything you wrote is copied.");
        Assert.Equal(
            "Why you want this job\nI like to mend things.\n\nCareful with tools\nAt school I\nbuilt a shelf.\n\nWorking in a team\nFootball.",
            await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [BrowserTheory]
    [InlineData("not json")]
    [InlineData("[1]")]
    [InlineData("""{"interview":["x"]}""")]
    [InlineData("""{"interview":{"why-notes":{"a":1},"why-aloud":"yes"}}""")]
    public async Task WhatSomethingElseLeftThere_IsNotShown_AndDoesNoHarm(string kept)
    {
        var page = await Site.VisitAsync();
        var complaints = page.ConsoleOf();
        await page.GotoAsync("/interview-questions");
        await page.EvaluateAsync($"localStorage.setItem('careers-sheets', {JsonSerializer.Serialize(kept)})");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#why-aloud")).Not.ToBeCheckedAsync();
        await page.Locator("#why-notes").FillAsync("Mine");
        Assert.Contains("\"why-notes\":\"Mine\"", await page.EvaluateAsync<string>(Kept), StringComparison.Ordinal);
        Assert.Empty(complaints);
    }

    [BrowserTheory]
    [InlineData("/interview-questions?job=paramedic")]
    [InlineData("/apply?job=paramedic")]
    public async Task WithoutScript_TheSheetSaysThatItIsForPaper_AndOffersNothingElse(string address)
    {
        var page = await Site.VisitAsync(360, script: false);
        await page.GotoAsync(address);
        await Assertions.Expect(page.Locator("[data-sheet] noscript")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-sheet] button:visible")).ToHaveTextAsync(["Choose"]);
        await page.GetByLabel("Which job is it for?").FillAsync("electrician");
        await page.GetByRole(AriaRole.Button, new() { Name = "Choose" }).ClickAsync();
        await Assertions.Expect(page.Locator(".sheet-for a")).ToHaveTextAsync("Electrician");
    }

    [BrowserFact]
    public async Task Paper_HasAllThatWasWritten_AndNoButtons()
    {
        var page = await Site.VisitAsync();
        await page.GotoAsync("/interview-questions?job=paramedic");
        var notes = page.Locator("#why-notes");
        await notes.FillAsync(string.Join('\n', Enumerable.Range(1, 30).Select(line => $"Line {line}")));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await notes.EvaluateAsync<bool>("box => box.scrollHeight <= box.clientHeight + 1"));
        await Assertions.Expect(page.Locator("button:visible, .site-footer:visible")).ToHaveCountAsync(0);
    }

    private static async Task DeleteAsync(IPage page, bool isMeant)
    {
        void Answer(object? sender, IDialog dialog) => _ = isMeant ? dialog.AcceptAsync() : dialog.DismissAsync();
        page.Dialog += Answer;
        await page.GetByRole(AriaRole.Button, new() { Name = Clear }).ClickAsync();
        page.Dialog -= Answer;
    }
}
