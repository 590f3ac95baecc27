using CareersBot.Intents.Quiz;
using CareersBot.Safety;
using CareersBot.Understanding;
using CareersCatalogue.Occupations;

namespace CareersBot.Tests.Intents;

public sealed class QuizTests
{
    [Fact]
    public void Keys_OfOptions_AreUnique()
    {
        var keys = QuizQuestions.All.SelectMany(question => question.Options).Select(option => option.Key).ToList();
        Assert.Equal(keys.Count, keys.Distinct().Count());
    }

    [Fact]
    public void Options_EachFitsSomeJobsAndNotAll() => Assert.All(QuizQuestions.All.SelectMany(question => question.Options), option =>
    {
        var entries = RealCatalogue.Catalogue.Current.Catalogue.Entries;
        Assert.InRange(entries.Count(option.Fits), 5, entries.Count - 5);
    });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void SameAnswerEachTime_SuggestsThreeFamilies_EachWithItsReasons(int option)
    {
        var chat = Chat.Real();
        var reply = chat.Say("Do the quiz");
        foreach (var question in QuizQuestions.All) reply = chat.Say(question.Options[option].Label);
        Assert.Equal("quiz", reply.Intent);
        Assert.InRange(reply.Occupations.Count, 2, QuizSuggestions.Most);
        var catalogue = RealCatalogue.Catalogue.Current.Catalogue;
        var entries = reply.Occupations.Select(slug => catalogue.Find(slug.Value)!).ToList();
        Assert.Equal(entries.Count, entries.Select(entry => entry.Occupation.Family).Distinct().Count());
        Assert.Contains(entries, entry => !WellKnownOccupations.Include(entry.Occupation));
        Assert.All(entries, entry => Assert.True(QuizQuestions.All.Count(question => question.Options[option].Fits(entry)) * 2 >= QuizQuestions.All.Count));
        Assert.Contains("goes with", chat.Say("Why these?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingButSkips_OffersTwoContrastingJobs()
    {
        var chat = Chat.Real();
        var reply = chat.Say("Do the quiz");
        foreach (var _ in QuizQuestions.All) reply = chat.Say("Skip");
        Assert.Equal(2, reply.Occupations.Count);
        Assert.Contains("that is fine", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(9)]
    public void Digression_AtAnyQuestion_IsAnswered_AndTheQuizGoesOn(int at)
    {
        var chat = Chat.Real();
        chat.Say("Do the quiz");
        for (var i = 0; i < at; i++) chat.Say("skip");
        var reply = chat.Say("what does a porter earn");
        Assert.Equal("pay", reply.Intent);
        Assert.Contains("Back to quiz", reply.SuggestedActions);
        Assert.Contains("Leave quiz", reply.SuggestedActions);
        Assert.Contains($"{at + 1} of {QuizQuestions.All.Count}", chat.Say("Back to quiz").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Buttons_WhateverTheirWords_OpenNoDoor()
    {
        foreach (var option in new[] { 0, 1, 2 })
        {
            var chat = Chat.Real();
            chat.Say("Do the quiz");
            Assert.All(QuizQuestions.All, question => Assert.Equal("quiz", chat.Say(question.Options[option].Label).Intent));
        }
    }

    [Fact]
    public void Back_TakesTheLastAnswerBack()
    {
        var chat = Chat.Real();
        chat.Say("Do the quiz");
        chat.Say("Helping people");
        Assert.Contains("1 of 10", chat.Say("back").Text, StringComparison.Ordinal);
        chat.Say("Making and fixing");
        Assert.Equal(["making"], chat.State.Get<ConversationMemory>(ConversationMemory.Key)!.Quiz!.Answers);
    }

    [Fact]
    public void Leave_KeepsTheAnswers_AndTheWayBack()
    {
        var chat = Chat.Real();
        chat.Say("Do the quiz");
        chat.Say("1");
        Assert.Equal("back_cancel_restart", chat.Say("stop the quiz").Intent);
        Assert.Contains("2 of 10", chat.Say("Back to quiz").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Door_InTheQuiz_TakesTheFloor()
    {
        var chat = Chat.Real();
        chat.Say("Do the quiz");
        Assert.Equal(SafetyDoor.Bullying, chat.Say("the boys in my class bully me").Intent);
        Assert.Contains("Back to quiz", chat.Say("Back to careers").SuggestedActions);
    }

    [Theory]
    [InlineData("i love drawing", "art")]
    [InlineData("ART, MUSIC OR FILM", "art")]
    [InlineData("2", "art")]
    [InlineData("cooking", "interest:food-and-hospitality")]
    public void Answer_InAnyWords_IsHeard(string said, string key)
    {
        var chat = Chat.Real();
        chat.Say("Do the quiz");
        chat.Say("skip");
        chat.Say(said);
        Assert.Equal([null, key], chat.State.Get<ConversationMemory>(ConversationMemory.Key)!.Quiz!.Answers);
    }
}
