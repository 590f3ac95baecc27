using CareersWeb.Site.Jobs;
using TestKit;

namespace CareersWeb.Tests.Site;

public sealed class LesserKnownJobsTests
{
    [Fact]
    public void Of_TakesMainJobsOfTheSmallestFamilies_AnotherEveryDay()
    {
        var catalogue = SmallCatalogue.Create();
        var today = LesserKnownJobs.Of(catalogue, SmallCatalogue.Day, 2);
        var tomorrow = LesserKnownJobs.Of(catalogue, SmallCatalogue.Day.AddDays(1), 2);
        Assert.Equal(["Ambulance service", "Estates"], today.Select(entry => entry.Occupation.Family.Name));
        Assert.Equal(["Ambulance service", "Estates"], tomorrow.Select(entry => entry.Occupation.Family.Name));
        Assert.Empty(today.Intersect(tomorrow));
        Assert.Equal(today, LesserKnownJobs.Of(catalogue, SmallCatalogue.Day, 2));
    }
}
