using CareersCatalogue.Filters;
using TestKit;

namespace CareersCatalogue.Tests.Filters;

public sealed class FilterIndexTests
{
    [Fact]
    public void With_EveryChoiceOfEveryFilter_HoldsWhatTheFilterMatches()
    {
        var catalogue = SmallCatalogue.Create();
        var index = FilterIndex.Of(catalogue);

        foreach (var filter in OccupationFilters.All)
        {
            foreach (var choice in filter.Choices(catalogue))
            {
                var matches = index.With(filter, choice);
                Assert.All(catalogue.Entries, entry => Assert.Equal(filter.Matches(entry, choice.Value), matches.Contains(entry)));
                Assert.Equal(catalogue.Entries.Count(matches.Contains), matches.CountIn(catalogue.Entries));
            }
        }

        Assert.Same(index, FilterIndex.Of(catalogue));
        Assert.NotSame(index, FilterIndex.Of(SmallCatalogue.Create()));
    }
}
