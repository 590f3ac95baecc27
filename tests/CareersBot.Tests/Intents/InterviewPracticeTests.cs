using System.Text.Json;
using CareersBot.Intents.InterviewPractice;
using CareersBot.Replies;
using CareersBot.Safety;
using CareersBot.Understanding;

namespace CareersBot.Tests.Intents;

public sealed class InterviewPracticeTests
{
    private const string Story = "Last summer in zanzibar my team lost a match, so I asked everyone what went wrong and we trained more. In the end we won.";

    [Fact]
    public void Answers_AreNowhereInWhatIsKept()
    {
        var chat = Started();
        for (var i = 0; i < InterviewQuestions.Count; i++)
        {
            var reply = chat.Say($"{Story} xylograph{i} in Wales in year 10");
            Assert.Equal("interview_practice", reply.Intent);
            Assert.Equal(FixedReplies.PracticeAnswer, chat.Last.KeptText);
            var kept = JsonSerializer.Serialize(chat.State.Properties) + reply.Text;
            foreach (var word in Story.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 6).Append("xylograph").Append("zanzibar"))
                Assert.DoesNotContain(word, kept, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("wales", JsonSerializer.Serialize(chat.State.Properties), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void FiveAnswers_EndItWithCounts_AndTheNextMessageIsNoAnswer()
    {
        var chat = Started();
        var last = Enumerable.Range(0, InterviewQuestions.Count).Select(_ => chat.Say(Story)).ToList()[^1];
        Assert.Contains("5 of 5", last.Text, StringComparison.Ordinal);
        Assert.Equal("role_info", chat.Say("porter").Intent);
    }

    [Theory]
    [InlineData("stop")]
    [InlineData("Leave practice")]
    [InlineData("i want to stop")]
    public void Stop_AtAnyQuestion_EndsIt(string said)
    {
        for (var answered = 0; answered < InterviewQuestions.Count; answered++)
        {
            var chat = Started();
            for (var i = 0; i < answered; i++) chat.Say(Story);
            Assert.Equal("back_cancel_restart", chat.Say(said).Intent);
            Assert.Null(chat.State.Get<ConversationMemory>(ConversationMemory.Key)!.Pending);
        }
    }

    [Fact]
    public void Disclosure_AsAnAnswer_OpensItsDoor_AndEndsThePractice()
    {
        var chat = Started();
        var reply = chat.Say("i want to die");
        Assert.Equal(SafetyDoor.SelfHarm, reply.Intent);
        Assert.Equal(FixedReplies.Kept, chat.Last.KeptText);
        Assert.NotEqual("interview_practice", chat.Say("Back to careers").Intent);
    }

    [Fact]
    public void Question_IsAnswered_WithTheWayBack()
    {
        var chat = Started();
        var reply = chat.Say("how much does a porter earn?");
        Assert.Equal("pay", reply.Intent);
        Assert.Contains("Back to practice", reply.SuggestedActions);
        Assert.Contains("Question 1 of 5", chat.Say("Back to practice").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Last week at school I helped a friend who was lost. I asked the teacher and took him to class, and then he felt better.", true, true, true)]
    [InlineData("I am organised and I like helping people", false, false, false)]
    [InlineData("when I was at school", true, false, false)]
    [InlineData("i made tea", false, true, false)]
    public void Feedback_HearsWhatAnAnswerHas(string answer, bool situation, bool action, bool result)
    {
        var feedback = InterviewFeedback.On(answer, RealCatalogue.Language.Interview, null);
        Assert.Equal((situation, action, result), (feedback.HasSituation, feedback.HasAction, feedback.HasResult));
    }

    [Theory]
    [InlineData(InterviewFeedback.Short - 1, "Add more next time: aim for four or five sentences.")]
    [InlineData(InterviewFeedback.Short, "That is a full answer.")]
    public void Say_AtTheLimitOfShort_ChangesWhatIsNamed(int words, string expected) =>
        Assert.EndsWith(expected, new InterviewFeedback(words, true, true, true, true).Say(null), StringComparison.Ordinal);

    [Fact]
    public void Questions_EveryJob_HasFiveDifferentOnes_WithItsOwnTask() => Assert.All(RealCatalogue.Catalogue.Current.Catalogue.Entries, entry =>
    {
        var questions = InterviewQuestions.For(entry, RealCatalogue.Language.Interview);
        Assert.Equal(InterviewQuestions.Count, questions.Select(question => question.Text).Distinct().Count());
        Assert.InRange(questions.Count(question => question.Value is not null), 3, 4);
    });

    private static Chat Started()
    {
        var chat = Chat.Real();
        Assert.Contains("Question 1 of 5", chat.Say("practise an interview with me for ward clerk").Text, StringComparison.Ordinal);
        return chat;
    }
}
