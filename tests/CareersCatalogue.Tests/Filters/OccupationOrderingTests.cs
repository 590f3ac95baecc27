using CareersCatalogue.Filters;
using CareersCatalogue.Snapshot;
using TestKit;

namespace CareersCatalogue.Tests.Filters;

public sealed class OccupationOrderingTests
{
    private readonly Catalogue _catalogue = SmallCatalogue.Create();

    private string[] Sorted(params OccupationOrder[] orders) =>
        [.. OccupationOrdering.Sort(_catalogue.Entries, orders).Select(entry => entry.Occupation.Slug.Value)];

    [Fact]
    public void Sort_TitleDescending_TurnsTheCatalogueRound() =>
        Assert.Equal(_catalogue.Entries.Reverse().Select(entry => entry.Occupation.Slug.Value), Sorted(new OccupationOrder(OccupationOrderField.Title, true)));

    [Fact]
    public void Sort_StartingSalary_PutsWhatHasNoneLastEitherWay()
    {
        Assert.Equal("gp-receptionist", Sorted(new OccupationOrder(OccupationOrderField.StartingSalary, false))[^1]);
        Assert.Equal("gp-receptionist", Sorted(new OccupationOrder(OccupationOrderField.StartingSalary, true))[^1]);
        Assert.Equal("stroke-nurse", Sorted(new OccupationOrder(OccupationOrderField.StartingSalary, true))[0]);
    }

    [Fact]
    public void Sort_EqualKeys_StayInTheOrderOfTheCatalogue() =>
        Assert.Equal(["gardener", "healthcare-assistant"], Sorted(new OccupationOrder(OccupationOrderField.StartingSalary, false)).Take(2));

    [Fact]
    public void Sort_SecondOrder_BreaksTies() => Assert.Equal(["healthcare-assistant", "gardener"], Sorted(
        new(OccupationOrderField.StartingSalary, false), new(OccupationOrderField.TrainingYears, false)).Take(2));
}
