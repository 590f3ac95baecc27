using CareersCatalogue.Filters;
using CareersCatalogue.Snapshot;
using TestKit;

namespace CareersCatalogue.Tests.Filters;

public sealed class FilterSelectionTests
{
    private readonly Catalogue _catalogue = SmallCatalogue.Create();

    private string[] Kept(params (string Key, string Value)[] pairs) =>
        [.. _catalogue.Entries.Where(Read(pairs).Selection.Matches).Select(entry => entry.Occupation.Slug.Value)];

    private (FilterSelection Selection, IReadOnlyList<OccupationFilter> Unknown) Read(params (string Key, string Value)[] pairs) =>
        FilterSelection.Read(_catalogue, pairs.Select(pair => KeyValuePair.Create(pair.Key, pair.Value)));

    [Fact]
    public void Matches_OneFilter_KeepsThoseWithTheValue() => Assert.Equal(["electrician", "gardener"], Kept(("family", "estates")));

    [Fact]
    public void Matches_TwoValuesOfOneFilter_KeepsEither() =>
        Assert.Equal(["electrician", "emergency-call-handler", "gardener", "paramedic"], Kept(("family", "estates"), ("family", "ambulance")));

    [Fact]
    public void Matches_TwoFilters_KeepsBoth() => Assert.Equal(["emergency-call-handler"], Kept(("family", "ambulance"), ("entry-route", "direct-entry")));

    [Fact]
    public void Matches_Level_KeepsWhatCanBeStartedWithItOrLess()
    {
        Assert.DoesNotContain("paramedic", Kept(("level", "2")));
        Assert.Contains("paramedic", Kept(("level", "3")));
        Assert.Contains("gardener", Kept(("level", "3")));
    }

    [Fact]
    public void Matches_Training_KeepsWhatTakesThatLongOrLess()
    {
        Assert.DoesNotContain("phlebotomist", Kept(("training", "0")));
        Assert.Contains("phlebotomist", Kept(("training", "1")));
        Assert.DoesNotContain("paramedic", Kept(("training", "2")));
        Assert.Contains("paramedic", Kept(("training", "3")));
    }

    [Fact]
    public void Matches_StartingSalary_KeepsWhatPaysThatOrMore()
    {
        Assert.Equal(["stroke-nurse"], Kept(("starting-salary", "35000")));
        Assert.Contains("adult-nurse", Kept(("starting-salary", "30000")));
        Assert.DoesNotContain("gp-receptionist", Kept(("starting-salary", "25000"))); // the employer sets it
    }

    [Fact]
    public void Matches_PaidTraining_LooksAtWaysIntoThePost()
    {
        Assert.Equal(["adult-nurse", "mental-health-nurse", "paramedic", "stroke-nurse"], Kept(("paid-training", "no")));
        Assert.Equal(8, Kept(("paid-training", "yes")).Length);
    }

    [Fact]
    public void Read_UnknownValue_IsSaidAndLeftOut()
    {
        var (selection, unknown) = Read(("family", "piracy"));
        Assert.Empty(selection.Chosen);
        Assert.Equal([FamilyFilter.Row], unknown);
    }

    [Fact]
    public void Read_KeyOfNoFilter_IsLeftToOthers()
    {
        var (selection, unknown) = Read(("page", "2"));
        Assert.Empty(selection.Chosen);
        Assert.Empty(unknown);
    }

    [Fact]
    public void Keys_AreUnique_AndEveryFilterFindsItself()
    {
        Assert.Equal(OccupationFilters.All.Count, OccupationFilters.All.Select(filter => filter.Key).Distinct().Count());
        Assert.All(OccupationFilters.All, filter => Assert.Same(filter, OccupationFilters.Find(filter.Key)));
    }

    [Fact]
    public void ValuesOf_EveryEntry_AreChoicesOfTheFilter() => Assert.All(OccupationFilters.All, filter =>
        Assert.All(_catalogue.Entries.SelectMany(filter.ValuesOf), value => Assert.NotNull(filter.FindChoice(_catalogue, value))));
}
