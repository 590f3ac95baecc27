using AngleSharp.Dom;
using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersWeb.Site.Explorer;
using TestKit;

namespace CareersWeb.Tests.Pages;

public sealed class OccupationsTests
{
    [Fact]
    public async Task List_WithoutAnything_ShowsAllByTitle()
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync("/occupations");
        Assert.Equal("12 jobs", page.QuerySelector("#results-title")!.Words());
        Assert.Equal([.. SmallCatalogue.Create().Entries.Select(entry => entry.Occupation.Title)], page.Jobs());
        Assert.Empty(page.QuerySelectorAll(".chips, .pages, [role=alert]"));
    }

    [Fact]
    public async Task List_SearchedFor_ShowsHitsAndKeepsTheWords()
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync("/occupations?q=nurse");
        Assert.Equal(["Adult nurse", "Mental health nurse", "Stroke nurse"], page.Jobs());
        Assert.Equal("nurse", page.QuerySelector("#q")!.GetAttribute("value"));
        Assert.Equal("3 jobs for “nurse”", page.QuerySelector("#results-title")!.Words());
        Assert.Equal("Best match first", page.QuerySelector("#sort option[selected]")!.Words());
        Assert.Equal("Adult nurse", page.QuerySelector("mark")!.Words());
    }

    [Theory]
    [InlineData("i want to die", true)]
    [InlineData("nurse", false)]
    [InlineData("", false)]
    public async Task List_SearchThatTellsOfDanger_NamesHelpBeforeTheJobs(string text, bool helps)
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync($"/occupations?q={Uri.EscapeDataString(text)}");
        Assert.Equal(helps, page.QuerySelector("#results > .help-first") is not null);
        Assert.NotNull(page.QuerySelector("#results-title"));
        Assert.Equal(helps ? 1 : 0, page.QuerySelectorAll(".help-first").Length);
    }

    [Fact]
    public async Task Filters_OfOneKindAdd_OfTwoKindsNarrow()
    {
        var host = await PageHost.SmallAsync();
        var either = await host.ReadAsync("/occupations?family=estates&family=digital");
        Assert.Equal(["Cyber security analyst", "Data analyst", "Electrician", "Gardener", "GP receptionist"], either.Jobs());
        var both = await host.ReadAsync("/occupations?family=estates&family=digital&band=4");
        Assert.Equal(["Data analyst", "Electrician"], both.Jobs());
    }

    [Fact]
    public async Task Counts_SayWhatTheListWouldHold()
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync("/occupations?family=estates&band=4");
        Assert.Equal(["Electrician"], page.Jobs());
        Assert.Equal("Estates – 1 job", page.Option("family", "estates"));
        Assert.Equal("Digital – 1 job", page.Option("family", "digital"));
        Assert.Null(page.Option("family", "nursing"));
        Assert.Equal("Band 2 – 1 job", page.Option("band", "2"));
        Assert.Null(page.Option("band", "5"));
        Assert.NotNull(page.QuerySelector("#family-estates[checked]"));
        Assert.Null(page.QuerySelector("#family-digital[checked]"));
    }

    [Fact]
    public async Task Levels_TakeInWhatIsBelowThem()
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync("/occupations?level=2");
        Assert.Equal("8 jobs", page.QuerySelector("#results-title")!.Words());
        Assert.Equal("No set qualifications – 8 jobs", page.Option("level", "0"));
        Assert.Null(page.Option("level", "1"));
        Assert.Contains("8 jobs", page.Option("level", "2"), StringComparison.Ordinal);
        Assert.Contains("12 jobs", page.Option("level", "3"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chips_TakeOneFilterAway()
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync("/occupations?q=a&family=estates&band=4&sort=level");
        Assert.Equal(["Remove Family: Estates×", "Remove First pay band: Band 4×", "Remove all filters"], page.AllWords(".chips .chip"));
        Assert.Equal(
            ["/occupations?q=a&band=4&sort=level", "/occupations?q=a&family=estates&sort=level", "/occupations?q=a&sort=level"], page.Links(".chips .chip"));
    }

    [Theory]
    [InlineData("title", "Adult nurse")]
    [InlineData("starting-salary", "Stroke nurse")]
    [InlineData("training-years", "Emergency call handler")]
    [InlineData("level", "Cyber security analyst")]
    public async Task Sort_PutsFirst(string sort, string title)
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync($"/occupations?sort={sort}");
        Assert.Equal(title, page.Jobs()[0]);
        Assert.Equal(sort == "title" ? "" : sort, page.QuerySelector("#sort option[selected]")!.GetAttribute("value")); // the usual order needs no word in the address
    }

    [Fact]
    public async Task Pages_ShareTheListOut()
    {
        var catalogue = new Catalogue(SmallCatalogue.Contents([.. Enumerable.Range(1, 45).Select(number => SmallCatalogue.Make(
            $"job-{number}", $"Job {number:00}", SmallCatalogue.Estates, "2", "3", PatientContact.None, []))]));
        await using var host = await PageHost.StartAsync(new FixedCatalogue(new(catalogue, new TitleSearch(catalogue))));

        var last = await host.ReadAsync("/occupations?page=3&band=2");
        Assert.Equal(["Job 41", "Job 42", "Job 43", "Job 44", "Job 45"], last.Jobs());
        Assert.Contains("Showing 41 to 45 of 45", last.Body!.Words(), StringComparison.Ordinal);
        Assert.Equal(["/occupations?band=2&page=2", "/occupations?band=2", "/occupations?band=2&page=2", "/occupations?band=2&page=3"], last.Links(".pages a"));
        Assert.Equal("3", last.QuerySelector(".pages [aria-current=page]")!.Words());

        var beyond = await host.ReadAsync("/occupations?page=4");
        Assert.Equal("Job 41", beyond.Jobs()[0]);
        Assert.Equal([OccupationQuery.UnknownPage], beyond.AllWords("[role=alert] li"));
    }

    [Theory]
    [InlineData("family=carpentry", "The filter “Family” has no such choice, so it was left out.")]
    [InlineData("band=<script>", "The filter “First pay band” has no such choice, so it was left out.")]
    [InlineData("sort=colour", OccupationQuery.UnknownSort)]
    [InlineData("page=0", OccupationQuery.UnknownPage)]
    [InlineData("page=-1", OccupationQuery.UnknownPage)]
    [InlineData("page=99999999999999999999", OccupationQuery.UnknownPage)]
    public async Task Nonsense_IsSaidAndLeftOut(string query, string message)
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync($"/occupations?{query}");
        Assert.Equal([message], page.AllWords("[role=alert] li"));
        Assert.Equal(12, page.Jobs().Count);
    }

    [Fact]
    public async Task Limits_AreKeptAndSaid()
    {
        var host = await PageHost.SmallAsync();
        var fits = await host.ReadAsync($"/occupations?q={new string('a', OccupationQuery.MaximumTextLength)}");
        Assert.Empty(fits.QuerySelectorAll("[role=alert]"));
        var tooLong = await host.ReadAsync($"/occupations?q={new string('a', OccupationQuery.MaximumTextLength + 1)}");
        Assert.Equal([OccupationQuery.TooLong], tooLong.AllWords("[role=alert] li"));
        Assert.Equal(OccupationQuery.MaximumTextLength, tooLong.QuerySelector("#q")!.GetAttribute("value")!.Length);

        var many = string.Join('&', Enumerable.Repeat("family=estates", OccupationQuery.MaximumChoices));
        Assert.Empty((await host.ReadAsync($"/occupations?{many}")).QuerySelectorAll("[role=alert]"));
        Assert.Equal([OccupationQuery.TooMany], (await host.ReadAsync($"/occupations?{many}&family=digital")).AllWords("[role=alert] li"));
    }

    [Fact]
    public async Task NothingFound_SaysSoAndOffersWaysOn()
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync("/occupations?q=xyzzy&family=estates");
        Assert.Equal("0 jobs for “xyzzy”", page.QuerySelector("#results-title")!.Words());
        Assert.Equal(["/occupations?q=xyzzy", "/occupations?family=estates", "/", "/chat"], page.Links("#results .nhsuk-inset-text a"));
    }

    [Fact]
    public async Task BetterSpellingAndWordsLeftOut_AreSaid()
    {
        var catalogue = SmallCatalogue.Create();
        await using var host = await PageHost.StartAsync(new FixedCatalogue(new(catalogue, new ForgivingSearch(catalogue))));
        var page = await host.ReadAsync("/occupations?q=nurce+zebra&family=nursing");
        Assert.Equal(["/occupations?q=nurse&family=nursing"], page.Links("#results > p a[href^='/occupations?q']"));
        Assert.Contains("so these were left out: zebra.", page.QuerySelector("#results")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HostileText_StaysText()
    {
        const string Hostile = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync("/occupations?q=" + Uri.EscapeDataString(Hostile));
        Assert.Empty(page.QuerySelectorAll("script:not([src]), img"));
        Assert.Equal(Hostile, page.QuerySelector("#q")!.GetAttribute("value"));
        Assert.Contains(Hostile, page.QuerySelector("#results-title")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MatchedName_IsShownWhereTheTitleDoesNotSayIt()
    {
        var catalogue = SmallCatalogue.Create();
        await using var host = await PageHost.StartAsync(new FixedCatalogue(new(catalogue, new NameSearch(catalogue))));
        var page = await host.ReadAsync("/occupations?q=nurse");
        Assert.Equal(["Adult nurse", "Phlebotomist"], page.Jobs());
        Assert.Equal(["Also called blood nurse"], page.AllWords(".job__also"));
    }

    private sealed class NameSearch(Catalogue catalogue) : IOccupationSearch
    {
        public SearchOutcome Search(string text, Func<CatalogueEntry, bool>? where = null) =>
            new([.. new[] { "adult-nurse", "phlebotomist" }.Select(slug => new SearchHit(catalogue.Find(slug)!, 1, SearchMatch.Words))], null, []);

        public IReadOnlyList<Highlight> Highlight(string text, CatalogueEntry entry) =>
        [
            new("title", [new(entry.Occupation.Title, entry.Occupation.Title.Contains(text, StringComparison.Ordinal))]),
            new("alternativeTitles", [new("blood ", false), new("nurse", true)]),
        ];

        public IReadOnlyList<Suggestion> Suggest(string prefix, int maximum) => [];
    }

    private sealed class ForgivingSearch(Catalogue catalogue) : IOccupationSearch
    {
        public SearchOutcome Search(string text, Func<CatalogueEntry, bool>? where = null) =>
            new([.. catalogue.Entries.Select(entry => new SearchHit(entry, 1, SearchMatch.Similar))], "nurse", ["zebra"]);

        public IReadOnlyList<Highlight> Highlight(string text, CatalogueEntry entry) => [];

        public IReadOnlyList<Suggestion> Suggest(string prefix, int maximum) => [];
    }
}
