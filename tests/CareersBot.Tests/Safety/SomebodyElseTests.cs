using CareersBot.Safety;

namespace CareersBot.Tests.Safety;

/// <summary>The sentence to show speaks of whoever is harmed.</summary>
public sealed class SomebodyElseTests
{
    [Theory]
    [InlineData("my friend took an overdose last night")]
    [InlineData("my daughter is being abused by her uncle")]
    [InlineData("my son tried to kill himself and i dont know what to do")]
    [InlineData("my dad hits my mum")]
    [InlineData("one of my pupils told me she is being hurt at home")]
    [InlineData("my mate says he wants to die")]
    [InlineData("my sister isnt eating")]
    public void Harm_IsAnothers(string text) => Assert.True(SomebodyElse.IsToldIn(text));

    [Theory]
    [InlineData("i took an overdose last night")]
    [InlineData("my stepdad hits me")]
    [InlineData("my dad has a knife")]
    [InlineData("my mum tried to kill herself and i want to die")]
    [InlineData("my friend hurt herself and i did too")]
    [InlineData("my brother hits me and my mum")]
    [InlineData("i think my friend is being abused and so am i")]
    [InlineData("someone is breaking in")]
    public void Harm_IsTheWritersToo(string text) => Assert.False(SomebodyElse.IsToldIn(text));

    [Fact]
    public void SentenceToShow_SpeaksOfThem_TurnAfterTurn()
    {
        var chat = Chat.Real();
        Assert.Contains("Somebody I know is in danger", chat.Say("my friend took an overdose last night").Text, StringComparison.Ordinal);
        Assert.Contains("Somebody I know is in danger", chat.Say("Help me say it").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void SentenceToShow_SpeaksOfTheWriter_WhoseOwnItIs()
    {
        var chat = Chat.Real();
        Assert.Contains("I am in danger", chat.Say("i took an overdose last night").Text, StringComparison.Ordinal);
        Assert.Contains("I am in danger", chat.Say("Help me say it").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void SentenceToShow_OfAParent_IsNotTheChilds()
    {
        var reply = Chat.Real().Say("my daughter is being abused by her uncle").Text;
        Assert.DoesNotContain("happening to me", reply, StringComparison.Ordinal);
        Assert.Contains("their fault", reply, StringComparison.Ordinal);
    }
}
