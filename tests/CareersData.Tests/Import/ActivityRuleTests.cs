using CareersData.Import;
using CareersData.Import.Rules;
using TestKit;

namespace CareersData.Tests.Import;

/// <summary>Activities use what there is.</summary>
public sealed class ActivityRuleTests
{
    private const string File = "activities/a-day.json";

    [Fact]
    public void Check_JobThatIsThere_FindsNothing() => Assert.Empty(Checked("""  "occupations":["adult-nurse"] """));

    [Fact]
    public void Check_PageAlone_FindsNothing() => Assert.Empty(Checked(""" "pages":["/match"] """));

    [Fact]
    public void Check_JobThatIsNot_IsRefused() => Assert.Equal(
        [new DataProblem(File, "occupations[0]", "\"wizard\"", OccupationReferenceRule.Occupation)], Checked(""" "occupations":["wizard"] """));

    [Fact]
    public void Check_CollectionThatIsNot_IsRefused() =>
        Assert.Equal([new DataProblem(File, "collections[0]", "\"magic\"", ActivityRule.Collection)], Checked(""" "collections":["magic"] """));

    [Fact]
    public void Check_NothingUsed_IsRefused() =>
        Assert.Equal([new DataProblem(File, "", "nothing that it uses", ActivityRule.Something)], Checked(""" "minutes":30 """, "\"minutes\":30,\"benchmarks\"", "\"benchmarks\""));

    [Fact]
    public void Check_NumbersThatFall_AreRefused() => Assert.Equal(
        [new DataProblem(File, "keyStages", "4, 3", ActivityRule.Rising)], Checked(""" "pages":["/match"] """, "[3,4]", "[4,3]"));

    [Fact]
    public void Check_LongSentenceInAStep_IsRefused() => Assert.Equal(
        [new DataProblem(File, "steps[0]", SentenceRule.Found(26), SentenceRule.Expected)],
        Checked(""" "pages":["/match"] """, "Read it.", string.Join(' ', Enumerable.Repeat("and", 25)) + " rest."));

    private static IReadOnlyList<DataProblem> Checked(string uses, string replaced = "[3,4]", string by = "[3,4]") =>
        new SmallData().SetText(File, $$"""
            {"slug":"a-day","order":1,"title":"A day","summary":"Pupils look at it.","keyStages":[3,4],"minutes":30,"benchmarks":[2],
             "needs":["A pen"],"steps":["Read it.","Talk of it."],"talkAbout":["Which job?"],{{uses}}}
            """.Replace(replaced, by, StringComparison.Ordinal)).Check();
}
