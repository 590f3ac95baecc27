namespace CareersBot.Tests.Intents;

/// <summary>What writers tell of themselves is no job that they ask about: their work, their care, their bodies and what they learn at home.</summary>
public sealed class WriterTests
{
    [Theory]
    [InlineData("i work at a pharmacy can i be a nurse", "To start as an adult nurse")]
    [InlineData("i work in a nursery can i be a midwife", "To start as a midwife")]
    [InlineData("im a hairdresser can i become a podiatrist", "To start as a podiatrist")]
    [InlineData("i have a saturday job in a shop how do i get into dental nursing", "To start as a dental nurse")]
    public void PresentWork_IsWhereSomebodyComesFrom(string said, string expected)
    {
        Is("switching", said, expected);
        Assert.Contains("Ways in", Chat.Real().Say(said).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void PresentWork_OfTheNhs_NamesTheStepThatIsHeld() => Is("switching", "i am a dental nurse can i be a dental hygienist", "from dental nurse to dental hygienist");

    [Fact]
    public void WorkOfARelative_IsOnlySpokenOf() => Is("entry_requirements", "my mum works in a pharmacy can i be a pharmacist", "To start as a hospital pharmacist");

    [Theory]
    [InlineData("i work hard can i be a doctor")]
    [InlineData("can i work in a hospital as a porter")]
    public void Work_ThatNobodyHas_IsNoSwitch(string said) => Assert.NotEqual("switching", Chat.Real().Say(said).Intent);

    [Fact]
    public void ReturnToPractice_IsForThoseWhoHaveBeenOne()
    {
        Assert.Contains("Return to practice", Chat.Real().Say("i used to be a nurse can i come back").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Return to practice", Chat.Real().Say("i stack shelves in tesco, nurse?").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("care leaver help with uni", "extra help for care leavers in England")]
    [InlineData("im in foster care can i go uni", "extra help for care leavers in England")]
    [InlineData("i grew up in care is there money for college", "extra help for care leavers in England")]
    [InlineData("young carer help with uni", "no fund that is only for young carers")]
    [InlineData("im estranged from my parents help with uni money", "no fund that is only for students estranged")]
    [InlineData("im a care leaver in wales help with uni", "no fund that is only for care leavers in Wales")]
    [InlineData("what support is there for estranged students", "no fund that is only for students estranged")]
    [InlineData("i have kids can i get help with uni", "parental support")]
    [InlineData("i have a baby can i go college", "Care to Learn")]
    public void OwnLife_IsAnsweredWithMoney_NotWithAJob(string said, string expected)
    {
        Is("study_funding", said, expected);
        Assert.Empty(Chat.Real().Say(said).Occupations);
    }

    [Theory]
    [InlineData("i want to work with kids in foster care")]
    [InlineData("is there a job helping care leavers")]
    public void OthersInCare_AreAskedAboutAsWork(string said) => Assert.Equal("looked-after-children-nurse", Chat.Real().Say(said).Occupations[0].Value);

    [Theory]
    [InlineData("teaching myself sql", "digital_roles")]
    [InlineData("learning python at home", "digital_roles")]
    [InlineData("im teaching myself how to code", "digital_roles")]
    [InlineData("i like to code", "digital_roles")]
    [InlineData("i teach myself guitar", "browse_by_interest")]
    public void OwnLearning_IsALike(string said, string intent) => Assert.Equal(intent, Chat.Real().Say(said).Intent);

    [Fact]
    public void Teaching_OfOthers_IsWork() => Assert.NotEqual("digital_roles", Chat.Real().Say("i like teaching people").Intent);

    [Theory]
    [InlineData("disability_adjust", "i have one eye can i be a surgeon", "I hold no rule about eyesight for a general surgeon")]
    [InlineData("disability_adjust", "im colour blind can i be a lab scientist", "I hold no rule about seeing colours for a biomedical scientist")]
    [InlineData("disability_adjust", "i have epilepsy can i be a paramedic", "I hold no rule about that for a paramedic")]
    [InlineData("entry_requirements", "im short can i be a paramedic", "I hold no rule on height or weight for a paramedic")]
    [InlineData("entry_requirements", "is there a weight limit for paramedics", "I hold no rule on height or weight for a paramedic")]
    [InlineData("entry_requirements", "can short people be paramedics", "I hold no rule on height or weight for a paramedic")]
    public void Body_IsAnsweredByWhatTheRecordHolds(string intent, string said, string expected)
    {
        Is(intent, said, expected);
        Assert.Contains("health check", Chat.Real().Say(said).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is there a short course to be a porter")]
    [InlineData("can nurses help blind patients")]
    public void Body_OfNobodyWhoWrites_IsNotAnswered(string said) => Assert.DoesNotContain("I hold no rule", Chat.Real().Say(said).Text, StringComparison.Ordinal);

    private static void Is(string intent, string said, string expected)
    {
        var reply = Chat.Real().Say(said);
        Assert.Equal(intent, reply.Intent);
        Assert.Contains(expected, reply.Text, StringComparison.Ordinal);
        Assert.InRange(reply.Text.Split(' ').Length, 5, 45);
    }
}
