using CareersData.Import;
using CareersData.Import.Rules;
using TestKit;

namespace CareersData.Tests.Import;

/// <summary>Easy read is short, plain and true of its occupation.</summary>
public sealed class EasyReadRuleTests
{
    private const string File = "easy-read/healthcare-assistant.json";
    private const string Plain = "You help people eat.";

    [Theory]
    [InlineData(Plain)]
    [InlineData("You help people eat, drink, wash and get out of bed.")] // 11 words
    [InlineData("You help people eat, drink, wash and get in or out of.")] // 12
    [InlineData("You help. You listen?")]
    [InlineData("You are in a basketball.")] // 10 letters
    public void Check_ShortPlainSentences_FindsNothing(string text) => Assert.Empty(Checked(text));

    [Theory]
    [InlineData("You help people eat, drink, wash and get in or out of bed.")] // 13 words
    [InlineData("You help. You listen. You walk.")]
    public void Check_LongSentencesOrMany_AreRefused(string text) =>
        Assert.Equal([new DataProblem(File, "ideas[0].text", $"\"{text}\"", EasyReadRule.Sentences)], Checked(text));

    [Fact]
    public void Check_LongWord_IsRefused() => Assert.Equal(
        [new DataProblem(File, "ideas[0].text", WordingRule.Found("basketballs"), EasyReadRule.Words)], Checked("You are in the basketballs."));

    [Fact]
    public void Check_Figure_IsRefused() =>
        Assert.Equal([new DataProblem(File, "ideas[0].text", "\"You wash 3 cups.\"", EasyReadRule.Figures)], Checked("You wash 3 cups."));

    [Fact]
    public void Check_UnwantedWord_IsRefused() =>
        Assert.Equal([new DataProblem(File, "ideas[0].text", WordingRule.Found("just"), WordingRule.Expected)], Checked("You just sit."));

    [Fact]
    public void Check_HardWordsThroughout_AreRefused() =>
        Assert.Contains(Checked("Capacity, security, ability, activity, equality and industry."), problem => problem.Expected == EasyReadRule.Age);

    [Fact]
    public void Check_PartsInAnotherOrder_AreRefused() =>
        Assert.Contains(With(Text(Plain, "where", "do")).Check(), problem => problem.Expected == EasyReadRule.Parts);

    [Fact]
    public void Check_WayThatTheOccupationHasNot_IsRefused() => Assert.Equal(
        [new DataProblem(File, "ideas[4].way", "\"specialty-training\"", EasyReadRule.WayOfStart)], With(Text(Plain, way: "specialty-training")).Check());

    [Fact]
    public void Check_OccupationThatIsNotThere_IsRefused() => Assert.Equal(
        [new DataProblem("easy-read/wizard.json", "occupation", "\"wizard\"", OccupationReferenceRule.Occupation)],
        new SmallData().SetText("easy-read/wizard.json", Text(Plain).Replace("healthcare-assistant", "wizard", StringComparison.Ordinal)).Check());

    private static IReadOnlyList<DataProblem> Checked(string text) => With(Text(text)).Check();

    private static SmallData With(string text) => new SmallData().SetText(File, text);

    private static string Text(string first, string firstPart = "do", string secondPart = "where", string way = "direct-entry") =>
        $$"""
        {"occupation":"healthcare-assistant","ideas":[{"part":"{{firstPart}}","picture":"food","text":"{{first}}"},{"part":"{{secondPart}}","picture":"bed","text":"You work on a ward."},
         {"part":"good","picture":"heart","text":"You help."},{"part":"hard","picture":"night","text":"You work at night."},
         {"part":"start","picture":"work","text":"You can ask for a job.","way":"{{way}}"}]}
        """;
}
