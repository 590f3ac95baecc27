using CareersBot.Safety;
using CareersBot.Tests.Intents;

namespace CareersBot.Tests.Safety;

/// <summary>What somebody does to the writer opens its door, whatever careers words stand beside it; what is asked about work opens none.</summary>
public sealed class DoneToMeTests
{
    [Theory]
    [InlineData("the head chef at my work keeps touching my waist")]
    [InlineData("on my placement the porter follows me to the bus stop")]
    [InlineData("my ex turns up at my college most days")]
    [InlineData("my ex waits outside the gym for me")]
    [InlineData("our agency has kept my passport since i came")]
    [InlineData("i have to give my wages to my boyfriend")]
    [InlineData("my trainer told me to delete our chats")]
    [InlineData("the recruiter says he wants nudes first")]
    [InlineData("dad broke my wrist and i start college monday")]
    [InlineData("a patient touched me on my first day")]
    [InlineData("i feel unsafe on my placement")]
    public void WhatIsDoneToMe_OpensAbuse_BesideCareersWords(string said) => Assert.Equal(SafetyDoor.Abuse, RealCatalogue.Language.Screen.DoorOf(said));

    [Theory]
    [InlineData("what happens if a patient touches you")]
    [InlineData("would i feel unsafe on a night shift")]
    [InlineData("my manager follows me on linkedin, is that normal")]
    [InlineData("my supervisor keeps my training record, can i have it")]
    [InlineData("the agency keeps a copy of my passport for the checks")]
    [InlineData("my coach told me to delete my old cv")]
    [InlineData("my tutor asked me for pics of my coursework")]
    [InlineData("my teacher waits outside the careers office on fridays")]
    [InlineData("a man hit me on my shift so i pressed the alarm and stayed calm")]
    public void TheSameWordsAboutWork_OpenNone(string said) => Assert.Null(RealCatalogue.Language.Screen.DoorOf(said));

    [Theory]
    [InlineData("quiz", "death stuff", null)]
    [InlineData("quiz", "emergencies", null)]
    [InlineData("quiz", "i want to die", SafetyDoor.SelfHarm)]
    [InlineData("quiz", "my dad hits me", SafetyDoor.Abuse)]
    [InlineData("interview practice", "i saw a boy being bullied so i told the teacher and it stopped", null)]
    [InlineData("interview practice", "they bully me every day", SafetyDoor.Bullying)]
    [InlineData("interview practice", "my dad hit me so i told my teacher", SafetyDoor.Abuse)]
    public void AnAnswerToTheBotsQuestion_IsHeardAsOne_AndADisclosureStillOpens(string journey, string said, string? door)
    {
        var chat = Chat.Real();
        chat.Say(journey);
        if (journey != "quiz") chat.Say("porter");
        var intent = chat.Say(said).Intent;
        if (door is null) Assert.DoesNotContain(intent, SafetyDoor.All);
        else Assert.Equal(door, intent);
    }

    [Theory]
    [InlineData("my mate said delete your browser history")]
    [InlineData("she told me to delete it")]
    public void WhatOthersSayToDelete_IsNotDeleted(string said)
    {
        var chat = Chat.Real();
        chat.Say("i like animals");
        Assert.DoesNotContain("Done", chat.Say(said).Text, StringComparison.Ordinal);
        Assert.Contains("animals", chat.Say("what do you remember").Text, StringComparison.Ordinal);
        Assert.StartsWith("Done", chat.Say("forget me").Text, StringComparison.Ordinal);
    }
}
