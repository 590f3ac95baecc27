using CareersBot.Intents;

namespace CareersBot.Tests.Intents;

/// <summary>"Yes", "no" and "another" are about the reply just before.</summary>
public sealed class ReactionTests
{
    [Theory]
    [InlineData("yes please", "interview_practice", "Which job is it for?")]
    [InlineData("go on then yeah", "interview_practice", "Which job is it for?")]
    [InlineData("no thanks", "back_cancel_restart", "no problem")]
    [InlineData("what does a porter earn", "pay", "£")] // the nearest that is no reaction
    public void Offer_ToPractise_IsTakenUp_OrTurnedDown(string said, string intent, string text)
    {
        var chat = Chat.Real();
        Assert.EndsWith("practise?", chat.Say("im nervous for my interview").Text, StringComparison.Ordinal);
        var reply = chat.Say(said);
        Assert.Equal(intent, reply.Intent);
        Assert.Contains(text, reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nah")]
    [InlineData("nah boring")]
    [InlineData("not really")]
    [InlineData("another")]
    [InlineData("More jobs")]
    [InlineData("more jobs")]
    public void List_TurnedDown_GivesTheNextThree(string said)
    {
        var chat = Chat.Real();
        var listed = chat.Say("Science jobs").Occupations;
        Assert.Equal(listed.Skip(3).Take(3), chat.Say(said).Occupations);
        Assert.Equal(listed.Skip(6).Take(3), chat.Say(said).Occupations);
        Assert.Equal(listed[7], chat.Say("the second one").Occupations[0]); // of those shown last
    }

    [Fact]
    public void List_AtItsEnd_SaysSo_WithWaysOn()
    {
        var chat = Chat.Real();
        chat.Say("Science jobs");
        for (var i = 0; i < 3; i++) chat.Say("nah");
        var reply = chat.Say("nah");
        Assert.Equal(JobsToLookAt.End.Text, reply.Text);
        Assert.Contains("Surprise me", reply.SuggestedActions);
    }

    [Fact]
    public void List_Accepted_AsksWhichOnce()
    {
        var chat = Chat.Real();
        var listed = chat.Say("Science jobs").Occupations;
        Assert.Contains("Which one first", chat.Say("yes").Text, StringComparison.Ordinal);
        Assert.Equal(listed[2], chat.Say("the third one").Occupations[0]);
    }

    [Theory]
    [InlineData("another")]
    [InlineData("another one please")]
    [InlineData("nah boring")]
    public void Surprise_IsFollowedByAnother(string said)
    {
        var chat = Chat.Real();
        var first = chat.Say("surprise me").Occupations[0];
        var next = chat.Say(said);
        Assert.Equal("surprise_me", next.Intent);
        Assert.NotEqual(first, next.Occupations[0]);
    }

    [Fact]
    public void MoreJobs_WithNoListBefore_BeginsOne()
    {
        var chat = Chat.Real();
        chat.Say("What jobs are there?");
        Assert.Equal(3, chat.Say("More jobs").Occupations.Count);
        Assert.Equal(3, chat.Say("more jobs").Occupations.Count);
    }

    [Theory]
    [InlineData("One story. Shall we practise?", true)]
    [InlineData("Or did you mean a nursing associate?", true)]
    [InlineData("Which job is it for?", false)]
    [InlineData("What do you want to look at now?", false)]
    [InlineData("Shall we practise? Say when.", false)]
    public void AsksWhether_IsTrueOfAQuestionForYesOrNo(string said, bool expected) => Assert.Equal(expected, Reactions.AsksWhether(said));

    [Fact]
    public void Yes_AtTheStart_IsNotUnderstood_AndHasWaysOn()
    {
        var reply = Chat.Real().Say("yes");
        Assert.NotEqual("interview_practice", reply.Intent);
        Assert.InRange(reply.SuggestedActions.Count, 2, 5);
    }
}
