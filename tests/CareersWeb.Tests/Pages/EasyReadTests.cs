using System.Net;
using System.Text.Json;
using CareersWeb.Site.EasyRead;
using TestKit;

namespace CareersWeb.Tests.Pages;

public sealed class EasyReadTests
{
    [Fact]
    public async Task Page_HasAPictureBesideEachIdea_AndThePay()
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync("/occupations/electrician/easy-read");
        Assert.Equal(["What you do", "Where you work", "What is good", "What is hard", "How to start", "Pay", "What now?"], page.AllWords("main h2"));
        Assert.Equal(6, page.QuerySelectorAll(".idea").Length);
        Assert.All(page.QuerySelectorAll(".idea"), idea => Assert.Equal("true", idea.QuerySelector("svg")!.GetAttribute("aria-hidden")));
        Assert.Contains("You mend lights.", page.AllWords(".idea p"));
        Assert.Contains("The pay starts at £", page.QuerySelector("main")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task JobWithoutOne_HasNoLink_AndItsPageSaysSoKindly()
    {
        var host = await PageHost.SmallAsync();
        Assert.DoesNotContain("/occupations/paramedic/easy-read", (await host.ReadAsync("/occupations/paramedic")).Links(".actions a"));
        Assert.Contains("/occupations/electrician/easy-read", (await host.ReadAsync("/occupations/electrician")).Links(".actions a"));
        var page = await host.ReadAsync("/occupations/paramedic/easy-read", HttpStatusCode.NotFound);
        Assert.Equal("Sorry. We have not written an easy read page for this job yet.", page.QuerySelector(".lead")!.Words());
        Assert.Equal(["/occupations/paramedic", "/easy-read"], page.Links("main p a"));
    }

    [Fact]
    public async Task List_LeadsToEachText() =>
        Assert.Equal(["/occupations/electrician/easy-read"], (await (await PageHost.SmallAsync()).ReadAsync("/easy-read")).Links(".link-list a"));

    [Fact]
    public void Pictures_AreThoseThatTheSchemaNames()
    {
        using var schema = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(RepositoryFolder.Root, "data", "schema", "easy-read.schema.json")));
        var named = schema.RootElement.GetProperty("properties").GetProperty("ideas").GetProperty("items").GetProperty("properties").GetProperty("picture")
            .GetProperty("enum").EnumerateArray().Select(key => key.GetString()!);
        Assert.Equal(named, EasyReadPicture.All.Select(picture => picture.Key));
        Assert.Equal(EasyReadPicture.All.Count, EasyReadPicture.All.Select(picture => picture.Drawing).Distinct(StringComparer.Ordinal).Count());
    }
}
