namespace CareersBot.Tests.Intents;

/// <summary>Jobs told by what their people do, sites asked about by name, the quickest way, and subjects that a job may ask for.</summary>
public sealed class AskedByDescriptionTests
{
    [Theory]
    [InlineData("someone who does talking therapy", "counsellor")]
    [InlineData("person who tests eyes", "optometrist")]
    [InlineData("the one that does xrays", "diagnostic-radiographer")]
    [InlineData("people who drive ambulances", "paramedic")]
    [InlineData("the one who checks your hearing", "audiologist")]
    public void Job_IsFoundByWhatItsPeopleDo(string said, string job)
    {
        var reply = Chat.Real().Say(said);
        Assert.Equal("role_info", reply.Intent);
        Assert.Equal(job, reply.Occupations[0].Value);
    }

    [Theory]
    [InlineData("someone i can talk to")]
    [InlineData("someone who can help me with my form")]
    public void Person_WhoIsWanted_IsNoJob(string said) => Assert.NotEqual("role_info", Chat.Real().Say(said).Intent);

    [Theory]
    [InlineData("trac jobs", "Trac: an online system")]
    [InlineData("is it on nhs jobs or trac", "Start on NHS Jobs")]
    [InlineData("what's healthjobsuk", "I hold nothing about HealthJobsUK")]
    [InlineData("are jobs on indeed", "I hold nothing about Indeed")]
    [InlineData("where are nhs jobs advertised", "Look on NHS Jobs")]
    public void Site_IsAnsweredByName(string said, string expected) => Says("where_advertised", said, expected);

    [Theory]
    [InlineData("fastest route into nursing", "The quickest unpaid way to be an adult nurse: undergraduate degree, 3 years. The quickest paid way")]
    [InlineData("how can i become a paramedic fast", "take equally long, 3 years")]
    [InlineData("quickest way to become a physio", "about 3 years. The quickest paid way: degree apprenticeship, 4 years")]
    [InlineData("fastest paid way to be a midwife", "The quickest paid way to be a midwife: degree apprenticeship, 4 years")]
    [InlineData("how do i become a dentist quickly", "undergraduate degree, 5 years")]
    [InlineData("is there a quick way into physio that pays", "The quickest paid way to be a physiotherapist: degree apprenticeship, 4 years")]
    [InlineData("fastest way to be a surgeon", "from age 18 to your first post as a general surgeon")]
    [InlineData("whats the quickest way to become a psychologist", "from age 18 to your first post as a clinical psychologist")]
    [InlineData("quickest way to be a porter", "direct entry to a job, with a wage")]
    [InlineData("quickest way to become a pharmacist", "I hold no paid way")]
    public void QuickestWay_LeadsWithTheYears(string said, string expected) => Says("route_compare", said, expected);

    [Fact]
    public void Speed_OfSomebodyAtWork_IsNoWayIn() => Assert.NotEqual("route_compare", Chat.Real().Say("how fast do paramedics have to be").Intent);

    [Theory]
    [InlineData("do you have to be good at maths to be a nurse", "Yes, at GCSE level. Adult nursing degree asks for")]
    [InlineData("do u have to do english for dental nurse", "English and maths")]
    [InlineData("can i be a paramedic without chemistry", "Not chemistry by name, but science")]
    [InlineData("can i be a pharmacist without chemistry", "with chemistry, biology and maths")]
    [InlineData("can i be a physio without english", "Not yet, but you can get it")]
    [InlineData("can i be a healthcare assistant without biology", "Yes. You can start as a healthcare assistant with no set exams")]
    [InlineData("is maths needed for healthcare assistant", "No. You can start as a healthcare assistant with no set exams")]
    [InlineData("do i need art to be a midwife", "I hold no rule about art and design")]
    public void Subject_IsAnsweredFromTheWaysIn(string said, string expected) => Says("entry_requirements", said, expected);

    [Theory]
    [InlineData("paramedic")]
    [InlineData("midwife")]
    [InlineData("dietitian")]
    [InlineData("dental nurse")]
    [InlineData("electrician")]
    [InlineData("software developer")]
    public void No_NeverComesFromSilence(string job)
    {
        foreach (var subject in new[] { "maths", "english", "biology", "chemistry", "art" })
            Assert.False(Chat.Real().Say($"do i need {subject} to be a {job}").Text.StartsWith("No.", StringComparison.Ordinal), $"{subject} for a {job}");
    }

    [Theory]
    [InlineData("can i do an apprenticeship at 16", "Yes. At 16")]
    [InlineData("apprenticeships at 45", "At 45 you can start")]
    [InlineData("what is a level 3 apprenticeship", "jobs here have one")]
    public void Age_IsHeardInOnePlace(string said, string expected) => Says("apprenticeship_info", said, expected);

    private static void Says(string intent, string said, string expected)
    {
        var reply = Chat.Real().Say(said);
        Assert.Equal(intent, reply.Intent);
        Assert.Contains(expected, reply.Text, StringComparison.Ordinal);
        Assert.InRange(reply.Text.Split(' ').Length, 5, 45);
    }
}
