using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;
using CareersWeb.Site.Support;
using TestKit;

namespace CareersWeb.Tests.Pages;

/// <summary>Programmes, help and families.</summary>
public sealed class SupportTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("?audience=young-people&offer=work-readiness&nation=england", 1)]
    [InlineData("?audience=teachers", 0)]
    [InlineData("?nation=wales", 0)]
    public async Task Programmes_AreThoseThatFitAllChoices(string query, int count)
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync("/programmes" + query);
        Assert.Equal(count == 1 ? "1 programme" : $"{count} programmes", page.QuerySelector("#found")!.Words());
        Assert.Equal(count, page.QuerySelectorAll("main .card").Length);
    }

    [Theory]
    [InlineData("audience=wizards")]
    [InlineData("area=Atlantis&offer=magic")]
    public async Task Programmes_UnknownChoice_IsSaidAndLeftOut(string query)
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync("/programmes?" + query);
        Assert.Equal([ProgrammeQuery.UnknownChoice], page.AllWords("[role=alert] li"));
        Assert.Single(page.QuerySelectorAll("main .card"));
    }

    [Fact]
    public async Task Help_IsGroupedByKind_AndKeptToANation()
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync("/help?nation=england");
        Assert.Equal(["Help right now"], page.AllWords("main h2"));
        Assert.Equal(["Call 0800 1111", "When 24 hours", "Website childline.org.uk (Childline)", "Where England"], page.AllWords(".reach > div"));
        Assert.Empty((await host.ReadAsync("/help?nation=wales")).QuerySelectorAll("main h2"));
    }

    [Fact]
    public async Task Families_GetAnswersFromTheCatalogue()
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync("/occupations/electrician/for-families");
        var words = page.QuerySelector("main")!.Words();
        Assert.Contains("it starts at £28,392 a year", words, StringComparison.Ordinal);
        Assert.Contains("No. There is also: Straight into a job; Advanced apprenticeship (level 3).", words, StringComparison.Ordinal);
        Assert.Contains("Yes, by every way in.", words, StringComparison.Ordinal);
        var nurse = await (await PageHost.SmallAsync()).ReadAsync("/occupations/adult-nurse/for-families");
        Assert.Contains("Yes, for this job it is a university course first.", nurse.QuerySelector("main")!.Words(), StringComparison.Ordinal);
    }
}
