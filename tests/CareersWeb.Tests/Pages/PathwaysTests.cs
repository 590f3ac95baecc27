using System.Net;
using CareersWeb.Site.Jobs;

namespace CareersWeb.Tests.Pages;

public sealed class PathwaysTests
{
    [Fact]
    public async Task Path_LeadsFromSchoolToTheJob()
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync("/pathways?to=paramedic&level=3");
        Assert.Equal("2 paths to paramedic", page.QuerySelector("#paths")!.Words());
        Assert.Equal("Path 1: 3 years", page.QuerySelector(".path h3")!.Words());
        var steps = page.AllWords(".path__step");
        Assert.Equal("Now: school, college or looking for a start", steps[0]);
        Assert.StartsWith("Paramedic Not paid · the job starts at £32,073 in England", steps[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_KeepsWhatWasSaid()
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync("/pathways?to=Paramedic&from=gardener&level=2");
        Assert.Equal("Paramedic", page.QuerySelector("#to")!.GetAttribute("value"));
        Assert.Equal("Gardener", page.QuerySelector("#from")!.GetAttribute("value"));
        Assert.Equal("2", page.QuerySelector("#level option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task UnclearName_IsAskedAbout()
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync("/pathways?to=nurs&level=1");
        Assert.Equal("/pathways?to=adult-nurse&level=1", page.Links("[role=alert] a")[0]);
        Assert.Null(page.QuerySelector("#paths"));
    }

    [Theory]
    [InlineData("to=paramedic&from=paramedic", PathwayQuery.SameJob)]
    [InlineData("to=paramedic&level=9", PathwayQuery.UnknownLevel)]
    [InlineData("to=paramedic&level=-1", PathwayQuery.UnknownLevel)]
    [InlineData("to=wizard", "We know no job called “wizard”.")]
    public async Task Nonsense_IsRefusedAndSaid(string query, string message)
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync($"/pathways?{query}", HttpStatusCode.BadRequest);
        Assert.Equal([message], page.AllWords("[role=alert] li"));
    }

    [Fact]
    public async Task NothingAsked_ShowsTheFormAlone()
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync("/pathways");
        Assert.Null(page.QuerySelector("#paths"));
        Assert.Empty(page.QuerySelectorAll("[role=alert]"));
    }
}
