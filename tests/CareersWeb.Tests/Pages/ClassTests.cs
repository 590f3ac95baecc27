using System.Net;
using System.Text.Json;
using CareersWeb.Site;
using CareersWeb.Site.Classes;
using TestKit;

namespace CareersWeb.Tests.Pages;

/// <summary>What teachers get: activities, and the evidence pack.</summary>
public sealed class ClassTests
{
    [Theory]
    [InlineData("/activities", 1)]
    [InlineData("/activities?stage=3", 1)]
    [InlineData("/activities?stage=5", 0)]
    public async Task Activities_AreThoseOfTheKeyStage(string address, int count) =>
        Assert.Equal(count, (await (await PageHost.SmallAsync()).ReadAsync(address)).QuerySelectorAll("main .card").Length);

    [Theory]
    [InlineData("/activities?stage=6")]
    [InlineData("/activities/nothing")]
    [InlineData("/evidence?year=6")]
    [InlineData("/evidence?year=nine")]
    [InlineData("/evidence.csv")]
    public async Task WhatIsNotThere_Is404(string address)
    {
        using var answer = await (await PageHost.SmallAsync()).AskAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Activity_SaysAllThatATeacherNeeds_AndLinksWhatItUses()
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync("/activities/a-day-with-tools");
        Assert.Equal(
            ["30 minutes", "Key stage 3 (ages 11 to 14); Key stage 4 (ages 14 to 16)", "Gatsby benchmark 2; Gatsby benchmark 4"], page.AllWords(".facts dd"));
        Assert.Equal(["Read.", "Talk."], page.AllWords("main ol > li"));
        Assert.Equal(["/match", "/collections/emergency", "/occupations/electrician"], page.Links("main h2 ~ ul a"));
    }

    [Theory]
    [InlineData(9, true, false)]
    [InlineData(11, true, true)]
    [InlineData(12, false, true)]
    public async Task Evidence_HoldsWhatSuitsTheYear(int year, bool hasActivity, bool hasMatch)
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync($"/evidence?year={year}");
        Assert.Equal(Enumerable.Range(1, 8).Select(number => $"{number}"), page.AllWords("main tbody th"));
        Assert.Equal(hasMatch ? [] : [EvidenceRow.Nothing], page.AllWords("tbody li.quiet"));
        Assert.Equal((hasActivity, hasMatch), (page.Links("tbody a").Contains("/activities/a-day-with-tools"), page.Links("tbody a").Contains("/match")));
    }

    [Fact]
    public async Task Evidence_AsAFile_HasTheSameRows_AndEmptyCellsForTheSchool()
    {
        var host = await PageHost.SmallAsync();
        using var answer = await host.AskAsync("/evidence.csv?year=11", "*/*");
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        var lines = (await answer.Content.ReadAsStringAsync()).TrimEnd().Split("\r\n");
        Assert.StartsWith("Year group,Key stage,Gatsby benchmark,", lines[0], StringComparison.Ordinal);
        Assert.Contains("11,4,2,Spend a day with tools,http://localhost/activities/a-day-with-tools,,,,", lines);
        Assert.Equal((await host.ReadAsync("/evidence?year=11")).QuerySelectorAll("tbody li").Length, lines.Length - 1);
    }

    [Fact]
    public void Offers_LeadToPages_AndEveryBenchmarkHasOne()
    {
        Assert.All(EvidenceRow.OfPages, row => Assert.Contains(SiteMap.All, page => page.Path == row.Address!.Split('?')[0]));
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], EvidenceRow.OfPages.Select(row => row.Benchmark).Distinct());
    }

    [Fact]
    public void Activities_UsePagesThatThereAre()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, "data", "activities"), "*.json")
            .Select(file => JsonDocument.Parse(File.ReadAllBytes(file)).RootElement)
            .SelectMany(activity => activity.TryGetProperty("pages", out var used) ? used.EnumerateArray().Select(page => page.GetString()!) : []).ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages, used => Assert.Contains(SiteMap.All, page => page.Path == used));
    }
}
