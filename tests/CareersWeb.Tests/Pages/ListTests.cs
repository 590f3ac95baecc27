using System.Text;
using System.Text.Json;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;
using CareersWeb.Site.Explorer;
using TestKit;

namespace CareersWeb.Tests.Pages;

/// <summary>What can be done with a list of occupations: keep it, print it, take it into a spreadsheet.</summary>
public sealed class ListTests
{
    [Fact]
    public async Task Csv_HoldsTheListOfTheSameAddress()
    {
        var host = await PageHost.SmallAsync();
        using var answer = await host.AskAsync("/occupations.csv?family=estates&sort=level", "text/csv");
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nhs-jobs.csv", answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        var lines = Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync()).Split("\r\n");
        Assert.StartsWith("\uFEFFJob,Family,What it is,", lines[0], StringComparison.Ordinal);
        Assert.Equal(
            "Electrician,Estates,The work of the electrician in a few plain words.,No set qualifications,About 3 years,28392,39043,"
            + "Straight into a job; Advanced apprenticeship (level 3),Yes,No,2026-11-21,http://localhost/occupations/electrician",
            lines[1]);
        Assert.StartsWith("Gardener,", lines[2], StringComparison.Ordinal);
        Assert.Equal("", lines[3]);
        Assert.Equal(4, lines.Length);
    }

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+44", "\"'+44\"")]
    [InlineData("-2", "\"'-2\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("a=1", "a=1")]
    [InlineData("say \"hi\", all", "\"say \"\"hi\"\", all\"")]
    public void Csv_WhatWouldBeAFormula_IsText(string title, string cell)
    {
        var catalogue = new Catalogue(SmallCatalogue.Contents([SmallCatalogue.Make("one", title, SmallCatalogue.Estates, "2", "2", PatientContact.None, [])]));
        var line = OccupationCsv.Write(catalogue.Entries, "https://example.org").Split("\r\n")[1];
        Assert.StartsWith(cell + ",Estates,", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_SaysWhatTheListIsAndWhereItIs()
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync("/print?family=estates&family=digital&band=4");
        Assert.Equal("2 jobs in the NHS", page.QuerySelector("h1")!.Words());
        Assert.Equal("Family: Estates or Digital · First pay band: Band 4", page.QuerySelector(".handout__conditions")!.Words());
        Assert.Equal(["Data analyst", "Electrician"], page.AllWords("tbody th"));
        Assert.Equal("http://localhost/occupations?family=estates&family=digital&band=4", page.QuerySelector(".handout__address")!.Words());
    }

    [Fact]
    public async Task Print_FillsOnePage_AndSaysHowManyAreLeft()
    {
        var most = CareersWeb.Pages.PrintModel.MostRows;
        var catalogue = new Catalogue(SmallCatalogue.Contents([.. Enumerable.Range(1, most + 1).Select(number => SmallCatalogue.Make(
            $"job-{number}", $"Job {number:00}", SmallCatalogue.Estates, number == 1 ? "3" : "2", "3", PatientContact.None, []))]));
        await using var host = await PageHost.StartAsync(new FixedCatalogue(new(catalogue, new TitleSearch(catalogue))));
        var page = await host.ReadAsync("/print");
        Assert.Equal(most, page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("And 1 more at the address below.", page.QuerySelector("main")!.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("more at the address", (await host.ReadAsync("/print?band=2")).QuerySelector("main")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saved_ShowsTheListOfTheAddress_InItsOrder()
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync("/saved?jobs=paramedic,gardener,paramedic");
        Assert.Equal(["Paramedic", "Gardener"], page.Jobs());
        Assert.Empty(page.QuerySelectorAll("[role=alert]"));
        Assert.Equal(
            ["/compare?job=paramedic&job=gardener", "/print?jobs=paramedic,gardener", "/occupations.csv?jobs=paramedic,gardener", "/occupations?jobs=paramedic,gardener"],
            page.Links(".actions a").Select(Uri.UnescapeDataString));
        Assert.Equal("paramedic,gardener", page.QuerySelector("[data-saved-keep]")!.GetAttribute("data-saved-keep"));
    }

    [Fact]
    public async Task Saved_WithoutAList_SaysHowToMakeOne()
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync("/saved");
        Assert.Contains("Nothing is saved here yet.", page.QuerySelector("main")!.Words(), StringComparison.Ordinal);
        Assert.Equal("", page.QuerySelector("[data-saved-page]")!.GetAttribute("data-saved-page"));
    }

    [Fact]
    public async Task ChosenJobs_WhatCannotBeFollowed_IsSaidAndLeftOut()
    {
        var host = await PageHost.SmallAsync();
        var unknown = await host.ReadAsync("/saved?jobs=gardener,<script>,nobody");
        Assert.Equal([ChosenJobs.UnknownText], unknown.AllWords("[role=alert] li"));
        Assert.Equal(["Gardener"], unknown.Jobs());

        var fits = string.Join(',', Enumerable.Repeat("gardener", ChosenJobs.Most));
        Assert.Empty((await host.ReadAsync($"/saved?jobs={fits}")).QuerySelectorAll("[role=alert]"));
        Assert.Equal([ChosenJobs.TooManyText], (await host.ReadAsync($"/saved?jobs={fits},gardener")).AllWords("[role=alert] li"));
    }

    [Fact]
    public async Task ChosenJobs_KeepTheExplorerToTheList_UntilTheChipIsRemoved()
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync("/occupations?jobs=paramedic,gardener&family=estates");
        Assert.Equal(["Gardener"], page.Jobs());
        Assert.Equal("paramedic,gardener", page.QuerySelector("input[type=hidden][name=jobs]")!.GetAttribute("value"));
        Assert.Equal(["/occupations?family=estates"], page.Links("[aria-label='The list'] a"));
    }

    [Theory]
    [InlineData("pa", new[] { "Paramedic" })]
    [InlineData("p", new string[0])]
    [InlineData("", new string[0])]
    public async Task Suggestions_CompleteFromTheSecondLetterOn(string typed, string[] titles)
    {
        var host = await PageHost.SmallAsync();
        using var answer = await host.AskAsync($"/occupations/suggestions?q={typed}", "application/json");
        using var rows = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(titles, rows.RootElement.EnumerateArray().Select(row => row.GetProperty("title").GetString()));
    }

    [Fact]
    public async Task Suggestions_LookAtNoMoreThanALongTitle()
    {
        var catalogue = new Catalogue(SmallCatalogue.Contents([SmallCatalogue.Make(
            "long", new string('a', SearchSuggestions.MaximumLetters + 1), SmallCatalogue.Estates, "2", "2", PatientContact.None, [])]));
        await using var host = await PageHost.StartAsync(new FixedCatalogue(new(catalogue, new TitleSearch(catalogue))));
        foreach (var (letters, found) in new[] { (SearchSuggestions.MaximumLetters, 1), (SearchSuggestions.MaximumLetters + 1, 0) })
        {
            using var answer = await host.AskAsync($"/occupations/suggestions?q={new string('a', letters)}", "application/json");
            using var rows = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
            Assert.Equal(found, rows.RootElement.GetArrayLength());
        }
    }
}
