using CareersCatalogue.Filters;
using TestKit;

namespace CareersCatalogue.Tests.Filters;

public sealed class FacetCountsTests
{
    [Fact]
    public void Of_Families_CountsEachOnceInTheOrderOfDisplay()
    {
        var catalogue = SmallCatalogue.Create();
        var buckets = FacetCounts.Of(FamilyFilter.Row, catalogue, catalogue.Entries);
        Assert.Equal([("nursing", 5), ("ambulance", 2), ("digital", 3), ("estates", 2)], buckets.Select(bucket => (bucket.Choice.Value, bucket.Count)));
    }

    [Fact]
    public void Of_NoEntries_HasNoBuckets() => Assert.Empty(FacetCounts.Of(FamilyFilter.Row, SmallCatalogue.Create(), []));
}
