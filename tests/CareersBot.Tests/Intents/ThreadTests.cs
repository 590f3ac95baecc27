using CareersBot.Understanding;

namespace CareersBot.Tests.Intents;

/// <summary>The last list and the last pair stay, whatever of them is looked at.</summary>
public sealed class ThreadTests
{
    [Fact]
    public void Places_AfterALookAtOne_StillPointIntoTheList()
    {
        var chat = Chat.Real();
        var listed = chat.Say("jobs in labs").Occupations;
        Assert.Equal(listed[1], chat.Say("the second one").Occupations[0]);
        Assert.Equal(listed[0], chat.Say("nah the first one").Occupations[0]);
        Assert.Equal(listed[2], chat.Say("what about the third one").Occupations[0]);
        Assert.Equal("porter", chat.Say("how much does a porter get").Occupations[0].Value);
        Assert.Equal(listed[1], chat.Say("ok the second one").Occupations[0]);
    }

    [Fact]
    public void OtherOne_GoesBackAndForth()
    {
        var chat = Chat.Real();
        chat.Say("compare speech therapist and audiologist");
        Assert.Equal("speech-and-language-therapist", chat.Say("how much does the first one pay").Occupations[0].Value);
        Assert.Equal("audiologist", chat.Say("the other one").Occupations[0].Value);
        Assert.Equal("speech-and-language-therapist", chat.Say("and the other one").Occupations[0].Value);
    }

