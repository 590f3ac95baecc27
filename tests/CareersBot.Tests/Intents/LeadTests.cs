namespace CareersBot.Tests.Intents;

/// <summary>"Yes" and "no" stand first only where the question faces that way.</summary>
public sealed class LeadTests
{
    [Theory]
    [InlineData("can i do an apprenticeship at 16", "Yes. At 16 you can start")]
    [InlineData("is 16 too young for an apprenticeship", "No. At 16 you can start")]
    [InlineData("do u have to be 18 to do apprenticeship in nhs", "No. Foundation apprenticeship: from about 16")]
    [InlineData("is 18 the min age for apprenticeships", "No. Foundation")]
    [InlineData("does an apprenticeship at 16 mean she cant go to uni after", "No. An advanced apprenticeship")]
    [InlineData("can i go to uni after an apprenticeship", "Yes. An advanced apprenticeship")]
    [InlineData("is 50 too old for an apprenticeship", "No. They start from about 16")]
    [InlineData("can i be a nurse if im gay", "Yes. An adult nurse is a job open")]
    [InlineData("im trans will they be weird about it", "These jobs are open")]
    [InlineData("does being muslim stop me being a nurse", "No. An adult nurse is a job open")]
    [InlineData("do i have to be a girl to be a midwife", "No. A midwife is a job open")]
    [InlineData("do black people get promoted", "I hold no figures")]
    [InlineData("is being a nurse stressful", "Yes, it can be part of it")]
    [InlineData("is being a nurse not stressful", "It can be part of it")]
    [InlineData("i faint when i get jabs, can i be a nurse", "Told straight")]
    [InlineData("do phlebotomists need a dbs", "Yes. A phlebotomist is checked")]
    [InlineData("will a caution stop me being a nurse", "A record does not always")]
    public void Lead_FitsTheQuestion(string said, string expected) => Assert.StartsWith(expected, Chat.Real().Say(said).Text, StringComparison.Ordinal);

    [Fact]
    public void FreeWeekends_AreAList() => Assert.Contains("list no weekends", Chat.Real().Say("i cant work saturdays (im jewish) which jobs").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("pharmacy apprenticeship at 16?", "pharmacy assistant", "I hold none for a hospital pharmacist")]
    [InlineData("dental apprenticeships", "dental nurse", "I hold none for a dentist")]
    [InlineData("ambulance apprenticeship", "with \"ambulance\" in the name", "")]
    [InlineData("is there a pharmacist apprenticeship", "No, there isn't an apprenticeship for a hospital pharmacist", "")]
    [InlineData("surgeon apprenticeship", "No, there isn't", "")]
    [InlineData("nursing apprenticeship", "Yes. There is a level 6 apprenticeship for an adult nurse", "")]
    [InlineData("lab apprenticeships", "of that kind have an apprenticeship", "")]
    public void Apprenticeship_OfAField_ListsItsJobs(string said, string expected, string also)
    {
        var reply = Chat.Real().Say(said);

        Assert.Equal("apprenticeship_info", reply.Intent);
        Assert.Contains(expected, reply.Text, StringComparison.Ordinal);
        Assert.Contains(also, reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("can i be a nurse at 16", "Not yet at 16", "open from 17")]
    [InlineData("can u be a paramedic at 18", "At 18 you can start on the way", "about 3 years from age 18")]
    [InlineData("will i be too young at 17 to be a nurse", "No. At 17", "open from 17")]
    public void Age_OfAWay_IsTheOneThatItAsksFor(string said, string expected, string also)
    {
        var reply = Chat.Real().Say(said);

        Assert.StartsWith(expected, reply.Text, StringComparison.Ordinal);
        Assert.Contains(also, reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("open from 16", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("how long to become a prosthetist", "By degree apprenticeship (paid) it takes longer: 4 years")]
    [InlineData("how long to become a dental nurse", "it can be shorter: 1.5 years")]
    [InlineData("how long does it take to be a healthcare assistant", "learn in the job")]
    [InlineData("is 5 years for med school true", "By undergraduate degree: 5 to 6 years")]
    [InlineData("radiographer how many years uni", "I hold no length for the degree by itself")]
    [InlineData("is it true you can be a nurse in 18 months", "Not from school, no")]
    public void Length_SaysWhoseItIs(string said, string expected)
    {
        var reply = Chat.Real().Say(said);

        Assert.Equal("route_length", reply.Intent);
        Assert.Contains(expected, reply.Text, StringComparison.Ordinal);
    }
}
