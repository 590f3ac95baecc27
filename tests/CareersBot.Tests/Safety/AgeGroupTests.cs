using CareersBot.Safety;

namespace CareersBot.Tests.Safety;

/// <summary>Numbers are for whoever they are for: the age is taken from what was told, never made up.</summary>
public sealed class AgeGroupTests
{
    [Theory]
    [InlineData("im 15 and i want to die", "under-19")]
    [InlineData("I am 18", "under-19")]
    [InlineData("i am 19", "19-to-35")]
    [InlineData("im a 35 year old porter", "19-to-35")]
    [InlineData("im 52 and looking for a change", "over-35")]
    [InlineData("im in year 10", "under-19")]
    [InlineData("my husband hits me", "adult")]
    [InlineData("i cant do this to my kids", "adult")]
    [InlineData("can i start at 16", null)]
    [InlineData("im 20 minutes away", null)]
    [InlineData("im 12 weeks pregnant", null)]
    [InlineData("my brother is 15", null)]
    [InlineData("do you have to be 18", null)]
    [InlineData("my dad is 52", null)]
    [InlineData("i want to die", null)]
    public void ToldIn_OwnWordsOnly(string text, string? key) => Assert.Equal(key, AgeGroup.ToldIn(text)?.Key);

    [Fact]
    public void Open_AgeUnknown_SaysWhomEachNumberIsFor()
    {
        var text = Chat.Real().Say("i want to kill myself").Text;
        Assert.Contains("Samaritans (any age): 116 123", text, StringComparison.Ordinal);
        Assert.Contains("Childline (under 19, free): 0800 1111, or chat at childline.org.uk", text, StringComparison.Ordinal);
        Assert.Contains("Papyrus HOPELINE247 (35 or under): 0800 068 4141", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("im 52", false, false)]
    [InlineData("im 28", false, true)]
    [InlineData("i have to think of my kids", false, true)]
    [InlineData("im 14", true, true)]
    public void Open_AgeTold_LeavesOutWhatIsForOthers(string said, bool childline, bool papyrus)
    {
        var chat = Chat.Real();
        chat.Say(said);
        var text = chat.Say("i want to kill myself").Text;
        Assert.Contains("116 123", text, StringComparison.Ordinal);
        Assert.Equal(childline, text.Contains("0800 1111", StringComparison.Ordinal));
        Assert.Equal(papyrus, text.Contains("0800 068 4141", StringComparison.Ordinal));
        if (!childline) Assert.True(text.IndexOf("116 123", StringComparison.Ordinal) < text.IndexOf("999", StringComparison.Ordinal));
    }

    [Fact]
    public void Open_Child_NamesChildlineFirst_AndDangerNames999First()
    {
        var chat = Chat.Real();
        var text = chat.Say("im 13 and i want to kill myself").Text;
        Assert.True(text.IndexOf("0800 1111", StringComparison.Ordinal) < text.IndexOf("116 123", StringComparison.Ordinal));
        var danger = chat.Say(SafetyReplies.NotSafe).Text;
        Assert.True(danger.IndexOf("Emergency services: 999", StringComparison.Ordinal) < danger.IndexOf("0800 1111", StringComparison.Ordinal));
    }

    [Fact]
    public void WorriedAdult_IsGivenWhatHelpsTheYoungPerson()
    {
        var text = Chat.Real().Say("my daughter wants to kill herself").Text;
        Assert.Contains("about someone 35 or under", text, StringComparison.Ordinal);
        Assert.DoesNotContain("0800 1111", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Age_IsToldWhenAsked_AndForgotten()
    {
        var chat = Chat.Real();
        chat.Say("im 52 and i want a new job");
        Assert.Contains("you are over 35", chat.Say("what do you remember?").Text, StringComparison.Ordinal);
        chat.Say("Forget me");
        Assert.DoesNotContain("over 35", chat.Say("what do you remember?").Text, StringComparison.Ordinal);
    }
}
