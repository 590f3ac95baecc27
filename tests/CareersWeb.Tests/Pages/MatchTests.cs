using System.Net;
using AngleSharp.Html.Dom;
using CareersCatalogue.Routes;
using CareersWeb.Pages;
using CareersWeb.Site.Matching;

namespace CareersWeb.Tests.Pages;

public sealed class MatchTests
{
    [Fact]
    public async Task Likes_FindTheJobsThatAreCloseToThem()
    {
        var page = await SendAsync(("interest", "technology-and-data"));
        Assert.Equal(["Cyber security analyst", "Data analyst"], page.Jobs().Take(2));
        Assert.Contains("It is close to what you like: Technology and data.", page.QuerySelector(".job")!.AllWords("li"));
        Assert.NotNull(page.QuerySelector("#interest-technology-and-data[checked]"));
        Assert.Null(page.QuerySelector("#interest-research[checked]"));
    }

    [Fact]
    public async Task Grades_SayWhichWaysInAreOpenAndWhatIsMissing()
    {
        var page = await SendAsync(("interest", "emergencies"), ("type-0", "gcse"), ("subject-0", "maths"), ("grade-0", "5"));
        var paramedic = page.QuerySelectorAll(".job").Single(job => job.QuerySelector(".job__title")!.Words() == "Paramedic");
        Assert.Contains("Still missing:", paramedic.Words(), StringComparison.Ordinal);
        var callHandler = page.QuerySelectorAll(".job").Single(job => job.QuerySelector(".job__title")!.Words() == "Emergency call handler");
        Assert.Contains("Open to you now: Straight into a job", callHandler.Words(), StringComparison.Ordinal);
        Assert.Equal("5", page.QuerySelector("#grade-0")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("grade-0", "4", null)]
    [InlineData("grade-0", "Z", "“Z” is no grade of: GCSE. Its grades are 9 to 1, A* to G or U. It was left out.")]
    [InlineData("salary", "200000", null)]
    [InlineData("salary", "200001", "“200001” is not a whole number from 0 to 200,000, so it was left out.")]
    [InlineData("training", "-1", "“-1” is not a whole number from 0 to 20, so it was left out.")]
    [InlineData("level", "9", "“9” is not a whole number from 0 to 8, so it was left out.")]
    public async Task WhatCannotBe_IsSaidAndLeftOut(string key, string value, string? message)
    {
        var page = await SendAsync(("type-0", "gcse"), ("interest", "research"), (key, value));
        Assert.Equal(message is null ? [] : [message], page.AllWords("[role=alert] li"));
        Assert.NotEmpty(page.Jobs());
    }

    [Fact]
    public async Task NothingSaid_AsksForSomething()
    {
        var page = await SendAsync(("nation", "wales"));
        Assert.Empty(page.Jobs());
        Assert.Contains("at least one thing", page.QuerySelector("[role=alert]")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HostileText_StaysText()
    {
        var page = await SendAsync(("interest", "research"), ("type-0", "gcse"), ("grade-0", "\"><script>x"));
        Assert.Empty(page.QuerySelectorAll("script:not([src])"));
        Assert.Equal("\"><script>x", page.QuerySelector("#grade-0")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Answer_IsKeptByNobody()
    {
        var host = await PageHost.SmallAsync();
        using var answer = await host.SendFormAsync("/match", [("interest", "research")]);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        var page = await PageHost.ParseAsync(answer);
        Assert.Equal("post", page.QuerySelector("#form")!.GetAttribute("method"));
        Assert.Empty(page.QuerySelectorAll("input[name^=__]"));
    }

    [Theory]
    [InlineData(MatchModel.MostFields, HttpStatusCode.OK)]
    [InlineData(MatchModel.MostFields + 1, HttpStatusCode.BadRequest)]
    public async Task Fields_HaveALimit(int count, HttpStatusCode status)
    {
        var host = await PageHost.SmallAsync();
        using var answer = await host.SendFormAsync("/match", [.. Enumerable.Repeat(("interest", "research"), count)]);
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public void Wishes_TakeInWaysThatLeadToAPost() =>
        Assert.All(RouteWish.All.SelectMany(wish => wish.Kinds), kind => Assert.True(EntryRouteKinds.LeadsToPost(kind)));

    private static async Task<IHtmlDocument> SendAsync(params (string Key, string Value)[] fields)
    {
        using var answer = await (await PageHost.SmallAsync()).SendFormAsync("/match", fields);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await PageHost.ParseAsync(answer);
    }
}
