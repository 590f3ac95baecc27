namespace CareersBot.Tests.Intents;

/// <summary>"Not that" after a list, "why" after an answer, and a choice said in passing: the talk goes on, and nothing is apologised for.</summary>
public sealed class RefusedInTalkTests
{
    [Theory]
    [InlineData("jobs with babies", "not midwife", "midwife")]
    [InlineData("midwife", "not midwife", "midwife")]
    [InlineData("jobs with mental health", "not mental health nurse", "mental-health-nurse")]
    public void RefusedJob_IsLeftOut(string before, string said, string refused)
    {
        var chat = Chat.Real();
        chat.Say(before);
        var reply = chat.Say(said);
        Assert.Equal("browse_by_dislike", reply.Intent);
        Assert.DoesNotContain("Sorry", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(refused, reply.Occupations.Select(slug => slug.Value));
        Assert.NotEmpty(reply.Occupations);
    }

    [Fact]
    public void Correction_WithAnotherJob_StillCorrects()
    {
        var chat = Chat.Real();
        chat.Say("how much does a nurse earn");
        Assert.Equal("midwife", chat.Say("not the nurse, the midwife").Occupations[0].Value);
    }

    [Fact]
    public void Likes_AreKept_WhenAJobIsRefused()
    {
        var chat = Chat.Real();
        var liked = chat.Say("i like babies").Occupations;
        var reply = chat.Say("not nurses either");
        Assert.Contains(reply.Occupations[0], liked);
        Assert.DoesNotContain(reply.Occupations, job => job.Value.Contains("nurse", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("is midwife hard")]
    [InlineData("how much does a porter earn")]
    [InlineData("jobs with animals")]
    [InlineData("i dont want to be a nurse")]
    public void Why_IsAnswered_NeverTeased(string before)
    {
        var chat = Chat.Real();
        chat.Say(before);
        foreach (var said in (string[])["why", "but why", "why not", "how come"])
        {
            var reply = chat.Say(said);
            Assert.NotEqual("banter_abuse", reply.Intent);
            Assert.DoesNotContain("only a computer", reply.Text, StringComparison.Ordinal);
            Assert.InRange(reply.Text.Split(' ').Length, 5, 45);
            Assert.True(reply.SuggestedActions.Count >= 2);
        }
    }

    [Fact]
    public void Why_OfAJob_IsThatQuestion() => Assert.NotEqual("repeat_simpler_more", Chat.Real().Say("why do paramedics work nights").Intent);

    [Theory]
    [InlineData("compare occupational therapist and physio", "ok OT then", "occupational-therapist")]
    [InlineData("midwife", "so can i do paramedic", "paramedic")]
    public void Choice_InPassing_IsThatJob(string before, string said, string job)
    {
        var chat = Chat.Real();
        chat.Say(before);
        var reply = chat.Say(said);
        Assert.NotEqual("unclear", reply.Intent);
        Assert.Equal(job, reply.Occupations[0].Value);
    }

    [Fact]
    public void SecondOne_WithPraise_IsChosen()
    {
        var chat = Chat.Real();
        var listed = chat.Say("jobs in labs").Occupations;
        Assert.Equal(listed[1], chat.Say("perfect, the 2nd one").Occupations[0]);
    }

    [Fact]
    public void Against_PutsTheNewJobBesideTheLast()
    {
        var chat = Chat.Real();
        chat.Say("optometrist");
        Assert.Equal(["optometrist", "orthoptist"], chat.Say("vs the orthoptist").Occupations.Select(slug => slug.Value).Order());
    }

    [Fact]
    public void BackToTheList_ShowsIt()
    {
        var chat = Chat.Real();
        var listed = chat.Say("jobs in labs").Occupations;
        chat.Say("the second one");
        Assert.Equal(listed[0], chat.Say("back to the list").Occupations[0]);
    }

    [Fact]
    public void Guess_IsNoSubject()
    {
        var chat = Chat.Real();
        chat.Say("porter pay");
        var guess = chat.Say("histocompatability thingy zzz");
        if (guess.Intent == "unclear") Assert.Equal("porter", chat.Say("how long does it take").Occupations[0].Value);
        Assert.Equal("porter", chat.Say("is it hard").Occupations[0].Value);
    }

    [Fact]
    public void WishesThatNoJobFits_DropTheOldest_AndSayIt()
    {
        var chat = Chat.Real();
        chat.Say("i like science in a lab");
        chat.Say("but no blood");
        var reply = chat.Say("and no patients");
        Assert.NotEmpty(reply.Occupations);
        Assert.DoesNotContain("I found no jobs", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("i get bored sitting at a desk", "desk")]
    [InlineData("anything but shifts tbh", "shifts")]
    public void ThingToAvoid_ThatStandsInTheMessage_IsUsed(string said, string thing)
    {
        var reply = Chat.Real().Say(said);
        Assert.Contains($"keep you away from {thing}", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("What do you want to stay away from", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherQuestion_IsAskedForByItsName()
    {
        var chat = Chat.Real();
        var first = chat.Say("do you need uni for midwife and how much is it");
        Assert.EndsWith("Your other question is below.", first.Text, StringComparison.Ordinal);
        Assert.Equal("pay", chat.Say("and the other question?").Intent);
    }
}
