using CareersCatalogue.Guidance;
using TestKit;

namespace CareersCatalogue.Tests.Guidance;

public sealed class RelatedOccupationsTests
{
    [Fact]
    public void Of_Occupation_PutsWhatSharesRareTraitsFirst_AndSaysWhich()
    {
        var catalogue = SmallCatalogue.Create();
        var related = new RelatedOccupations(catalogue).Of(catalogue.Find("cyber-security-analyst")!);
        Assert.Equal("data-analyst", related[0].Entry.Occupation.Slug.Value);
        Assert.Equal(["Same interest: Technology and data", "Same place: Office"], related[0].Reasons.Take(2));
    }

    [Fact]
    public void Of_Occupation_LeavesOutItselfItsParentAndItsSpecialisms()
    {
        var catalogue = SmallCatalogue.Create();
        var related = new RelatedOccupations(catalogue);
        Assert.DoesNotContain(related.Of(catalogue.Find("adult-nurse")!), item => item.Entry.Occupation.Slug.Value is "adult-nurse" or "stroke-nurse");
        Assert.DoesNotContain(related.Of(catalogue.Find("stroke-nurse")!), item => item.Entry.Occupation.Slug.Value == "adult-nurse");
    }
}
