using CareersData.Import;
using CareersData.Import.Rules;
using TestKit;

namespace CareersData.Tests.Import;

/// <summary>Collections ask for what there is and find enough.</summary>
public sealed class CollectionRuleTests
{
    private const string File = "collections/hospital.json";
    private const string Own = """[[{"filter":"setting","values":["hospital","gp-practice"]}],[{"filter":"clinical","values":["no"]},{"filter":"subfamily","values":["hospital nursing"]}]]""";

    [Fact]
    public void Check_EveryFilterAndValueKnown_MissesOnlyTheNumber() => Assert.Equal(
        [new DataProblem(File, "any", CollectionRule.Found(4), CollectionRule.Enough)], Checked(Own));

    [Theory]
    [InlineData("setting")]
    [InlineData("subfamily")]
    public void Check_UnknownValue_IsRefused(string filter) => Assert.Equal(
        [
            new DataProblem(File, "any[0][0].values[0]", "\"moon\"", CollectionRule.Value(filter)),
            new DataProblem(File, "any", CollectionRule.Found(0), CollectionRule.Enough),
        ],
        Checked($$"""[[{"filter":"{{filter}}","values":["moon"]}]]"""));

    [Theory]
    [InlineData("place")]
    [InlineData("collection")] // a collection of collections could go round in a circle
    public void Check_UnknownFilter_IsRefused(string filter) => Assert.Equal(
        [new DataProblem(File, "any[0][0].filter", $"\"{filter}\"", CollectionFilterRule.Filter)], Checked($$"""[[{"filter":"{{filter}}","values":["hospital"]}]]"""));

    [Fact]
    public void Check_PlaceTwice_IsRefused()
    {
        var data = With(Own).SetText("collections/other.json", Collection("other", Own));

        Assert.Equal([new DataProblem("collections/other.json", "order", "\"1\"", UniqueTitleRule.Expected(File))], data.Check());
    }

    private static IReadOnlyList<DataProblem> Checked(string any) => With(any).Check();

    private static SmallData With(string any) => new SmallData().SetText(File, Collection("hospital", any));

    private static string Collection(string slug, string any) =>
        $$"""{"slug":"{{slug}}","name":"In {{slug}}","description":"Where {{slug}} work is done.","order":1,"any":{{any}}}""";
}
