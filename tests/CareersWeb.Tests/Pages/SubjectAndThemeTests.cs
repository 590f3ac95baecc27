using System.Net;
using CareersWeb.Pages;

namespace CareersWeb.Tests.Pages;

public sealed class SubjectAndThemeTests
{
    [Fact]
    public async Task Subjects_ListThoseThatHelpInAJob()
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync("/subjects");
        Assert.Equal(["English 12 jobs", "Maths 12 jobs"], page.AllWords("main .link-list li"));
    }

    [Fact]
    public async Task Subject_ListsItsJobs_AndNarrowsThem()
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync("/subjects/maths");
        Assert.Equal("Jobs that use maths", page.QuerySelector("h1")!.Words());
        Assert.Equal(["Nursing", "Ambulance service", "Digital", "Estates"], page.AllWords("main h3"));
        Assert.Contains("/occupations?subject=maths&entry-route=undergraduate-degree", page.Links(".narrower a"));
        var narrowed = await host.ReadAsync("/occupations?subject=maths&entry-route=undergraduate-degree");
        Assert.Equal("4 jobs", narrowed.QuerySelector("#results-title")!.Words());
        Assert.Contains("University degree 4 jobs", page.AllWords(".narrower li"));
        Assert.Equal(["/print?subject=maths", "/occupations.csv?subject=maths"], page.Links(".actions a"));
    }

    [Fact]
    public async Task Subject_ThatHelpsInNoJob_SaysSo()
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync("/subjects/biology");
        Assert.Contains("We know no job in which it helps in particular.", page.QuerySelector("main")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Theme_ListsItsJobs()
    {
        var host = await PageHost.SmallAsync();
        Assert.Equal(["Emergencies", "Outdoors"], (await host.ReadAsync("/collections")).AllWords("main h2"));
        Assert.Equal(["Emergency call handler", "Paramedic"], (await host.ReadAsync("/collections/emergency")).AllWords("main > div > .link-list a"));
    }

    [Theory]
    [InlineData("/subjects/alchemy")]
    [InlineData("/collections/magic")]
    [InlineData("/occupations/nobody/for-families")]
    public async Task Unknown_IsNotFound(string address)
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync(address, HttpStatusCode.NotFound);
        Assert.Equal(ErrorModel.NotFoundHeading, page.QuerySelector("h1")!.Words());
    }
}
