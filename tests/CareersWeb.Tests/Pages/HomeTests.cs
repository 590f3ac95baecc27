using CareersWeb.Site;
using TestKit;

namespace CareersWeb.Tests.Pages;

public sealed class HomeTests
{
    [Fact]
    public async Task Home_BeginsWithTheSearchBox()
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync(SiteMap.Home);
        var form = page.QuerySelector("main form")!;
        Assert.Equal("/occupations", form.GetAttribute("action"));
        Assert.Equal("get", form.GetAttribute("method"));
        Assert.Equal("q", form.QuerySelector("input")!.GetAttribute("name"));
    }

    [Fact]
    public async Task Home_CountsWhatTheCatalogueHas()
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync(SiteMap.Home);
        var catalogue = SmallCatalogue.Create();
        Assert.Contains($"{catalogue.Entries.Count} jobs and {catalogue.Contents.EntryRoutes.Count} ways in", page.QuerySelector(".hero__lead")!.Words(), StringComparison.Ordinal);
        Assert.Equal(["Nursing 5 jobs", "Ambulance service 2 jobs", "Digital 3 jobs", "Estates 2 jobs"], page.AllWords("[aria-labelledby=families] li"));
        Assert.Equal(
            ["Straight into a job 8 jobs", "Advanced apprenticeship (level 3) 8 jobs", "University degree 4 jobs"], page.AllWords("[aria-labelledby=routes] li"));
    }

    [Fact]
    public async Task StartingPoints_CountWhatTheirListsHold()
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync(SiteMap.Home);
        var cards = page.QuerySelectorAll("[aria-labelledby=start] .card--link");
        Assert.Equal(["8 jobs", "8 jobs", "8 jobs", "4 jobs"], cards.Select(card => card.QuerySelector(".card__count")!.Words()));
        foreach (var card in cards)
        {
            var list = await host.ReadAsync(card.Links("a")[0]);
            Assert.Equal(card.QuerySelector(".card__count")!.Words(), list.QuerySelector("#results-title")!.Words());
        }
    }

    [Fact]
    public async Task Myth_IsAnsweredByTheListThatProvesIt()
    {
        var host = await PageHost.SmallAsync();
        var card = (await host.ReadAsync("/")).QuerySelector("[aria-labelledby=myths] .card")!;
        Assert.Equal(["“It is only nurses.”", "It is not."], card.AllWords("h3, h3 + p"));
        var link = card.QuerySelector(".card__count a")!;
        Assert.Equal("/occupations?clinical=no", link.GetAttribute("href"));
        var count = (await host.ReadAsync("/occupations?clinical=no")).Jobs().Count;
        Assert.Equal($"See {count} jobs: It is only nurses.", link.Words());
        Assert.Equal(["Checked Test source read on 21 November 2026"], card.AllWords(".sources li"));
        Assert.Equal(["“Dim ond nyrsys.”"], (await host.ReadAsync("/cy")).AllWords("[aria-labelledby=myths] h3"));
    }
}
