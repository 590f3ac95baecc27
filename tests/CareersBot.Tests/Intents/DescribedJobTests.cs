namespace CareersBot.Tests.Intents;

/// <summary>A job told by what its people do: every word of it weighs, and who is asked for is no group of jobs.</summary>
public sealed class DescribedJobTests
{
    [Theory]
    [InlineData("who looks after dead bodies at the hospital", "anatomical-pathology-technologist")]
    [InlineData("who tests your eyes for diabetes", "diabetic-eye-screener")]
    [InlineData("the one that talks to u in the ambulance phone call", "emergency-medical-dispatcher")]
    [InlineData("person who cleans the surgical tools", "sterile-services-technician")]
    [InlineData("lunch lady at hospital", "catering-assistant")]
    [InlineData("my cousin is a cardiac fizz", "cardiac-physiologist")]
    [InlineData("who does xrays", "diagnostic-radiographer")]
    [InlineData("who tests your eyes", "optometrist")]
    public void Job_IsTheOneThatAllWordsMean(string said, string job)
    {
        var reply = Chat.Real().Say(said);
        Assert.Equal("role_info", reply.Intent);
        Assert.Equal(job, reply.Occupations[0].Value);
    }

    [Theory]
    [InlineData("peds nurse how long", "childrens-nurse")]
    [InlineData("how much for a baby nurse", "neonatal-nurse")]
    [InlineData("SALT assistant no degree?", "speech-and-language-therapy-assistant")]
    public void Job_IsOfItsOwnLevelAndBranch(string said, string job) => Assert.Equal(job, Chat.Real().Say(said).Occupations[0].Value);

    [Theory]
    [InlineData("who pays for my training")]
    [InlineData("who gives you a grant")]
    public void Who_IsNotAlwaysAJob(string said) => Assert.DoesNotContain("That sounds like", Chat.Real().Say(said).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("chemistry is my best subject, dont want to be a doctor or pharmacist", "hospital-pharmacist")]
    [InlineData("i dont want to be a nurse or a doctor what else is there", "foundation-doctor")]
    public void Jobs_RefusedInOneBreath_AreBothLeftOut(string said, string job) => Assert.DoesNotContain(Chat.Real().Say(said).Occupations, one => one.Value == job);

    [Fact]
    public void Job_ThatIsWantedInstead_IsNotRefused() => Assert.Equal("midwife", Chat.Real().Say("not a nurse but a midwife").Occupations[0].Value);

    [Theory]
    [InlineData("im squeamish af", "away from blood")]
    [InlineData("jobs with no science", "away from science")]
    [InlineData("i cant do noise", "I don't hold which jobs have noise")]
    [InlineData("i hate crowds", "I don't hold which jobs have crowds")]
    public void Dislike_IsNotAskedForAgain(string said, string expected) => Assert.Contains(expected, Chat.Real().Say(said).Text, StringComparison.Ordinal);

    [Fact]
    public void Dislike_OfNothingNamed_IsAskedFor() => Assert.Contains("What do you want to stay away from?", Chat.Real().Say("jobs without stuff i hate").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("can autism stop me being a doctor", "I hold no rule that it does")]
    [InlineData("does anxiety stop you being a nurse", "I hold no rule that it does")]
    [InlineData("can i be a nurse if im autistic", "Yes, you can ask for changes")]
    public void Lead_GoesWithTheQuestion(string said, string expected) => Assert.Contains(expected, Chat.Real().Say(said).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("would my daughter work nights at 18", "have some nights")]
    [InlineData("will my daughter be alone with violent patients", "A fair question")]
    [InlineData("my daughter got 3s and 4s and shes heartbroken", "It is not over for them")]
    public void Parent_IsAnsweredOnTheSubject(string said, string expected)
    {
        var reply = Chat.Real().Say(said);
        Assert.Equal("parent_question", reply.Intent);
        Assert.Contains(expected, reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my daughter is scared of needles")]
    [InlineData("how do i help my daughter choose")]
    public void Parent_WhoTellsNoGrades_IsToldOfNone(string said) => Assert.DoesNotContain("It is not over", Chat.Real().Say(said).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("how long to become a pharmacy technician", "you need not be 18")]
    [InlineData("how long to become a paramedic", "from age 18")]
    public void Length_NamesAnAgeWhereItCounts(string said, string expected) => Assert.Contains(expected, Chat.Real().Say(said).Text, StringComparison.Ordinal);
}
