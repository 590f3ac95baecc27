using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersWeb.Commands;
using CareersWeb.Site.Jobs;
using TestKit;

namespace CareersWeb.Tests.Site;

public sealed class ExposureAuditTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    [Fact]
    public void Of_CountsTheFirstTenOfEachList()
    {
        var snapshot = FixedCatalogue.Small().Current;
        var rows = ExposureAudit.Of(snapshot, Day, ["nurse", "xyzzy"]);
        var entries = snapshot.Catalogue.Entries;
        Assert.Equal(12, entries.Count);
        Assert.Equal(
            [
                new("the catalogue", 1, 12, entries.Count(entry => !entry.Occupation.IsClinical), entries.Count(StartsWithNothing)),
                new("all jobs", 1, 10, entries.Take(10).Count(entry => !entry.Occupation.IsClinical), entries.Take(10).Count(StartsWithNothing)),
            ],
            rows.Where(row => row.Place is "the catalogue" or "all jobs"));
        Assert.Equal(
            ["the catalogue", "home page, a year", "all jobs", .. snapshot.Catalogue.Contents.Collections.Select(one => $"theme {one.Slug}"), "searches", "all places"],
            rows.Select(row => row.Place));
        var searches = rows.Single(row => row.Place == "searches");
        Assert.Equal((2, snapshot.Search.Search("nurse").Hits.Count, 0), (searches.Lists, searches.Impressions, searches.NonClinical));
        Assert.Equal(ExposureAudit.Days, rows.Single(row => row.Place == "home page, a year").Lists);
        Assert.Equal(rows.Skip(1).SkipLast(1).Sum(row => row.NoSetGrades), rows[^1].NoSetGrades);
        Assert.Equal(rows.Skip(1).SkipLast(1).Sum(row => row.Impressions), rows[^1].Impressions);
    }

    [Fact]
    public void Print_GivesShares_AndADashWhereNothingIsSeen()
    {
        var output = new StringWriter { NewLine = "\n" };
        AuditCommands.Print([new("all jobs", 1, 8, 5, 1), new("searches", 1, 0, 0, 0)], output);
        Assert.Equal(
            """
            place                     lists  jobs seen  non-clinical  no set grades
            all jobs                      1          8         62.5%          12.5%
            searches                      1          0             -              -
            Jobs that are taken for one gender's are not counted: the data has no such fact.

            """,
            output.ToString());
    }

    private static bool StartsWithNothing(CatalogueEntry entry) => entry.Occupation.MinimumLevel == 0;
}
