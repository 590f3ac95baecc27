using CareersData.Import;
using CareersData.Import.Rules;
using TestKit;

namespace CareersData.Tests.Import;

/// <summary>Myths are answered by a list that proves it, from sources.</summary>
public sealed class MythRuleTests
{
    private const string File = "myths/grades.json";

    private static readonly DataProblem TooFew = new(File, "values", CollectionRule.Found(4), CollectionRule.Enough); // the small set has four

    [Fact]
    public void Check_KnownFilterAndValue_MissesOnlyTheNumber() => Assert.Equal([TooFew], Checked("patient-contact", "high", "none", "some"));

    [Fact]
    public void Check_UnknownFilter_IsRefused() =>
        Assert.Equal([new DataProblem(File, "filter", "\"place\"", MythRule.Filter)], Checked("place", "hospital"));

    [Fact]
    public void Check_FilterOfCollectionsAlone_IsRefused() =>
        Assert.Equal([new DataProblem(File, "filter", "\"subfamily\"", MythRule.Filter)], Checked("subfamily", "hospital-nursing"));

    [Fact]
    public void Check_UnknownValue_IsRefused() => Assert.Equal(
        [new DataProblem(File, "values[0]", "\"moon\"", CollectionRule.Value("patient-contact")), new(File, "values", CollectionRule.Found(0), CollectionRule.Enough)],
        Checked("patient-contact", "moon"));

    [Theory]
    [InlineData("Some jobs ask for no grades.", "recalled", false)]
    [InlineData("In 3 jobs of 10 nobody asks.", "verified", false)]
    [InlineData("In 3 jobs of 10 nobody asks.", "recalled", true)]
    public void Check_FigureThatNobodyRead_IsRefused(string fact, string evidence, bool isRefused) => Assert.Equal(
        [isRefused ? new(File, "sources", $"\"{fact}\"", MythRule.FigureRead) : TooFew],
        With(Myth("grades", "patient-contact", ["high", "none", "some"], fact, evidence)).Check());

    [Fact]
    public void Check_PlaceTwice_IsRefused()
    {
        var data = With(Myth("grades", "patient-contact", ["none"])).SetText("myths/other.json", Myth("other", "patient-contact", ["none"], "You can learn while you work."));
        Assert.Equal([new DataProblem("myths/other.json", "order", "\"1\"", UniqueTitleRule.Expected(File))], data.Check());
    }

    [Fact]
    public void Check_NameThatIsNotTheFiles_IsRefused() => Assert.Equal(
        [new DataProblem(File, "slug", "\"other\"", FileNameRule.Expected(File))], With(Myth("other", "patient-contact", ["none"])).Check());

    [Fact]
    public void Check_WithoutSource_IsRefused()
    {
        var withoutSource = Myth("grades", "patient-contact", ["none"]).Replace("\"sources\":[", "\"sources\":[],\"x\":[", StringComparison.Ordinal);
        var problem = Assert.Single(With(withoutSource).Check(), problem => problem.Field == "sources");
        Assert.Equal("a list of at least 1", problem.Expected);
    }

    private static IReadOnlyList<DataProblem> Checked(string filter, params string[] values) => With(Myth("grades", filter, values)).Check();

    private static SmallData With(string myth) => new SmallData().SetText(File, myth);

    private static string Myth(string slug, string filter, string[] values, string fact = "Some jobs ask for no grades.", string evidence = "verified") =>
        $$"""
        {"slug":"{{slug}}","order":1,"claim":{"en":"You need grades."},"fact":{"en":"{{fact}}"},"filter":"{{filter}}","values":["{{string.Join("\",\"", values)}}"],
         "sources":[{"name":"A source","url":"https://example.org/a","evidence":"{{evidence}}","retrieved":"2026-11-20"}]}
        """;
}
