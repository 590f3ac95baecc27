using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CareersWeb.Site;
using TestKit;

namespace CareersWeb.Tests.Pages;

/// <summary>What holds for every page.</summary>
public sealed class EveryPageTests
{
    private static readonly string[] Combining = ["/occupations?", "/compare?", "/print?", "/pathways?"];

    public static TheoryData<string> Addresses() =>
    [
        .. SiteMap.All.Select(page => page.Path), "/occupations/adult-nurse", "/occupations/gp-receptionist", "/routes/apprenticeship-advanced",
        "/routes/traineeship", "/occupations?q=nurse", "/occupations?q=xyzzy", "/occupations?band=99",
        "/occupations?jobs=paramedic,gardener", "/print", "/print?q=xyzzy", "/saved?jobs=paramedic,gardener", "/subjects/maths", "/subjects/biology",
        "/collections/emergency", "/compare?job=paramedic&job=gardener", "/compare?add=nurs", "/pathways?to=paramedic&level=2", "/pathways?to=nurse",
        "/programmes?audience=young-people", "/glossary?q=dbs", "/help?nation=wales", "/occupations/electrician/ways-in",
        "/occupations/electrician/for-families", "/occupations/electrician/easy-read", "/activities/a-day-with-tools", "/activities?stage=4", "/evidence?year=9",
        "/digest?place=england", "/after-offer?job=paramedic", "/interview-questions?job=paramedic", "/apply?job=electrician",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Page_SaysWhatItIs(string address)
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync(address);

        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal("en-GB", page.DocumentElement.GetAttribute("lang"));
        Assert.EndsWith(SiteName.Text, page.Title, StringComparison.Ordinal);
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count());
        Assert.Equal("#main", page.QuerySelector(".nhsuk-skip-link")!.GetAttribute("href"));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Headings_LeaveOutNoLevel(string address)
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync(address);
        var level = 0;
        foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var next = heading.LocalName[1] - '0';
            Assert.True(next <= level + 1, $"{heading.Words()} jumps from {level} to {next}.");
            level = next;
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Controls_HaveLabels(string address)
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync(address);
        var bare = page.QuerySelectorAll("input:not([type=hidden]), select, textarea")
            .Where(control => page.QuerySelector($"label[for='{control.Id}']")?.Words() is not { Length: > 0 }).Select(control => control.OuterHtml);
        Assert.Empty(bare);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Nothing_ComesFromElsewhere(string address)
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync(address);
        var sources = page.QuerySelectorAll("script[src], img, iframe").Select(element => element.GetAttribute("src")!)
            .Concat(page.QuerySelectorAll("link:not([rel=canonical]):not([rel=alternate])").Select(link => link.GetAttribute("href")!));
        Assert.All(sources, source => Assert.StartsWith("/", source, StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("style, [style], [onclick]"));
        Assert.All(page.QuerySelectorAll("script:not([type='application/ld+json'])"), script => Assert.NotNull(script.GetAttribute("nonce")));
    }

    [Fact]
    public async Task Links_Resolve()
    {
        var host = await PageHost.SmallAsync();
        var waiting = new Queue<string>(["/"]);
        var seen = new HashSet<string>(["/"], StringComparer.Ordinal);
        var broken = new List<string>();
        while (waiting.TryDequeue(out var address))
        {
            using var answer = await host.AskAsync(address);
            if (!answer.IsSuccessStatusCode) broken.Add(address);
            if (answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
            var page = await PageHost.ParseAsync(answer);
            broken.AddRange(Anchors(page).Where(anchor => page.GetElementById(anchor) is null).Select(anchor => $"{address}#{anchor}"));

            // The links of lists and comparisons combine without end; those that other pages have are enough.
            if (Combining.Any(start => address.StartsWith(start, StringComparison.Ordinal))) continue;
            foreach (var next in Targets(page).Where(seen.Add)) waiting.Enqueue(next);
        }

        Assert.Empty(broken);
        Assert.Superset(new HashSet<string>(SiteMap.AllAddresses(SmallCatalogue.Create()), StringComparer.Ordinal), seen);
    }

    private static IEnumerable<string> Targets(IHtmlDocument page) => page.QuerySelectorAll("a[href], link[href], script[src]")
        .Select(element => (element.GetAttribute("href") ?? element.GetAttribute("src"))!)
        .Where(target => target.StartsWith('/')).Select(target => target.Split('#')[0]);

    private static IEnumerable<string> Anchors(IHtmlDocument page) => page.Links("a[href^='#']").Select(anchor => anchor[1..]);
}
