using CareersData.Import;
using CareersData.Import.Rules;
using TestKit;

namespace CareersData.Tests.Import;

public sealed class QuestionRuleTests
{
    private const string Questions = "outreach/questions.json";
    private const string Sets = "outreach/question-sets.json";

    [Fact]
    public void Check_KnownQuestionsInOrder_FindsNothing() => Assert.Empty(With(1, "no", "[\"then\",\"place\",\"now\"]").Check());

    [Theory]
    [InlineData("[\"then\",\"gone\"]", "questions[1]", "gone", QuestionRule.Known)]
    [InlineData("[\"now\",\"then\"]", "questions", "after, before", QuestionRule.OneOfEach)]
    public void Check_Set_IsRefused(string questions, string field, string found, string expected) => Assert.Equal(
        [new DataProblem(Sets, $"[0].{field}", $"\"{found}\"", expected)], With(1, "no", questions).Check());

    [Fact]
    public void Check_AnswersAlike_AreRefused() => Assert.Equal(
        [new DataProblem(Questions, "[2].choices[1].key", "\"yes\"", QuestionRule.OwnKey)], With(1, "yes", "[\"place\"]").Check());

    [Fact]
    public void Check_AsManyAnswersAsThereAre_IsRefused() => Assert.Equal(
        [new DataProblem(Questions, "[2].mostAnswers", "\"2\"", QuestionRule.FewerThanAnswers)], With(2, "no", "[\"place\"]").Check());

    private static SmallData With(int most, string second, string questions) => new SmallData()
        .SetText(Questions, $"[{Question("then", "Did you like it then?", 1, "no", "before")},{Question("now", "And how about today?", 1, "no", "after")},{Question("place", "Is it near?", most, second, null)}]")
        .SetText(Sets, $$"""[{"slug":"talk","name":"A talk","description":"What changed.","questions":{{questions}}}]""");

    private static string Question(string key, string text, int most, string second, string? measures) =>
        $$$"""{"key":"{{{key}}}","text":{"en":"{{{text}}}"},"mostAnswers":{{{most}}},{{{(measures is null ? "" : $"\"measures\":\"{measures}\",")}}}"choices":[{"key":"yes","label":{"en":"Yes"},"considers":true},{"key":"{{{second}}}","label":{"en":"No","cy":"Na"}}]}""";
}
