namespace CareersBot.Tests.Intents;

/// <summary>What is asked of a job is not taken for a complaint, a plan or a disclosure, and the other way round.</summary>
public sealed class AskedOfWorkTests
{
    [Theory]
    [InlineData("i love surgery")]
    [InlineData("can podiatrists prescribe")]
    [InlineData("would i get shouted at in a&e")]
    public void NothingThatHurts_GetsNoMedicalReply(string said) => Assert.NotEqual("medical_question", Chat.Real().Say(said).Intent);

    [Theory]
    [InlineData("my knee hurts when i run what should i take")]
    [InlineData("ive got a rash is it bad")]
    public void AComplaint_GetsTheMedicalReply(string said) => Assert.Equal("medical_question", Chat.Real().Say(said).Intent);

    [Theory]
    [InlineData("im a porter", "what can i be next")]
    [InlineData("dental nurse", "where can i go from there")]
    public void TheNextJob_IsWhereTheJobLeads(string before, string said)
    {
        var chat = Chat.Real();
        chat.Say(before);
        Assert.Equal("progression", chat.Say(said).Intent);
    }

    [Fact]
    public void TheNextSteps_AreStillAPlan()
    {
        var chat = Chat.Real();
        chat.Say("dental nurse");
        Assert.Equal("plan", chat.Say("what should i do next").Intent);
    }

    [Theory]
    [InlineData("what does a paramedic earn in glasgow", "Scotland")]
    [InlineData("what does a paramedic earn in swansea", "Wales")]
    [InlineData("what does a paramedic earn in derry", "Northern Ireland")]
    public void ATown_NamesItsNation(string said, string nation) => Assert.Contains(nation, Chat.Real().Say(said).Text, StringComparison.Ordinal);

    [Fact]
    public void WhatWasNeverKept_IsSaidNotToBe()
    {
        var chat = Chat.Real();
        chat.Say("i like animals");
        Assert.Contains("nothing to forget", chat.Say("forget im dyslexic").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("nothing to forget", chat.Say("forget animals").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is bullying common", false)]
    [InlineData("i get bullied by the others on my course", true)]
    public void AQuestionAboutBullying_IsNoDisclosure(string said, bool opens) =>
        Assert.Equal(opens, Chat.Real().Say(said).Intent == global::CareersBot.Safety.SafetyDoor.Bullying);
}
