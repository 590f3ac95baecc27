using System.Net;
using CareersCatalogue.Guidance.Comparing;
using CareersWeb.Site.Jobs;
using TestKit;

namespace CareersWeb.Tests.Pages;

public sealed class CompareTests
{
    [Fact]
    public async Task Jobs_StandSideBySide()
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync("/compare?job=paramedic&job=gardener");
        Assert.Equal(["Paramedic", "Gardener"], page.AllWords("thead th"));
        Assert.Equal([.. ComparisonRows.All.Select(row => row.Label)], page.AllWords("tbody th"));
        Assert.Equal(["Ambulance service", "Estates"], page.QuerySelectorAll("tbody tr")[1].AllWords("td"));
        Assert.Equal(["/compare?job=gardener", "/compare?job=paramedic"], page.Links("[aria-label='Jobs that are compared'] a"));
    }

    [Fact]
    public async Task Differences_LeaveOutWhatIsTheSame()
    {
        var host = await PageHost.SmallAsync();
        var all = (await host.ReadAsync("/compare?job=paramedic&job=gardener")).AllWords("tbody th");
        var differing = (await host.ReadAsync("/compare?job=paramedic&job=gardener&only=differences")).AllWords("tbody th");
        Assert.Contains("Pay in England", differing);
        Assert.Contains("Hours", all.Except(differing));
    }

    [Fact]
    public async Task Name_IsAdded_AndUnclearOnesAreAskedAbout()
    {
        var host = await PageHost.SmallAsync();
        using var added = await host.AskAsync("/compare?job=gardener&add=PARAMEDIC");
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        Assert.Equal("/compare?job=gardener&job=paramedic", added.Headers.Location!.OriginalString);

        var unclear = await host.ReadAsync("/compare?job=gardener&add=nurs");
        Assert.Equal(
            ["/compare?job=gardener&job=adult-nurse", "/compare?job=gardener&job=healthcare-assistant", "/compare?job=gardener&job=mental-health-nurse"],
            unclear.Links("[role=alert] a").Take(3));
        var unknown = await host.ReadAsync("/compare?add=<b>wizard</b>");
        Assert.Contains("We know no job called “<b>wizard</b>”.", unknown.QuerySelector("[role=alert]")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Limits_AreKeptAndSaid()
    {
        var host = await PageHost.SmallAsync();
        var slugs = SmallCatalogue.Create().Entries.Select(entry => "job=" + entry.Occupation.Slug).ToList();
        var most = await host.ReadAsync("/compare?" + string.Join('&', slugs.Take(Comparison.Most)));
        Assert.Equal(Comparison.Most, most.QuerySelectorAll("thead th").Length);
        Assert.Null(most.QuerySelector("#add"));
        var more = await host.ReadAsync("/compare?" + string.Join('&', slugs.Take(Comparison.Most + 1)), HttpStatusCode.BadRequest);
        Assert.Equal([CompareQuery.TooManyText], more.AllWords("[role=alert] li"));
        Assert.Equal(Comparison.Most, more.QuerySelectorAll("thead th").Length);
        var gone = await host.ReadAsync("/compare?job=gardener&job=nobody", HttpStatusCode.NotFound);
        Assert.Equal([CompareQuery.UnknownText], gone.AllWords("[role=alert] li"));
    }

    [Fact]
    public async Task WaysIn_StandSideBySide()
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync("/occupations/electrician/ways-in");
        Assert.Equal(["Straight into a job", "Advanced apprenticeship (level 3)"], page.AllWords("thead th"));
        Assert.Equal(["How long", "Not stated", "18 months to 2 years"], page.QuerySelectorAll("tbody tr")[5].AllWords("th, td"));
        Assert.Equal("compare__differs", page.QuerySelectorAll("tbody tr")[5].ClassName);
        Assert.Equal("", page.QuerySelectorAll("tbody tr")[0].ClassName ?? "");
    }

    [Theory]
    [InlineData("/occupations/electrician/ways-in?first=direct-entry&second=direct-entry", HttpStatusCode.BadRequest)]
    [InlineData("/occupations/electrician/ways-in?first=teleport", HttpStatusCode.BadRequest)]
    [InlineData("/occupations/adult-nurse/ways-in", HttpStatusCode.NotFound)]
    [InlineData("/occupations/nobody/ways-in", HttpStatusCode.NotFound)]
    public async Task WaysIn_ThatAreNotTwo_AreRefused(string address, HttpStatusCode status)
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync(address, status);
        Assert.Empty(page.QuerySelectorAll("tbody"));
    }
}
