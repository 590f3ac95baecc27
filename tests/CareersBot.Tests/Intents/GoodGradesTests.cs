namespace CareersBot.Tests.Intents;

/// <summary>Success is no worry, and worry keeps the job that was hoped for.</summary>
public sealed class GoodGradesTests
{
    [Theory]
    [InlineData("predicted 7s and 8s what should i go for", "subject_choice", "Which subject do you like best")]
    [InlineData("predicted 9s", "subject_choice", "Well done.")]
    [InlineData("i got an A* in biology", "subject_choice", "biology helps")]
    [InlineData("i passed maths finally lol", "subject_choice", "maths helps")]
    [InlineData("i got straight 7s what jobs", "subject_choice", "Well done.")]
    [InlineData("im predicted AAB for medicine", "entry_requirements", "UCAT")]
    [InlineData("predicted BBC can i be a physio", "entry_requirements", "Each course sets its own grades")]
    [InlineData("my daughter is predicted 8s and wants to be a dentist", "parent_question", "That is good news.")]
    [InlineData("love driving, just passed my test", "entry_requirements", "driving licence")]
    public void Success_IsGoodNews(string said, string intent, string expected)
    {
        var reply = Chat.Real().Say(said);

        Assert.Equal(intent, reply.Intent);
        Assert.Contains(expected, reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("not over", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("resits", reply.Text, StringComparison.Ordinal);
        Assert.InRange(reply.Text.Split(' ').Length, 5, 45);
    }

    [Theory]
    [InlineData("predicted 3s", "ask one teacher about resits")]
    [InlineData("i got a 3", "it is not over")]
    [InlineData("i left school last year with bad grades", "look at one advert")]
    [InlineData("predicted CCD for a level and wanted to do medicine", "for some students with lower grades")]
    [InlineData("my teacher said dont bother with medicine", "Near it, also by a degree")]
    [InlineData("what if i fail my a levels", "Clearing")]
    [InlineData("what happens if i fail a module in nursing degree", "Tell your tutor early")]
    public void Worry_GetsWhatFits(string said, string expected)
    {
        var reply = Chat.Real().Say(said);

        Assert.Equal("grade_worry", reply.Intent);
        Assert.Contains(expected, reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Worry_OfSomebodyWhoHasLeft_NamesNoTeacher() =>
        Assert.DoesNotContain("Resit options", Chat.Real().Say("i left school last year with bad grades").SuggestedActions);

    [Fact]
    public void Grades_ThatAreOnlyAskedAbout_AreNoSuccess() => Assert.DoesNotContain("Well done", Chat.Real().Say("ucas points for d*d*d* btec").Text, StringComparison.Ordinal);
}
