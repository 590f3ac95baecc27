using CareersData.Documents;
using CareersData.Import;
using CareersData.Import.Rules;
using TestKit;

namespace CareersData.Tests.Import;

/// <summary>Each rule about wording with a text that breaks it alone, beside the nearest that does not.</summary>
public sealed class TextRuleTests
{
    private const string Own = "Every morning a porter wheels seven patients to the scanner and back again.";

    [Fact]
    public void Sentence_AtTheLimit_Passes() => Assert.Empty(Checked(Words(SentenceRule.MaximumWords)));

    [Fact]
    public void Sentence_OneWordPastTheLimit_IsRefused() => Assert.Equal(
        [new DataProblem(SmallData.Nurse, "summary", SentenceRule.Found(SentenceRule.MaximumWords + 1), SentenceRule.Expected)],
        Checked(Words(SentenceRule.MaximumWords + 1)));

    [Fact]
    public void Sentence_TwoShortOnes_AreNotAddedUp() => Assert.Empty(Checked($"{Words(20)} {Words(20)}"));

    [Theory]
    [InlineData("You simply care for adults.", "simply")]
    [InlineData("You care for adults!", "!")]
    [InlineData("Adults who suffer from pain come to you.", "suffer from")]
    [InlineData("You organize care for adults.", "organize")]
    [InlineData("The chairman thanks you.", "chairman")]
    public void Wording_UnwantedWord_IsRefusedByName(string summary, string word) => Assert.Equal(
        [new DataProblem(SmallData.Nurse, "summary", WordingRule.Found(word), WordingRule.Expected)], Checked(summary));

    [Theory]
    [InlineData("You care for adults.")]
    [InlineData("You organise care for adults in pain.")]
    [InlineData("You adjust the justice of every programme.")]
    public void Wording_NearestPlainWords_Pass(string summary) => Assert.Empty(Checked(summary));

    [Fact]
    public void Similarity_SentenceWithAWordSwapped_IsRefused()
    {
        var copy = Own.Replace("porter", "driver", StringComparison.Ordinal);
        Assert.Equal(
            [new DataProblem(SmallData.Nurse, "goodToKnow[0]", SimilarityRule.Found(new WrittenText(SmallData.Nurse, "summary", Own)), SimilarityRule.Expected)],
            Checked(Own, copy));
    }

    [Fact]
    public void Similarity_OtherSentenceOfTheSameWords_Passes() =>
        Assert.Empty(Checked(Own, "Back again from the scanner, seven patients wheel past a porter every single morning."));

    [Fact]
    public void Similarity_ShortTexts_AreNotCompared() => Assert.Empty(Checked("You care for adults.", "You care for adults."));

    private static string Words(int count) => string.Join(' ', Enumerable.Range(1, count).Select(number => $"w{number}x{count}")) + ".";

    private static IReadOnlyList<DataProblem> Checked(string summary, string? remark = null)
    {
        var data = new SmallData();
        data.Edit(SmallData.Nurse, nurse =>
        {
            nurse["summary"] = summary;
            if (remark is not null) nurse["goodToKnow"] = new System.Text.Json.Nodes.JsonArray(remark);
        });
        return data.Check();
    }
}
