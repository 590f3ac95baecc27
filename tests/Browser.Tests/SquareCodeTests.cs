using CareersCatalogue.Outreach;
using Microsoft.Playwright;
using TestKit;

namespace Browser.Tests;

/// <summary>Square codes as a phone sees them: a picture of the screen is read by a decoder that knows nothing of ours.</summary>
[Collection(BrowserGroup.Name)]
public sealed class SquareCodeTests(BrowserSite site) : VisitingTests(site)
{
    private const string Read =
        """
        async picture => {
          const image = new Image();
          image.src = 'data:image/png;base64,' + picture;
          await image.decode();
          const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
          const pen = canvas.getContext('2d');
          pen.drawImage(image, 0, 0);
          return jsQR(pen.getImageData(0, 0, image.width, image.height).data, image.width, image.height)?.data ?? '';
        }
        """;

    [BrowserTheory]
    [InlineData(360, false)]
    [InlineData(1280, false)]
    [InlineData(1280, true)]
    public async Task Poster_LeadsToTheQuestions(int width, bool forcedColours)
    {
        var made = SmallQuestions.Event(EventCode.New().Value, DateTimeOffset.UtcNow.AddHours(-1));
        Assert.True(await Site.Outreach.AddAsync(made, "key", default));
        var page = await Site.VisitAsync(width, bypassPolicy: true, forcedColours: forcedColours);
        await page.GotoAsync($"/events/{made.Code}/poster");
        var (address, seen) = (new Uri(page.Url).GetLeftPart(UriPartial.Authority), await SeenAsync(page));
        Assert.Equal($"{address}/events/{made.Code}", seen);
    }

    [BrowserFact]
    public async Task SavedList_LeadsToItself_AndAnEmptyPageHasNoCode()
    {
        var page = await Site.VisitAsync(360, script: true, bypassPolicy: true);
        await page.GotoAsync("/saved?jobs=paramedic,gardener");
        await page.GetByRole(AriaRole.Button, new() { Name = "Get a code" }).ClickAsync();
        await page.ArriveAsync("**/saved/*");
        Assert.Equal(page.Url, await SeenAsync(page));
        await page.GotoAsync("/saved");
        await Assertions.Expect(page.Locator(".qr__picture")).ToHaveCountAsync(0);
    }

    private static async Task<string> SeenAsync(IPage page)
    {
        var picture = Convert.ToBase64String(await page.Locator(".qr__picture").ScreenshotAsync());
        await page.EvaluateAsync(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "jsQR.js")));
        return await page.EvaluateAsync<string>(Read, picture);
    }
}
