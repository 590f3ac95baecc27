using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>What holds for every page at every width.</summary>
[Collection(BrowserGroup.Name)]
public sealed class EveryPageTests(BrowserSite site) : VisitingTests(site)
{
    private static readonly string[] Addresses =
    [
        "/", "/occupations", "/occupations?q=nurse&family=nursing&family=nowhere", "/occupations?q=nothing", "/occupations?jobs=paramedic,gardener",
        "/print?family=nursing", "/saved", "/saved?jobs=paramedic,gardener,nobody", "/occupations/adult-nurse", "/occupations/electrician",
        "/occupations/electrician/ways-in", "/occupations/electrician/ways-in?first=nowhere", "/occupations/electrician/for-families", "/routes",
        "/routes/apprenticeship-advanced", "/subjects", "/subjects/maths", "/subjects/biology", "/collections", "/collections/emergency", "/compare",
        "/compare?job=paramedic&job=gardener", "/compare?job=paramedic&job=gardener&job=electrician&job=nobody", "/compare?add=nurs", "/match",
        "/pathways", "/pathways?to=paramedic&level=1", "/pathways?to=nurs&from=wizard", "/glossary", "/glossary?q=xyzzy", "/programmes",
        "/programmes?audience=teachers", "/help", "/help?nation=england", "/for-advisers", "/for-families", "/chat", "/privacy", "/developers", "/nowhere",
        "/saved/22222-BBBBB", "/saved?code=x", "/cy", "/cy/occupations?q=nurse&family=nursing&family=nowhere", "/cy/occupations/electrician", "/cy/routes",
        "/cy/saved?jobs=paramedic,gardener", "/cy/compare?job=paramedic&job=gardener", "/cy/match", "/cy/help", "/cy/privacy", "/cy/pathways?to=paramedic&level=1", "/cy/programmes", "/cy/glossary", "/cy/for-advisers",
        "/cy/for-families", "/cy/occupations/electrician/ways-in", "/cy/occupations/electrician/for-families", "/cy/chat",
        "/easy-read", "/occupations/electrician/easy-read", "/occupations/paramedic/easy-read", "/activities", "/activities?stage=3",
        "/activities/a-day-with-tools", "/evidence", "/evidence?year=9", "/cy/easy-read", "/cy/occupations/electrician/easy-read", "/cy/activities/a-day-with-tools",
        "/cy/evidence?year=12", "/cy/developers",
        "/digest", "/digest?place=england", "/after-offer", "/after-offer?job=paramedic", "/complaints", "/events", "/cy/digest?place=wales", "/cy/after-offer", "/cy/complaints",
        "/interview-questions", "/interview-questions?job=paramedic", "/interview-questions?job=nurs", "/apply", "/apply?job=electrician", "/quiz", "/class",
        "/cy/interview-questions?job=paramedic", "/cy/apply?job=electrician", "/cy/quiz", "/cy/class",
    ];

    private const string SmallTargets =
        """
        [...document.querySelectorAll('nav a, button:not(.term), .chip, summary, input, select, textarea')].map(e => [e, e.getBoundingClientRect()])
          .filter(([e, box]) => box.width > 0 && (box.height < 43.5 || box.width < 24) && !e.matches('[type=checkbox], [type=radio]'))
          .map(([e, box]) => e.outerHTML.slice(0, 80) + ' ' + box.width + ' x ' + box.height)
        """;

    // Each page is opened once and looked at in every way, because opening it is what takes long.
    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Page_FitsItsWidth_PassesAxeInAnyColours_AndHasTargetsLargeEnoughToTouch(int width)
    {
        var faults = await FaultsAsync(Addresses, () => Site.VisitAsync(width, bypassPolicy: true), async (page, address) =>
        {
            await page.GotoAsync(address);
            if (address == "/chat") await Assertions.Expect(page.Locator("#chat-choices button")).ToHaveCountAsync(2);
            var found = await Accessibility.FaultsInBothColoursAsync(page, $"{address} at {width} px", width);
            var small = width == 360 ? await page.EvaluateAsync<string[]>(SmallTargets) : [];
            return [.. found, .. small.Select(target => $"{address}: {target}")];
        });
        Assert.Empty(faults);
    }

    [BrowserTheory]
    [InlineData(360, false)]
    [InlineData(1280, true)]
    public async Task States_PassAxe(int width, bool forcedColours)
    {
        var page = await Site.VisitAsync(width, bypassPolicy: true, forcedColours: forcedColours);
        var faults = new List<string>();

        await page.GotoAsync("/");
        await page.GetByLabel("Search for a job").PressSequentiallyAsync("para");
        await Assertions.Expect(page.GetByRole(AriaRole.Option)).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("ArrowDown");
        faults.AddRange(await Accessibility.FaultsOfAsync(page, "Completions", width));

        await page.GotoAsync("/match");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
        faults.AddRange(await Accessibility.FaultsOfAsync(page, "The open form", width));
        await page.GetByLabel("Technology and data").CheckAsync();
        await page.GetByLabel("Qualification").First.SelectOptionAsync("gcse");
        await page.GetByLabel("Grade", new() { Exact = true }).First.FillAsync("Z");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show jobs that fit" }).ClickAsync();
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
        faults.AddRange(await Accessibility.FaultsOfAsync(page, "Jobs that fit", width));

        await page.GotoAsync("/quiz");
        await QuizAnswersAsync(page, 3, 3, 3, 3, 3);
        faults.AddRange(await Accessibility.FaultsOfAsync(page, "A quiz in which nothing stands out", width));
        await QuizAnswersAsync(page, 1, 5, 3, 3, 5);
        faults.AddRange(await Accessibility.FaultsOfAsync(page, "Jobs of a quiz", width));

        await page.GotoAsync("/occupations/electrician");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save Electrician" }).ClickAsync();
        faults.AddRange(await Accessibility.FaultsOfAsync(page, "A saved job", width));

        await page.GotoAsync("/routes/apprenticeship-advanced");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
        faults.AddRange(await Accessibility.FaultsOfAsync(page, "Narrower lists", width));
        Assert.Empty(faults);
    }

    private static async Task QuizAnswersAsync(IPage page, params int[] likings)
    {
        foreach (var (key, liking) in new[] { "care", "computers", "making", "emergencies", "planning" }.Zip(likings)) await page.Locator($"#{key}-{liking}").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show jobs that fit" }).ClickAsync();
    }
}
