using System.Net;
using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;
using CareersWeb.Site.Digest;
using TestKit;

namespace CareersWeb.Tests.Pages;

/// <summary>The jobs of the week, as a page and as a feed.</summary>
public sealed class DigestTests
{
    private static readonly DigestWeek Week = DigestWeek.Of(new(2026, 11, 22, 23, 59, 59, TimeSpan.Zero));

    [Theory]
    [InlineData("2026-11-22T23:59:59Z", "2026-11-16", "2026-W47")]
    [InlineData("2026-11-23T00:00:00Z", "2026-11-23", "2026-W48")]
    [InlineData("2027-01-03T12:00:00Z", "2026-12-28", "2026-W53")]
    [InlineData("2027-01-04T12:00:00Z", "2027-01-04", "2027-W01")]
    public void Week_BeginsOnMonday_AndIsNamedAsTheStandardDoes(string time, string monday, string name)
    {
        var week = DigestWeek.Of(DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((DateOnly.ParseExact(monday, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), name), (week.Monday, week.ToString()));
    }

    [Fact]
    public void Places_AreTheNationsAndTheAreasOfProgrammes_EachWithAKeyOfItsOwn()
    {
        var places = DigestPlace.AllOf(CatalogueWithAreas());
        Assert.Equal(
            ["england", "scotland", "wales", "northern-ireland", "kent-piloted-in-thanet", "luton"], places.Select(place => place.Key));
        Assert.Null(DigestPlace.Find(CatalogueWithAreas(), "Luton"));
    }

    [Fact]
    public void Digest_OfAnArea_HasItsProgrammesAlone_AndJobsWithNoSetGrades()
    {
        var catalogue = CatalogueWithAreas();
        var digest = WeeklyDigest.Of(catalogue, DigestPlace.Find(catalogue, "luton")!, Week);
        Assert.Equal(["Job club"], digest.Programmes.Select(programme => programme.Name));
        Assert.NotEmpty(digest.Jobs);
        Assert.All(digest.Jobs, entry => Assert.Equal(0, entry.Occupation.MinimumLevel));
    }

    [Fact]
    public void Digest_OverTheWeeks_ShowsEveryJob_AndTheSameInTheSameWeek()
    {
        var catalogue = new Catalogue(SmallCatalogue.Contents([.. Enumerable.Range(1, 23).Select(number =>
            SmallCatalogue.Make($"job-{number}", $"Job {number}", SmallCatalogue.Estates, "2", "2", PatientContact.None, []))]));
        var england = DigestPlace.Find(catalogue, "england")!;
        var all = catalogue.Entries.Count;
        var weeks = Week.AndBefore(all).Select(week => Slugs(catalogue, england, week)).ToList();
        Assert.All(weeks, jobs => Assert.Equal(WeeklyDigest.MostJobs, jobs.Distinct().Count()));
        Assert.Equal(all, weeks.Take((all / WeeklyDigest.MostJobs) + 1).SelectMany(jobs => jobs).Distinct().Count());
        Assert.NotEqual(weeks[0], weeks[1]);
        Assert.Equal(weeks[0], Slugs(catalogue, england, Week));
    }

    [Fact]
    public async Task Page_BeforeAChoice_AsksForThePlace_AndThenShowsTheWeekAndItsFeed()
    {
        var host = await PageHost.SmallAsync();
        Assert.Empty((await host.ReadAsync("/digest")).QuerySelectorAll("main h2"));
        var page = await host.ReadAsync("/digest?place=england");
        Assert.StartsWith("Week of ", page.QuerySelector("main h2")!.Words(), StringComparison.Ordinal);
        Assert.Equal(["/digest.atom?place=england"], page.Links("link[type='application/atom+xml']"));
        Assert.Contains("/digest.atom?place=england", page.Links("main a"));
        Assert.Contains("/programmes#cadets", page.Links("main a"));
        await host.ReadAsync("/digest?place=atlantis", HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?place=atlantis")]
    public async Task Feed_OfNoPlace_Is404(string query)
    {
        using var answer = await (await PageHost.SmallAsync()).AskAsync("/digest.atom" + query, "*/*");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Feed_IsAtom_ThatAReaderTakes()
    {
        using var answer = await (await PageHost.SmallAsync()).AskAsync("/digest.atom?place=england", "*/*");
        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType!.MediaType);
        using var reader = XmlReader.Create(await answer.Content.ReadAsStreamAsync(), new() { DtdProcessing = DtdProcessing.Prohibit });
        var feed = new Atom10FeedFormatter();
        feed.ReadFrom(reader);
        Assert.Equal("Jobs of the week, England – Careers Explorer", feed.Feed.Title.Text);
        Assert.Equal(["http://localhost/digest.atom?place=england"], feed.Feed.Links.Where(link => link.RelationshipType == "self").Select(link => link.Uri.AbsoluteUri));
        var entries = feed.Feed.Items.ToList();
        Assert.Equal(DigestFeed.Weeks, entries.Count);
        Assert.Equal(entries.Count + 1, entries.Select(entry => entry.Id).Append(feed.Feed.Id).Distinct().Count());
        Assert.All(entries, entry => Assert.StartsWith("urn:uuid:", entry.Id, StringComparison.Ordinal));
        Assert.Equal(entries.Select(entry => entry.LastUpdatedTime).OrderDescending(), entries.Select(entry => entry.LastUpdatedTime));
        Assert.Equal(feed.Feed.LastUpdatedTime, entries[0].LastUpdatedTime);
        Assert.All(entries, entry => Assert.Equal("xhtml", entry.Content.Type));
    }

    [Fact]
    public void Feed_KeepsItsIds_WhenTheSiteMoves_AndWhenWeeksPass()
    {
        var catalogue = SmallCatalogue.Create();
        var england = DigestPlace.Find(catalogue, "england")!;
        string[] Ids(DigestWeek week, string origin) =>
            [.. XDocument.Parse(DigestFeed.Write(catalogue, england, week, origin)).Descendants().Where(one => one.Name.LocalName == "id").Select(one => one.Value)];
        var now = Ids(Week, "https://one.example");
        Assert.Equal(now, Ids(Week, "https://two.example"));
        var later = Ids(new(Week.Monday.AddDays(7)), "https://one.example");
        Assert.Equal([now[0], .. now[1..^1]], [later[0], .. later[2..]]);
        Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", now[0]);
    }

    [Fact]
    public void Feed_WithMarkUpInTheCatalogue_ShowsItAsText()
    {
        var programme = new Programme(new("odd"), "<script>x</script> & co", "A charity", "]]>", "Luton", [Nation.England],
            [Audience.Adults], [ProgrammeOffer.JobClub], null, "Running.", [SmallCatalogue.Source]);
        var catalogue = With(programme);
        var feed = XDocument.Parse(DigestFeed.Write(catalogue, DigestPlace.Find(catalogue, "luton")!, Week, "https://one.example"));
        Assert.DoesNotContain(feed.Descendants(), one => one.Name.LocalName == "script");
        Assert.Contains(feed.Descendants(), one => one.Name.LocalName == "li" && one.Value == "<script>x</script> & co: ]]> Running.");
    }

    private static Catalogue CatalogueWithAreas()
    {
        Programme Make(string slug, string name, string? area) => new(new(slug), name, "A charity", "Weekly.", area, [Nation.England],
            [Audience.Adults], [ProgrammeOffer.JobClub], null, "Running.", [SmallCatalogue.Source]);
        return With(Make("a", "Job club", "Luton"), Make("b", "Cadets", null), Make("c", "Taster", "Kent, piloted in Thanet"));
    }

    private static Catalogue With(params IReadOnlyList<Programme> programmes) =>
        new(SmallCatalogue.Contents([.. SmallCatalogue.Occupations()], programmes: programmes));

    private static List<string> Slugs(Catalogue catalogue, DigestPlace place, DigestWeek week) =>
        [.. WeeklyDigest.Of(catalogue, place, week).Jobs.Select(entry => entry.Occupation.Slug.Value)];
}
