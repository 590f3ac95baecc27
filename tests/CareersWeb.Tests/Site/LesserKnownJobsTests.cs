using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;
using CareersWeb.Site.Jobs;
using TestKit;

namespace CareersWeb.Tests.Site;

public sealed class LesserKnownJobsTests
{
    private readonly Catalogue _catalogue = SmallCatalogue.Create();

    [Fact]
    public void Of_BeginsWithOneWithoutSetGrades_ThenTheSmallestOtherFamilies()
    {
        var all = LesserKnownJobs.Of(_catalogue, SmallCatalogue.Day, int.MaxValue);

        Assert.Equal(0, all[0].Occupation.MinimumLevel);
        Assert.All(all, entry => Assert.Null(entry.Parent));
        Assert.DoesNotContain(all, entry => WellKnownOccupations.Include(entry.Occupation));
        Assert.Contains(_catalogue.Entries, entry => WellKnownOccupations.Include(entry.Occupation));
        Assert.Equal(_catalogue.Families.Count, all.Select(entry => entry.Occupation.Family.Slug).Distinct().Count());
        var sizes = all.Skip(1).Select(entry => _catalogue.OfFamily(entry.Occupation.Family).Count(one => one.Parent is null)).ToList();
        Assert.Equal(sizes.Order(), sizes);
    }

    [Fact]
    public void Of_AnotherDay_TakesOthers_AndTheSameDayTheSame()
    {
        var today = LesserKnownJobs.Of(_catalogue, SmallCatalogue.Day, 3);
        var tomorrow = LesserKnownJobs.Of(_catalogue, SmallCatalogue.Day.AddDays(1), 3);

        Assert.NotEqual(today, tomorrow);
        Assert.Equal(today, LesserKnownJobs.Of(_catalogue, SmallCatalogue.Day, 3));
        Assert.Equal(2, LesserKnownJobs.Of(_catalogue, SmallCatalogue.Day, 2).Count);
    }
}
