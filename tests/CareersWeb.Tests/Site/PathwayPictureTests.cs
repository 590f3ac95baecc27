using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersWeb.Site.Jobs;
using TestKit;

namespace CareersWeb.Tests.Site;

public sealed class PathwayPictureTests
{
    [Fact]
    public async Task Picture_AndListBesideIt_SayTheSame()
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync("/occupations/electrician");
        Assert.Equal(["Straight into a job", "Advanced apprenticeship (level 3)"], page.AllWords(".pathway__picture .pathway__name"));
        Assert.Equal(
            [
                "Straight into a job: start with no set qualifications; time not stated, paid; then about 2 years of paid work and training.",
                "Advanced apprenticeship (level 3): start with GCSEs, or other level 2; 18 months to 2 years, paid; then about 1 year of paid work and training.",
            ],
            page.AllWords(".pathway__list li"));
        Assert.Equal(
            page.AllWords(".pathway__note"), page.AllWords(".pathway__list li").Select(line => line[(line.IndexOf("; ", StringComparison.Ordinal) + 2)..^1]));
    }

    [Fact]
    public void Bars_EndWhereTheJobBegins()
    {
        var job = SmallCatalogue.Make("nurse", "Nurse", SmallCatalogue.Nursing, "5", "7", PatientContact.High, [], registration: new(SmallCatalogue.Nmc, true, true, []), years: 3);
        var contents = SmallCatalogue.Contents([job]);
        var picture = PathwayPicture.Of(new Catalogue(contents).Entries[0], [])!;
        Assert.Equal((3, "335.3", "338"), (picture.Years, picture.XOf(35.7), picture.EndOf(picture.Rows[0])));
        Assert.Equal("330", picture.LengthOf(picture.Rows[0]));
        Assert.Equal(["start", "1 year", "2", "3"], picture.Ticks.Select(tick => tick.Label));
    }

    [Fact]
    public void Preparation_IsFollowedByTheTrainingProper()
    {
        var job = SmallCatalogue.Make("nurse", "Nurse", SmallCatalogue.Nursing, "5", "7", PatientContact.High, [], registration: new(SmallCatalogue.Nmc, true, true, []), years: 3);
        var course = PathwayRow.Of(SmallCatalogue.Route(job, EntryRouteKind.TLevel, 2, false, new(24, 24)));
        Assert.Equal((24, 36, "2 years, not paid; then the training for the job"), (course.Months, course.MonthsAfter, course.Length));
        var degree = PathwayRow.Of(SmallCatalogue.Route(job, EntryRouteKind.UndergraduateDegree, 3, false, new(36, 36)));
        Assert.Equal((36, 0, "3 years, not paid"), (degree.Months, degree.MonthsAfter, degree.Length));
    }

    [Fact]
    public void LongTitle_IsCutInThePictureOnly()
    {
        var row = new PathwayRow(new string('a', 45), "A levels", 12, 0, "1 year, paid", true, "x");
        Assert.Equal((44, '…'), (row.ShortTitle.Length, row.ShortTitle[^1]));
        Assert.Equal(new string('a', 44), (row with { Title = new string('a', 44) }).ShortTitle);
    }

    [Fact]
    public async Task PayChart_HasABarForEachNationOfTheTable()
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync("/occupations/adult-nurse");
        Assert.Equal(["England: £32,073 to £56,515", "Scotland: £34,073 to £58,515"], page.AllWords(".pay-chart .pathway__name"));
        var bars = page.QuerySelectorAll(".pay-chart rect").Select(bar => (bar.GetAttribute("x"), bar.GetAttribute("width")));
        Assert.Equal([("183.3", "133.6"), ("194.3", "133.6")], bars);
        Assert.Null((await (await PageHost.SmallAsync()).ReadAsync("/occupations/gp-receptionist")).QuerySelector(".pay-chart"));
    }
}
