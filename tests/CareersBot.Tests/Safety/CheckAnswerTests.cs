using CareersBot.Replies;
using CareersBot.Safety;

namespace CareersBot.Tests.Safety;

/// <summary>Whatever is said to "Are you safe right now?" is answered within that talk, and only a clear yes is a yes.</summary>
public sealed class CheckAnswerTests
{
    private const string Disclosure = "i get bullied every day";

    [Theory]
    [InlineData("yes", true)]
    [InlineData("yeah", true)]
    [InlineData("yes i am", true)]
    [InlineData("Yes, I'm safe now thanks", true)]
    [InlineData("yes but he comes back tonight", false)]
    [InlineData("i think so", false)]
    [InlineData("yeah right now but not at home", false)]
    public void Yes_IsAClearOneOnly(string text, bool isYes) => Assert.Equal(isYes, CheckAnswers.Of(text) == CheckAnswer.Yes);

    [Theory]
    [InlineData("no", true)]
    [InlineData("nah", true)]
    [InlineData("no im not", true)]
    [InlineData("not right now", true)]
    [InlineData("not really", false)]
    [InlineData("not sure", false)]
    public void No_IsAClearOneOnly(string text, bool isNo) => Assert.Equal(isNo, CheckAnswers.Of(text) == CheckAnswer.No);

    [Theory]
    [InlineData("yes i am")]
    [InlineData("yh")]
    [InlineData("im safe")]
    public void ClearYes_GoesTheSafeWay(string text)
    {
        var chat = Disclosed();
        Assert.Contains("Thank you for telling me", chat.Say(text).Text, StringComparison.Ordinal);
        Assert.Equal(FixedReplies.Kept, chat.Last.KeptText);
    }

    [Theory]
    [InlineData("nah")]
    [InlineData("no im not")]
    [InlineData("nope")]
    public void ClearNo_IsDangerNow(string text) => Assert.Equal(SafetyDoor.DangerNow, Disclosed().Say(text).Intent);

    [Theory]
    [InlineData("not really")]
    [InlineData("i dont know")]
    [InlineData("kinda")]
    [InlineData("idk")]
    [InlineData("sort of")]
    [InlineData("i think so")]
    [InlineData("not sure")]
    [InlineData("why")]
    [InlineData("leave me alone")]
    [InlineData("yes but he comes back tonight")]
    [InlineData("fine")]
    [InlineData("hmm")]
    [InlineData("asdf")]
    [InlineData("purple")]
    [InlineData("its complicated at the minute")]
    [InlineData("you wouldnt get it")]
    [InlineData("😐")]
    public void Doubt_IsMetAsCarefullyAsANo(string text)
    {
        var chat = Disclosed();
        var reply = chat.Say(text);
        Assert.StartsWith("safety_", reply.Intent, StringComparison.Ordinal);
        Assert.Contains("999", reply.Text, StringComparison.Ordinal);
        Assert.Contains("116 123", reply.Text, StringComparison.Ordinal);
        Assert.Contains(SafetyReplies.HelpMeSayIt, reply.SuggestedActions);
        Assert.Equal(FixedReplies.Kept, chat.Last.KeptText);
    }

    [Theory]
    [InlineData("what does a nurse earn")]
    [InlineData("porter")]
    [InlineData("can i talk about jobs with animals instead")]
    public void ChangeOfSubject_IsHonoured_WithTheNumbersAgain(string text)
    {
        var chat = Disclosed();
        var reply = chat.Say(text);
        Assert.DoesNotContain("safety_", reply.Intent, StringComparison.Ordinal);
        Assert.Contains("0800 1111", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("0800 1111", chat.Say("what does a porter earn").Text, StringComparison.Ordinal); // once is enough
    }

    [Fact]
    public void BackToCareers_Pressed_NeedsNoNumbersAgain() => Assert.DoesNotContain("0800", Disclosed().Say(SafetyReplies.BackToCareers).Text, StringComparison.Ordinal);

    [Fact]
    public void Doubt_Twice_IsNotAskedAThirdTime_AndSaysSomethingElse()
    {
        var chat = Disclosed();
        var (first, second) = (chat.Say("idk"), chat.Say("idk"));
        Assert.NotEqual(first.Text, second.Text);
        Assert.Contains("Are you safe right now?", first.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("?", second.Text, StringComparison.Ordinal);
        var third = chat.Say("i dont know");
        Assert.StartsWith("safety_", third.Intent, StringComparison.Ordinal);
        Assert.NotEqual(second.Text, third.Text);
        Assert.DoesNotContain("safety_", chat.Say("what jobs are there").Intent, StringComparison.Ordinal);
    }

    [Fact]
    public void No_Twice_DoesNotReadTheSameListAgain()
    {
        var chat = Disclosed();
        Assert.NotEqual(chat.Say("no").Text, chat.Say("no").Text);
    }

    [Theory]
    [InlineData("idk")]
    [InlineData("kinda")]
    [InlineData("why")]
    public void Doubt_WithoutAnOpenDoor_IsOrdinaryTalk(string text) => Assert.DoesNotContain("safety_", Chat.Real().Say(text).Intent, StringComparison.Ordinal);

    private static Chat Disclosed()
    {
        var chat = Chat.Real();
        Assert.Equal(SafetyDoor.Bullying, chat.Say(Disclosure).Intent);
        return chat;
    }
}
