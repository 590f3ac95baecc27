using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;
using TestKit;

namespace CareersCatalogue.Tests.Snapshot;

public sealed class CatalogueTests
{
    private readonly Catalogue _catalogue = SmallCatalogue.Create();

    [Fact]
    public void Entries_StandByTitle_WithTheirOrdinals()
    {
        Assert.Equal("Adult nurse", _catalogue.Entries[0].Occupation.Title);
        Assert.Equal(Enumerable.Range(0, 12), _catalogue.Entries.Select(entry => entry.Ordinal));
    }

    [Fact]
    public void Find_Slug_GivesTheEntryWithItsRoutes() =>
        Assert.Equal(["direct-entry", "apprenticeship-advanced"], _catalogue.Find("phlebotomist")!.Routes.Select(route => route.Slug.Value));

    [Fact]
    public void Find_UnknownSlug_GivesNull() => Assert.Null(_catalogue.Find("astronaut"));

    [Fact]
    public void Specialism_AndItsParent_KnowEachOther()
    {
        Assert.Equal("adult-nurse", _catalogue.Find("stroke-nurse")!.Parent?.Occupation.Slug.Value);
        Assert.Equal(["stroke-nurse"], _catalogue.Find("adult-nurse")!.Specialisms.Select(entry => entry.Occupation.Slug.Value));
        Assert.Null(_catalogue.Find("paramedic")!.Parent);
    }

    [Fact]
    public void Constructor_ParentThatIsNotThere_Throws()
    {
        var orphan = SmallCatalogue.Make("orphan", "Orphan", SmallCatalogue.Nursing, "5", "6", PatientContact.High, [], parent: "nobody");
        Assert.Throws<ArgumentException>(() => new Catalogue(SmallCatalogue.Contents([orphan])));
    }

    [Fact]
    public void PayIn_LocalPay_IsNull() => Assert.Null(_catalogue.Find("gp-receptionist")!.PayIn(Nation.England));

    [Fact]
    public void PayIn_NationalBand_IsWorkedOut() => Assert.Equal(32_073, _catalogue.Find("paramedic")!.PayIn(Nation.England)?.MinimumPounds);
}
