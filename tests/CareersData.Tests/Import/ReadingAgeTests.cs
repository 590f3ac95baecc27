using CareersData.Import;
using CareersData.Import.Rules;
using TestKit;

namespace CareersData.Tests.Import;

public sealed class ReadingAgeTests
{
    private const string Plain = "You help sick kids. You play with them too.";
    private const string Hard = "Multidisciplinary professionals administer individualised pharmacological interventions, evaluating physiological abnormalities systematically.";

    [Theory]
    [InlineData("cat", 1)]
    [InlineData("make", 1)]
    [InlineData("patients", 2)]
    [InlineData("hospital", 3)]
    [InlineData("operating", 4)]
    [InlineData("anaesthetist", 4)]
    [InlineData("year-long", 2)]
    [InlineData("yes", 1)]
    public void SyllablesOf_Words_CountsGroupsOfVowels(string word, int syllables) => Assert.Equal(syllables, ReadingAge.SyllablesOf(word));

    [Fact]
    public void Of_ShortSentences_IsTheFormula() =>
        Assert.Equal((0.39 * 9 / 2) + (11.8 * 9 / 9) - 15.59 + 5, ReadingAge.Of([Plain])!.Value, 9); // nine words of one syllable, two sentences

    [Fact]
    public void Of_LinesOfAList_AreSentences() => Assert.Equal(ReadingAge.Of(["Clean the ward. Fill the cups."]), ReadingAge.Of(["Clean the ward", "Fill the cups"]));

    [Fact]
    public void Of_NoWord_IsNothing() => Assert.Null(ReadingAge.Of(["", "12 + 3"]));

    [Fact]
    public void Check_EntryForASpecialist_IsRefusedWithItsAge()
    {
        var data = new SmallData().Edit(SmallData.Nurse, nurse =>
        {
            nurse["summary"] = Hard;
            nurse.AsObject().Remove("goodToKnow");
            nurse.AsObject().Remove("progression");
            nurse.AsObject().Remove("onlyRouteReason");
            nurse["entryRoutes"]!.AsArray().Add(new SmallDataRoute().Json);
        });

        Assert.Equal([new DataProblem(SmallData.Nurse, "", ReadingAgeRule.Found(ReadingAge.Of([Hard, SmallDataRoute.Summary])!.Value), ReadingAgeRule.Expected)], data.Check());
    }

    [Fact]
    public void Check_EntryForAChild_Passes() => Assert.Empty(new SmallData().Edit(SmallData.Nurse, nurse => nurse["summary"] = Plain).Check());

    [Theory]
    [InlineData(new[] { 12.0, 9.0, 11.0 }, 11.0)]
    [InlineData(new[] { 12.0, 9.0, 11.0, 10.0 }, 10.5)]
    public void MedianOf_Ages_IsTheMiddle(double[] ages, double median) => Assert.Equal(median, ReadingAgeRule.MedianOf([.. ages]));

    [Fact]
    public void Check_HalfTheEntriesAboveEleven_IsRefused()
    {
        const string AboveEleven = "You organise appointments and explain every examination to families. You answer complicated questions.";
        Assert.InRange(ReadingAge.Of([AboveEleven])!.Value, ReadingAgeRule.HighestMedian, 25);
        var data = new SmallData();
        foreach (var path in data.Files.Keys.Where(path => path.StartsWith("occupations/", StringComparison.Ordinal)).ToList())
            data.Edit(path, record => record["summary"] = $"{AboveEleven} {Path.GetFileNameWithoutExtension(path)}.");

        Assert.Contains(data.Check(), problem => problem is { File: "occupations" } && problem.Expected == ReadingAgeRule.ExpectedMedian);
    }
}

/// <summary>A second way in, so that no reason for a single one is needed.</summary>
internal sealed class SmallDataRoute
{
    internal const string Summary = "Two years at college.";

    internal System.Text.Json.Nodes.JsonNode Json { get; } = System.Text.Json.Nodes.JsonNode.Parse(
        $$"""{"slug":"t-level","type":"t-level","title":"T Level","summary":"{{Summary}}","minimumLevel":2,"earnWhileYouLearn":false,"howToApply":["ucas"]}""")!;
}
