using CareersCatalogue.Filters;
using TestKit;

namespace CareersCatalogue.Tests.Filters;

public sealed class CollectionQueryTests
{
    private static readonly CareersCatalogue.Snapshot.Catalogue Small = SmallCatalogue.Create();

    [Fact]
    public void Holds_GroupOfConditions_AsksForAllOfThem()
    {
        var query = new CollectionQuery([[Condition("interest", "emergencies"), Condition("setting", "call-centre", "office")]]);

        Assert.Equal(["emergency-call-handler"], Kept(query));
    }

    [Fact]
    public void Holds_SeveralGroups_AsksForOneOfThem()
    {
        var query = new CollectionQuery([[Condition("setting", "outdoors")], [Condition("family", "digital"), Condition("clinical", "no"), Condition("setting", "office")]]);

        Assert.Equal(["cyber-security-analyst", "data-analyst", "gardener"], Kept(query));
    }

    [Fact]
    public void FindFilter_Collection_IsRefused() => Assert.Null(CollectionQuery.FindFilter("collection"));

    [Fact]
    public void Catalogue_Entries_KnowTheirCollections()
    {
        Assert.Equal(["emergency-call-handler", "paramedic"], Small.OfCollection(SmallCatalogue.Emergency).Select(entry => entry.Occupation.Slug.Value));
        Assert.Same(SmallCatalogue.Outdoors, Assert.Single(Small.Find("gardener")!.Collections));
        Assert.Same(SmallCatalogue.Outdoors, Small.FindCollection("outdoors"));
        Assert.Null(Small.FindCollection("indoors"));
    }

    private static CollectionCondition Condition(string filter, params string[] values) => new(CollectionQuery.FindFilter(filter)!, values);

    private static IEnumerable<string> Kept(CollectionQuery query) => Small.Entries.Where(query.Holds).Select(entry => entry.Occupation.Slug.Value);
}
