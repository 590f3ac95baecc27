using TestKit;

namespace CareersWeb.Tests.Pages;

public sealed class RouteTests
{
    [Fact]
    public async Task Routes_ExplainEveryKindAndCountItsJobs()
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync("/routes");
        var types = SmallCatalogue.Create().Contents.RouteTypes;
        Assert.Equal([.. types.Select(type => $"/routes/{type.Slug}")], page.Links(".card__title a"));
        Assert.Contains("8 jobs", page.QuerySelector(".card")!.Words(), StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll(".card"), card => card.Words().Contains("Scheme has ended", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Route_ListsItsJobsByFamily()
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync("/routes/undergraduate-degree");
        Assert.Equal("4 jobs with this way in", page.QuerySelector("#jobs")!.Words());
        Assert.Equal(["Nursing", "Ambulance service"], page.AllWords("[aria-labelledby=jobs] h3"));
        Assert.Equal(["Adult nurse", "Mental health nurse", "Stroke nurse", "Paramedic"], page.AllWords("[aria-labelledby=jobs] > .link-list a"));
        Assert.Equal("/occupations?entry-route=undergraduate-degree", page.Links("[aria-labelledby=jobs] p a")[0]);
    }

    [Fact]
    public async Task Route_WithoutJobs_SaysSo()
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync("/routes/traineeship");
        Assert.Contains("None of the jobs here uses it.", page.QuerySelector("main")!.Words(), StringComparison.Ordinal);
    }
}
