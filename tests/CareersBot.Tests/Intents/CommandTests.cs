using CareersBot.Intents.InterviewPractice;
using CareersBot.Intents.Quiz;
using CareersBot.Understanding;

namespace CareersBot.Tests.Intents;

/// <summary>What is wanted of a journey is done, and is not taken for an answer to its question.</summary>
public sealed class CommandTests
{
    [Theory]
    [InlineData("can you repeat the question", 2)]
    [InlineData("simpler", 2)]
    [InlineData("wdym", 2)]
    [InlineData("can you help me with a good answer", 2)]
    [InlineData("Give me a hint", 2)]
    [InlineData("im so nervous i might cry", 2)]
    [InlineData("ok carry on", 2)]
    [InlineData("go back", 1)]
    [InlineData("erm i dunno", 3)]
    [InlineData("skip", 3)]
    [InlineData("i helped a boy who was lost in the shop", 3)] // the nearest that is an answer
    public void Practice_Order_IsHeard_WithItsButtons(string said, int question)
    {
        var chat = Chat.Real();
        chat.Say("mock interview for porter");
        chat.Say("skip");
        var reply = chat.Say(said);
        Assert.Contains($"Question {question} of {InterviewQuestions.Count}", reply.Text, StringComparison.Ordinal);
        Assert.Equal("interview_practice", reply.Intent);
        Assert.Contains("Leave practice", reply.SuggestedActions);
        Assert.Equal(said.StartsWith("i helped", StringComparison.Ordinal), reply.Text.Contains("Add more next time", StringComparison.Ordinal));
    }

    [Fact]
    public void Practice_IsThisSaved_IsAnswered_NotMarked()
    {
        var chat = Chat.Real();
        chat.Say("mock interview for porter");
        var reply = chat.Say("um is this saved");
        Assert.Equal("privacy_delete", reply.Intent);
        Assert.Contains("Back to practice", reply.SuggestedActions);
    }

    [Theory]
    [InlineData("wdym", 2)]
    [InlineData("say it again", 2)]
    [InlineData("help", 2)]
    [InlineData("undo", 1)]
    [InlineData("idk", 3)]
    [InlineData("all of them", 3)]
    public void Quiz_Order_IsHeard_WithTheAnswersStillThere(string said, int question)
    {
        var chat = Chat.Real();
        chat.Say("Do the quiz");
        chat.Say("skip");
        var reply = chat.Say(said);
        Assert.Contains($" {question} of {QuizQuestions.All.Count}:", reply.Text, StringComparison.Ordinal);
        Assert.Equal(QuizQuestions.All[question - 1].Options.Select(option => option.Label), reply.SuggestedActions.Take(3));
    }

    [Fact]
    public void Quiz_WordsThatAreNoAnswer_AreAskedAboutOnce_ThenPassedOver()
    {
        var chat = Chat.Real();
        chat.Say("Do the quiz");
        Assert.Contains(" 1 of ", chat.Say("near home").Text, StringComparison.Ordinal);
        Assert.Contains(" 2 of ", chat.Say("near home").Text, StringComparison.Ordinal);
        Assert.Equal("pay", chat.Say("porter pay").Intent); // a digression is one still
    }

    [Theory]
    [InlineData(6, "none", "no-patients")]
    [InlineData(8, "days", "weekdays")]
    [InlineData(9, "uni", "uni")]
    public void Quiz_OwnWords_ChooseWhatTheyMean(int at, string said, string key)
    {
        Assert.Equal(key, Answers(at, said)[^1]);
    }

    [Theory]
    [InlineData(9, "no uni")]
    [InlineData(9, "not university")]
    public void Quiz_RefusedAnswer_IsNotChosen(int at, string said) => Assert.Equal(at, Answers(at, said).Count);

    [Fact]
    public void Quiz_SeeMyJobs_TypedInAnyCase_EndsIt()
    {
        var chat = Chat.Real();
        chat.Say("Do the quiz");
        for (var i = 0; i < 5; i++) chat.Say("1");
        Assert.Contains("Ideas from your answers", chat.Say("see my jobs").Text, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string?> Answers(int at, string said)
    {
        var chat = Chat.Real();
        chat.Say("Do the quiz");
        for (var i = 0; i < at; i++) chat.Say("skip");
        chat.Say(said);
        return chat.State.Get<ConversationMemory>(ConversationMemory.Key)!.Quiz!.Answers;
    }
}
