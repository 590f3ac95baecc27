using System.Text;
using System.Text.Json.Nodes;
using CareersData.Import;
using TestKit;

namespace CareersData.Tests.Import;

public sealed class DataCheckTests
{
    [Fact]
    public void Check_SmallData_FindsNothing() => Assert.Empty(new SmallData().Check());

    [Fact]
    public void Check_BrokenJson_NamesTheLine() => Assert.Equal(
        [new DataProblem(SmallData.Nurse, "", DataCheck.Malformed(2), DataCheck.WellFormed)],
        new SmallData().SetText(SmallData.Nurse, "{\n\"slug\": }").Check());

    [Fact]
    public void Check_KeyTwice_IsNotWellFormed() => Assert.Equal(
        [new DataProblem(SmallData.Skills, "", DataCheck.Malformed(1), DataCheck.WellFormed)],
        new SmallData().SetText(SmallData.Skills, """[{"slug":"teamwork","slug":"teamwork","name":"A"}]""").Check());

    [Theory]
    [InlineData(DataCheck.MaximumDepth, true)]
    [InlineData(DataCheck.MaximumDepth + 1, false)]
    public void Check_Depth_IsRefusedAboveTheLimit(int depth, bool isRead)
    {
        var problems = new SmallData().SetText(SmallData.Cadets, new string('[', depth) + new string(']', depth)).Check();

        // Within the limit the text is read, and only the schema objects.
        Assert.Equal(isRead ? "an object" : DataCheck.WellFormed, Assert.Single(problems).Expected);
    }

    [Fact]
    public void Check_ByteOrderMark_IsRefused() => Assert.Equal(
        [new DataProblem(SmallData.Cadets, "", "other bytes", DataCheck.PlainUtf8)],
        Changed(SmallData.Cadets, content => [.. Encoding.UTF8.Preamble, .. content]));

    [Fact]
    public void Check_BytesThatAreNotUtf8_AreRefused() => Assert.Equal(
        [new DataProblem(SmallData.Cadets, "", "other bytes", DataCheck.PlainUtf8)],
        Changed(SmallData.Cadets, content => [.. content.AsSpan(0, 20), 0xC3, .. content.AsSpan(20)]));

    [Theory]
    [InlineData("é", true)]
    [InlineData("\\u00e9", false)]
    [InlineData("\\ud800", false)]
    public void Check_EscapedCharacter_IsRefused(string character, bool passes)
    {
        var data = new SmallData();
        data.SetText(SmallData.Cadets, Encoding.UTF8.GetString(data.Files[SmallData.Cadets]).Replace("Weekly sessions.", $"Caf{character}"));

        Assert.Equal(passes ? [] : [new DataProblem(SmallData.Cadets, "", "a \\u escape", DataCheck.PlainCharacters)], data.Check());
    }

    [Theory]
    [InlineData("occupation/paramedic.json", false)]
    [InlineData("occupations/old/paramedic.json", false)]
    [InlineData("reference/skill.json", false)]
    [InlineData("language/greetings.json", true)]
    public void Check_FileOfNoKind_IsRefusedUnlessItIsLanguage(string path, bool passes) => Assert.Equal(
        passes ? [] : [new DataProblem(path, "", "a file", DataCheck.KnownFile)],
        new SmallData().SetText(path, "{}").Check());

    [Fact]
    public void Check_MissingList_IsSaidOnceAndNotForEachReference() => Assert.Equal(
        [new DataProblem(SmallData.Skills, "", "nothing", DataCheck.PresentFile)],
        new SmallData().Remove(SmallData.Skills).Check());

    [Fact]
    public void Check_UnreadableRecord_IsSaidOnceAndNotForEachReference() => Assert.Equal(
        [new DataProblem(SmallData.Nurse, "title", "nothing", "a value")],
        new SmallData().Edit(SmallData.Nurse, nurse => nurse.AsObject().Remove("title")).Check());

    [Fact]
    public void Check_SeveralProblems_NamesAllOfThemByFile()
    {
        var problems = new SmallData()
            .Edit(SmallData.Nurse, nurse => (nurse["family"], nurse["skills"]) = ("nobody", new JsonArray("patience")))
            .Edit(SmallData.Cadets, cadets => (cadets["area"], cadets["audiences"]) = ("", new JsonArray("everyone")))
            .Check();

        Assert.Equal(
            [(SmallData.Nurse, "family"), (SmallData.Nurse, "skills[0]"), (SmallData.Cadets, "audiences[0]"), (SmallData.Cadets, "area"), (SmallData.Cadets, "area")],
            problems.Select(problem => (problem.File, problem.Field)));
    }

    [Fact]
    public void ToString_Problem_SaysFileFieldFoundAndExpected() => Assert.Equal(
        "occupations/adult-nurse.json: pay.firstGrade: found \"11\", expected a band",
        new DataProblem(SmallData.Nurse, "pay.firstGrade", "\"11\"", "a band").ToString());

    private static IReadOnlyList<DataProblem> Changed(string path, Func<byte[], byte[]> change)
    {
        var data = new SmallData();
        return data.SetBytes(path, change(data.Files[path])).Check();
    }
}
