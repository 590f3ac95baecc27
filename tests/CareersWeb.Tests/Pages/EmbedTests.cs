using System.Net;
using CareersWeb.Site;

namespace CareersWeb.Tests.Pages;

/// <summary>Pages for inside other sites' pages.</summary>
public sealed class EmbedTests
{
    [Theory]
    [InlineData("/embed/chat", 200)]
    [InlineData("/embed/search", 200)]
    [InlineData("/embed/search?q=nurse", 200)]
    [InlineData("/embed/occupation/paramedic", 200)]
    [InlineData("/embed/occupation/wizard", 404)]
    [InlineData("/embed/compare?job=paramedic&job=gardener", 200)]
    [InlineData("/embed/compare?job=paramedic&job=wizard", 404)]
    [InlineData("/embed/compare", 200)]
    [InlineData("/embed/pathway/paramedic", 200)]
    [InlineData("/embed/pathway/wizard", 404)]
    [InlineData("/embed/quiz", 200)]
    public async Task Page_StandsByItself_UnframedAndUnlisted(string address, int status)
    {
        var host = await PageHost.SmallAsync();
        using var answer = await host.AskAsync(address);
        Assert.Equal((HttpStatusCode)status, answer.StatusCode);
        var page = await PageHost.ParseAsync(answer);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("", page.DocumentElement.GetAttribute("data-partner") ?? "");
        Assert.Equal([SecurityHeaders.PolicyWith(page.QuerySelector("script")!.GetAttribute("nonce"))], answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Empty(page.QuerySelectorAll("style, [style], [onclick]"));
    }

    [Fact]
    public async Task Page_NamedByAStranger_IsRefused()
    {
        var host = await PageHost.SmallAsync();
        await host.ReadAsync("/embed/search?partner=https://stranger.example", HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Occupation_SaysWhereItComesFromAndWhen_AndLeadsBack()
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync("/embed/occupation/paramedic");
        Assert.Equal("Paramedic", page.QuerySelector("h1")!.Words());
        Assert.NotEmpty(page.QuerySelectorAll(".sources li"));
        Assert.Matches(@"Last checked on \d{1,2} \w+ 20\d\d", page.Body!.Words());
        Assert.Equal(["/occupations/paramedic", "/occupations/paramedic"], page.Links(".embed__title a, .embed__more a"));
        Assert.Equal("_blank", page.QuerySelector("base")!.GetAttribute("target"));
    }

    [Fact]
    public async Task Pathway_ShowsThePicture_AndItsListLeadsToThePageOfTheJob()
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync("/embed/pathway/electrician");
        Assert.Single(page.QuerySelectorAll("svg.pathway__picture"));
        Assert.NotEmpty(page.Links(".pathway__list a"));
        Assert.All(page.Links(".pathway__list a"), link => Assert.StartsWith("/occupations/electrician#route-", link, StringComparison.Ordinal));
        Assert.Equal(["/pathways?to=electrician"], page.Links(".embed__more a"));
    }

    [Fact]
    public async Task Quiz_AnswersWithJobsAndReasons_AndStaysEmptyWithoutATick()
    {
        var host = await PageHost.SmallAsync();
        using var answer = await host.SendFormAsync("/embed/quiz", [("interest", "emergencies")]);
        var page = await PageHost.ParseAsync(answer);
        Assert.Equal(["Emergency call handler", "Paramedic"], page.AllWords(".embed__jobs a").Take(2));
        Assert.NotEmpty(page.QuerySelectorAll(".embed__jobs li li"));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        using var none = await host.SendFormAsync("/embed/quiz", []);
        Assert.Empty((await PageHost.ParseAsync(none)).QuerySelectorAll(".embed__jobs"));
    }

    [Theory]
    [InlineData(100, HttpStatusCode.OK)]
    [InlineData(101, HttpStatusCode.BadRequest)]
    public async Task Quiz_Fields_AreHeldToTheirLimit(int count, HttpStatusCode status)
    {
        using var answer = await (await PageHost.SmallAsync()).SendFormAsync("/embed/quiz", [.. Enumerable.Range(0, count).Select(number => ($"x{number}", "1"))]);
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Search_ShowsTheBestAndLeadsToAll()
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync("/embed/search?q=nurse");
        Assert.Equal("3 jobs for “nurse”", page.QuerySelector("h2")!.Words());
        Assert.Equal(3, page.QuerySelectorAll(".embed__jobs li").Length);
        Assert.Equal(["/occupations?q=nurse"], page.Links(".embed__more a"));
        var none = await (await PageHost.SmallAsync()).ReadAsync("/embed/search?q=xyzzy");
        Assert.Equal(["/occupations"], none.Links(".embed__more a"));
    }

    [Fact]
    public async Task Loader_MayBeLoadedByOtherSites_AndTheRestMayNot()
    {
        var host = await PageHost.SmallAsync();
        foreach (var (path, expected) in new[] { ("/widget.js", "cross-origin"), ("/site.js", "same-origin"), ("/embed/chat", "same-origin") })
        {
            using var answer = await host.AskAsync(path, "*/*");
            Assert.Equal([expected], answer.Headers.GetValues("Cross-Origin-Resource-Policy"));
        }
    }
}
