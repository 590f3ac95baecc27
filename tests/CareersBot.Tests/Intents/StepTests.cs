namespace CareersBot.Tests.Intents;

/// <summary>Jobs that nobody starts in, and the way from the job that somebody has.</summary>
public sealed class StepTests
{
    [Theory]
    [InlineData("how do u get to be a matron", "First qualify as a nurse or midwife", "about 10 years")]
    [InlineData("how do u become a ward sister", "First qualify as a nurse", "about 8 years")]
    [InlineData("how do i become a health visitor", "First qualify as a nurse or midwife", "about 5 years")]
    [InlineData("what do i need to become a clinical psychologist", "doctorate in clinical psychology", "about 8 years")]
    [InlineData("how do i become a consultant midwife", "First qualify as a midwife", "about 12 years")]
    [InlineData("how do i become a cardiologist", "medical degree", "about 15 years")]
    public void SecondStepJob_NamesTheFirstStepAndTheYears(string said, string first, string years)
    {
        var reply = Chat.Real().Say(said);

        Assert.Equal("entry_requirements", reply.Intent);
        Assert.Contains(first, reply.Text, StringComparison.Ordinal);
        Assert.Contains(years, reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("at least level 3", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("how do i become a nurse", "From level 2: nursing associate apprenticeship")]
    [InlineData("how do i become a paramedic", "at least level 3")]
    [InlineData("what quals does a dental nurse need", "direct entry to a job")]
    [InlineData("how do i become a porter", "no set qualifications")]
    public void FirstJob_KeepsItsOwnSentence(string said, string expected) => Assert.Contains(expected, Chat.Real().Say(said).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("can a paramedic become a nurse later", "adult-nurse", "shortened adult nursing course")]
    [InlineData("nurse to doctor possible?", "foundation-doctor", "graduate-entry medicine (4 years)")]
    [InlineData("can u swap from adult nursing to childrens", "childrens-nurse", "shortened children's nursing course")]
    [InlineData("if i start as a porter can i be a nurse one day", "adult-nurse", "healthcare assistant, then nursing associate, then adult nurse")]
    [InlineData("im a porter how do i become a nurse", "adult-nurse", "step by step")]
    [InlineData("can an HCA become a midwife", "midwife", "maternity support worker, then midwife")]
    [InlineData("physio assistant to physio how", "physiotherapist", "known step of about 3 years")]
    [InlineData("im a nurse, could i train to be a midwife", "midwife", "shortened midwifery course for adult nurses (2 years)")]
    [InlineData("can a nurse become a paramedic", "paramedic", "If you have a degree: pre-registration")]
    [InlineData("can a nurse become a pharmacist", "hospital-pharmacist", "I hold no shorter course for an adult nurse")]
    [InlineData("can a nurse become a surgeon", "general-surgeon", "graduate-entry medicine (4 years, then paid training)")]
    [InlineData("transferring from pharmacy degree to medicine possible?", "foundation-doctor", "graduate-entry medicine")]
    [InlineData("can a dental nurse become a dentist", "dentist", "a new start")]
    [InlineData("im doing hair n beauty level 2 can i do nursing instead", "adult-nurse", "With level 2 there is a way")]
    [InlineData("im 34 and want to train as a nurse daft?", "adult-nurse", "34 is not too old")]
    public void Switching_StartsFromWhatSomebodyIs(string said, string to, string expected)
    {
        var reply = Chat.Real().Say(said);

        Assert.Equal("switching", reply.Intent);
        Assert.Equal(to, reply.Occupations[0].Value);
        Assert.Contains(expected, reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Switching_OneSubjectForAnother_IsNoMove() =>
        Assert.NotEqual("switching", Chat.Real().Say("Would taking drama instead of chemistry stop her doing dentistry?").Intent);

    [Theory]
    [InlineData("how do i become a nurse if i already have a degree", "shortened adult nursing course for graduates (2 years)")]
    [InlineData("can i finish nursing degree in 2 years if i have a degree", "Yes, that can be enough")]
    [InlineData("can i be a nurse in 2 years", "Not from school, no")]
    [InlineData("do i need a degree to be a nurse", "begin without a degree")]
    public void Degree_ThatSomebodyHas_OpensTheShorterCourse(string said, string expected) => Assert.Contains(expected, Chat.Real().Say(said).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("how to become a consultant", "senior doctor")]
    [InlineData("how to become a ceo of a hospital", "medical director")]
    [InlineData("can u end up running the hospital", "director of nursing")]
    public void Rank_IsToldByTheJobsThatHaveIt(string said, string expected)
    {
        var reply = Chat.Real().Say(said);

        Assert.Equal("progression", reply.Intent);
        Assert.Contains(expected, reply.Text, StringComparison.Ordinal);
    }
}
