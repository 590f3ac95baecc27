using CareersBot.Intents;
using CareersBot.Understanding;

namespace CareersBot.Tests.Intents;

/// <summary>Easier words are other words, keep what a figure is of, and cut no pair in two.</summary>
public sealed class SimplerTests
{
    [Theory]
    [InlineData("what does a sonographer do")]
    [InlineData("whats hard about being a porter")]
    [InlineData("porter pay in scotland")]
    [InlineData("compare nurse and porter")]
    [InlineData("what is an apprenticeship")]
    public void AskedAgainAndAgain_NeverSaysTheSameTwiceRunning(string question)
    {
        var chat = Chat.Real();
        var before = chat.Say(question).Text;
        foreach (var said in new[] { "wdym", "simpler", "too long", "wdym", "simpler" })
        {
            var now = chat.Say(said).Text;
            Assert.NotEqual(before, now);
            before = now;
        }
    }

    [Fact]
    public void Figure_KeepsNationAndDay()
    {
        var chat = Chat.Real();
        chat.Say("porter pay in scotland");
        var reply = chat.Say("wdym");
        Assert.Contains("Scotland", reply.Text, StringComparison.Ordinal);
        Assert.Contains("1 April 2026", reply.Text, StringComparison.Ordinal);
        Assert.NotEmpty(reply.Sources);
    }

    [Theory]
    [InlineData("It is £5 a year in Wales, from 1 April 2026.", "It is £5.", "It is £5. In Wales, from 1 April 2026.")]
    [InlineData("It is £5 a year in Wales, from 1 April 2026.", "It is £5 in Wales, from 1 April 2026.", "It is £5 in Wales, from 1 April 2026.")]
    [InlineData("It is £5 a year.", "It is £5.", "It is £5.")]
    [InlineData("In Wales, from 1 April 2026.", "No figure.", "No figure.")]
    public void Dated_AddsWhatIsMissing_AndNoMore(string text, string easy, string expected) => Assert.Equal(expected, EasyWords.Dated(text, easy));

    [Fact]
    public void Said_PartsSideBySide_LeavesNoneOut()
    {
        var said = EasyWords.Said("One hard thing: bells, alarms and voices all day make it hard to think at all. One good thing: you see people walk out of the door again.");
        Assert.Contains("One hard thing: bells", said, StringComparison.Ordinal);
        Assert.Contains("One good thing: you see", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Pair_InEasierWords_NamesBoth()
    {
        var chat = Chat.Real();
        chat.Say("compare nurse and porter");
        var reply = chat.Say("wdym");
        Assert.Contains("nurse", reply.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("porter", reply.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(2, chat.Say("which one is quicker").Occupations.Count);
    }

    [Theory]
    [InlineData("whats ucas", "UCAS")]
    [InlineData("what does ucas mean", "UCAS")]
    public void Term_AtTheStart_ComesFromTheGlossary(string said, string text)
    {
        Assert.StartsWith(text, Chat.Real().Say(said).Text, StringComparison.OrdinalIgnoreCase);
        var chat = Chat.Real();
        chat.Say("hi");
        Assert.StartsWith(text, chat.Say(said).Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void More_GivesTheRest_ThenSaysThatIsAll()
    {
        var chat = Chat.Real();
        var texts = new List<string> { chat.Say("what does a porter do").Text };
        for (var i = 0; i < 4; i++) texts.Add(chat.Say("tell me more").Text);
        Assert.Contains("all I hold", texts[^1], StringComparison.Ordinal);
        Assert.Equal(1, texts[^1].Split("all I hold").Length - 1);
    }

    [Theory]
    [InlineData("is that before tax", "before tax", "pay")]
    [InlineData("is that a month", "whole year", "pay")]
    [InlineData("thats not much", "only the start", "pay")]
    [InlineData("are you sure", "NHS Employers", "wrong_info")]
    [InlineData("where did you get that", "NHS Employers", "wrong_info")]
    public void Doubt_AfterAFigure_IsAnsweredFromItsSource(string said, string text, string intent)
    {
        var chat = Chat.Real();
        chat.Say("what does a porter earn");
        foreach (var reply in new[] { chat.Say(said), chat.Say(said) })
        {
            Assert.Equal(intent, reply.Intent);
            Assert.Contains(text, reply.Text, StringComparison.Ordinal);
            Assert.Contains("1 April 2026", reply.Text, StringComparison.Ordinal);
            Assert.Contains(reply.Sources, source => source.Name == "NHS Employers");
        }
    }

    [Fact]
    public void Doubt_WithNothingStatedBefore_StatesNoFigure() => Assert.DoesNotContain("£", Chat.Real().Say("is that before tax").Text, StringComparison.Ordinal);

    [Fact]
    public void Forget_OneThing_LeavesTheRest()
    {
        var chat = Chat.Real();
        chat.Say("i like football");
        chat.Say("i like art and im in year 10");
        Assert.Equal("privacy_delete", chat.Say("forget football").Intent);
        var known = chat.Say("what did i say i like");
        Assert.Equal("privacy_delete", known.Intent);
        Assert.DoesNotContain("football", known.Text, StringComparison.Ordinal);
        Assert.Contains("art", known.Text, StringComparison.Ordinal);
        chat.Say("forget that");
        Assert.DoesNotContain("i like art", chat.Say("what do you remember").Text, StringComparison.Ordinal);
        Assert.Equal("back_cancel_restart", Chat.Real().Say("forget that").Intent); // nothing to forget: never mind
        Assert.Null(chat.State.Get<ConversationMemory>(ConversationMemory.Key)!.Pending);
    }

    [Fact]
    public void Save_Several_SavesEach_AndAPlaceIsOfTheSaved()
    {
        var chat = Chat.Real();
        chat.Say("save paramedic, porter and plumber");
        Assert.Equal(["paramedic", "porter", "plumber"], Saved(chat));
        chat.Say("remove the second one");
        Assert.Equal(["paramedic", "plumber"], Saved(chat));
        chat.Say("clear my list");
        Assert.Empty(Saved(chat));
    }

    private static IReadOnlyList<string> Saved(Chat chat) => chat.State.Get<ConversationMemory>(ConversationMemory.Key)!.Saved;
}
