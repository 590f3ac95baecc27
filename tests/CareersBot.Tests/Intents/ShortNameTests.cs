namespace CareersBot.Tests.Intents;

/// <summary>A button for a job with a long title has a name that means that job when it is typed; where there is none, its place.</summary>
public sealed class ShortNameTests
{
    private static readonly string[] Others = ["More jobs", "How do I get in?", "What jobs are there?", "Something else", "Print the list"];

    [Theory]
    [InlineData("science jobs")]
    [InlineData("computer jobs")]
    [InlineData("jobs with no exams")]
    [InlineData("jobs without blood")]
    [InlineData("i like sport")]
    [InlineData("list level 3 apprenticeship jobs")]
    public void EveryButtonOfAList_TypedInANewTalk_IsThatJob(string asked)
    {
        var reply = Chat.Real().Say(asked);
        var jobs = reply.SuggestedActions.Except(Others).ToList();
        Assert.NotEmpty(jobs);
        for (var i = 0; i < jobs.Count; i++)
        {
            if (jobs[i].EndsWith(" one", StringComparison.Ordinal)) continue; // its place, which a new talk has not
            Assert.Equal((jobs[i], reply.Occupations[i]), (jobs[i], Chat.Real().Say(jobs[i]).Occupations[0]));
        }
    }

    [Fact]
    public void LongTitle_HasItsShortName_AndItsPlaceWhereItHasNone()
    {
        Assert.Equal(["Biomedical scientist", "Science assistant", "The third one"], Chat.Real().Say("science jobs").SuggestedActions.Take(3));
    }
}