    [Theory]
    [InlineData("which one is quicker", "route_length")]
    [InlineData("which pays most", "pay")]
    [InlineData("which one has nights", "hours")]
    [InlineData("do both need uni", "entry_requirements")]
    [InlineData("which is better", "role_difference")]
    public void QuestionAboutAPair_IsAnsweredForBoth_AlsoAfterALookAtOne(string said, string intent)
    {
        var chat = Chat.Real();
        chat.Say("compare porter and midwife");
        foreach (var _ in new[] { 1, 2 })
        {
            var reply = chat.Say(said);
            Assert.Equal(intent, reply.Intent);
            Assert.Equal(["midwife", "porter"], reply.Occupations.Select(slug => slug.Value).Order());
            Assert.Contains("porter", reply.Text, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("midwife", reply.Text, StringComparison.OrdinalIgnoreCase);
            Assert.NotEmpty(reply.Sources);
            chat.Say("what does the second one do");
        }
    }

    [Fact]
    public void NewJobs_AreAskedFor_NotThePair()
    {
        var chat = Chat.Real();
        chat.Say("compare porter and midwife");
        Assert.NotEqual(["midwife", "porter"], chat.Say("which jobs use biology").Occupations.Select(slug => slug.Value).Order());
    }

    [Fact]
    public void TwoJobsOneAfterTheOther_AreAPair()
    {
        var chat = Chat.Real();
        chat.Say("midwife pay");
        chat.Say("paramedic pay");
        Assert.Equal(["midwife", "paramedic"], chat.Say("which one pays more").Occupations.Select(slug => slug.Value).Order());
    }

    [Theory]
    [InlineData("how much does it pay", "pay")]
    [InlineData("is it hard", "hard_parts")]
    [InlineData("How do I get in?", "entry_requirements")]
    [InlineData("how long does it take", "route_length")]
    public void PlainPronoun_AfterAList_AsksWhich_AndTheAnswerIsHeard(string said, string intent)
    {
        var chat = Chat.Real();
        var listed = chat.Say("science jobs").Occupations;
        var asked = chat.Say(said);
        Assert.Equal((intent, true), (asked.Intent, asked.Text.StartsWith("Which one do you mean:", StringComparison.Ordinal)));
        Assert.Equal(listed.Take(3), asked.Occupations);
        var answer = chat.Say("number 3");
        Assert.Equal((intent, listed[2]), (answer.Intent, answer.Occupations[0]));
        Assert.Equal(listed[2], chat.Say(said).Occupations[0]); // now it is that one
    }

    [Theory]
    [InlineData("is there cyber security in the nhs", true)]
    [InlineData("i want to work with babies", false)]
    [InlineData("computer jobs", false)]
    public void OneThatAQuestionAsksFor_IsIt_AndNoneOfAListOfManyIs(string said, bool isOne)
    {
        var chat = Chat.Real();
        var first = chat.Say(said).Occupations[0];
        var reply = chat.Say("how much does it pay");
        Assert.Equal(isOne, !reply.Text.StartsWith("Which one", StringComparison.Ordinal));
        Assert.Equal(first, reply.Occupations[0]);
    }

    [Fact]
    public void PlainPronoun_AfterAPair_IsBoth()
    {
        var chat = Chat.Real();
        chat.Say("compare midwife and porter");
        Assert.Equal(["midwife", "porter"], chat.Say("how much does it pay").Occupations.Select(slug => slug.Value).Order());
        Assert.Equal("porter", chat.Say("how much does the second one pay").Occupations[0].Value);
        Assert.Equal(["porter"], chat.Say("how much does it pay").Occupations.Select(slug => slug.Value));
    }

    [Fact]
    public void AddedJob_StandsBesideThePair()
    {
        var chat = Chat.Real();
        chat.Say("compare porter and cleaner");
        Assert.Equal(["porter", "domestic-assistant", "chef"], chat.Say("add chef").Occupations.Select(slug => slug.Value));
        Assert.Equal("save_shortlist", chat.Say("save chef").Intent);
    }

    [Fact]
    public void FourthJob_IsNamed_NotDropped()
    {
        var reply = Chat.Real().Say("compare porter, cleaner, midwife and plumber");
        Assert.Equal(3, reply.Occupations.Count);
        Assert.Contains("not yet: plumber", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("not yet", Chat.Real().Say("compare porter, cleaner and midwife").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "c")]
    [InlineData(3, "f")]
    [InlineData(-1, "e")]
    [InlineData(4, null)] // the list ends
    public void At_CountsFromWhatWasShownLast(int place, string? expected)
    {
        var memory = new ConversationMemory { Listed = ["a", "b", "c", "d", "e", "f"], From = 2, Shown = 5 };
        Assert.Equal(expected, memory.At(place));
    }

    [Fact]
    public void About_OneOfTheList_KeepsIt_AnotherList_ReplacesIt()
    {
        var memory = new ConversationMemory().About(["a", "b", "c", "d"], false);
        Assert.Equal(["a", "b", "c"], memory.About(["b"], true).Choices());
        Assert.Equal(["x", "y"], memory.About(["b"], true).About(["x", "y"], false).Choices());
    }

    [Fact]
    public void About_ManyJobsOneByOne_KeepsTheLastFour()
    {
        var memory = new[] { "a", "b", "c", "d", "e" }.Aggregate(new ConversationMemory(), (before, job) => before.About([job], true));
        Assert.Equal(["b", "c", "d", "e"], memory.Recent);
        Assert.Equal(["d", "e"], memory.Choices());
    }

    [Fact]
    public void Earlier_KeepsThreeTurns_AndNoMore()
    {
        var memory = new ConversationMemory { Said = "1" };
        foreach (var said in new[] { "2", "3", "4", "5" }) memory = memory with { Before = EarlierTurn.Of(memory), Said = said };
        Assert.Equal(("4", "3", "2"), (memory.Before!.Said, memory.Before.Before!.Said, memory.Before.Before.Before!.Said));
        Assert.Null(memory.Before.Before.Before.Before);
    }

    [Fact]
    public void Back_Twice_GoesBackTwice()
    {
        var chat = Chat.Real();
        var first = chat.Say("what does a porter do").Text.Split(". ")[0];
        var second = chat.Say("what does it pay").Text.Split(". ")[0];
        chat.Say("how do i get in");
        Assert.Contains(second, chat.Say("nvm go back").Text, StringComparison.Ordinal);
        Assert.Contains(first, chat.Say("undo").Text, StringComparison.Ordinal);
        Assert.Contains("as far back", chat.Say("undo").Text, StringComparison.Ordinal);
        Assert.Equal("medical_question", chat.Say("my back hurts what is it").Intent);
    }

    [Fact]
    public void Wishes_AddUp_AndOneIsTakenBack()
    {
        var chat = Chat.Real();
        chat.Say("jobs with no blood");
        var two = chat.Say("and no nights");
        Assert.Contains("blood and nights", two.Text, StringComparison.Ordinal);
        Assert.Contains("blood, nights and uni", chat.Say("and no uni").Text, StringComparison.Ordinal);
        var back = chat.Say("actually nights are fine").Text;
        Assert.Contains("blood and uni", back, StringComparison.Ordinal);
        Assert.DoesNotContain("nights", chat.Say("jobs without uni").Text, StringComparison.Ordinal); // a whole new sentence begins anew
    }

    [Fact]
    public void TwoQuestions_FirstIsAnswered_SecondIsOffered()
    {
        var chat = Chat.Real();
        var reply = chat.Say("how do i become a paramedic and how much do they get");
        Assert.Equal("entry_requirements", reply.Intent);
        Assert.Contains("What does it pay?", reply.SuggestedActions);
        Assert.Equal(("pay", "paramedic"), (chat.Say("what does it pay").Intent, reply.Occupations[0].Value));
        Assert.DoesNotContain("other question", Chat.Real().Say("how do i become a paramedic and then a doctor later on").Text, StringComparison.Ordinal);
    }
}
