using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersData.Assembling;
using TestKit;

namespace CareersData.Tests.Snapshot;

/// <summary>What a specialism takes over from its core occupation, and what a way in takes over from its kind.</summary>
public sealed class InheritanceTests
{
    private readonly SmallData _data = new SmallData().Edit(SmallData.Nurse, nurse => (nurse["typicalDay"], nurse["whereYouWork"]) =
        ("You start at seven. You wash, feed and treat your patients, and write it all down. You talk with families. At noon you share what you saw with the team. Then more rounds.", "Wards and clinics."));

    [Fact]
    public void Assemble_SilentSpecialism_TakesOverAndSaysSo()
    {
        var nurse = Assembled()["stroke-nurse"];

        Assert.Equal("Wards and clinics.", nurse.WhereYouWork);
        Assert.StartsWith("You start at seven.", nurse.TypicalDay, StringComparison.Ordinal);
        Assert.Equal(["whereYouWork", "typicalDay"], nurse.InheritedFields); // its core occupation leads to itself alone, so no steps are taken over
    }

    [Fact]
    public void Assemble_SpecialismWithTextsOfItsOwn_KeepsThem()
    {
        _data.Edit(SmallData.StrokeNurse, nurse => nurse["whereYouWork"] = "A stroke ward.");

        Assert.Equal(("A stroke ward.", "typicalDay"), (Assembled()["stroke-nurse"].WhereYouWork, Assert.Single(Assembled()["stroke-nurse"].InheritedFields)));
    }

    [Fact]
    public void Assemble_StepsOfTheCoreOccupation_AreTakenOverButForTheOneToItself()
    {
        _data.Edit(SmallData.Nurse, nurse => nurse["progression"]!.AsArray().Add(
            System.Text.Json.Nodes.JsonNode.Parse("""{"occupation":"gp-receptionist","kind":"management","how":"Ask"}""")));

        var nurse = Assembled()["stroke-nurse"];

        Assert.Equal([new CareerStep(new("gp-receptionist"), StepKind.Management, "Ask", null)], nurse.Progression);
        Assert.Contains("progression", nurse.InheritedFields);
    }

    [Fact]
    public void Assemble_CoreOccupation_InheritsNothing() => Assert.Empty(Assembled()["adult-nurse"].InheritedFields);

    [Fact]
    public void Assemble_WayIn_TellsOfItsRegisterAlternativesAndNations()
    {
        var route = Contents().EntryRoutes.Single(way => way.Slug.Value == "adult-nursing-degree");

        Assert.Equal("NMC", route.LeadsToRegister?.Abbreviation);
        Assert.Equal([new NationDifference(Nation.Wales, "Wales does it differently.")], route.NationDifferences);
        Assert.Equal(UsualAlternatives.Of(3, null, []), route.Requirements[0].Alternatives);
        Assert.Equal([Nation.England, Nation.Wales], route.Nations);
    }

    [Fact]
    public void Assemble_WayInByAStandard_IsEnglandsUnlessItSaysOtherwise()
    {
        _data.Edit(SmallData.Assistant, assistant => assistant["entryRoutes"]![0]!.AsObject().Remove("nations"));

        Assert.Equal([Nation.England], Contents().EntryRoutes.Single(way => way.Standards.Count > 0).Nations);
    }

    private CareersCatalogue.Snapshot.CatalogueContents Contents() => ContentsAssembly.Assemble(_data.Documents(), "0", DateTimeOffset.UnixEpoch);

    private Dictionary<string, Occupation> Assembled() => Contents().Occupations.ToDictionary(occupation => occupation.Slug.Value);
}
