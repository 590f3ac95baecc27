using CareersBot.Understanding;
using CareersData.Import;

namespace CareersBot.Tests.Intents;

/// <summary>The patterns of a good conversation that hold whatever is talked about.</summary>
public sealed class PatternTests
{
    [Fact]
    public void SharedName_IsAskedAboutOnce_WithUpToFourToPress()
    {
        var chat = Chat.Real();
        var first = chat.Say("support worker");
        Assert.Contains("Which one", first.Text, StringComparison.Ordinal);
        Assert.InRange(first.SuggestedActions.Count, 2, 5);
        Assert.Equal("Something else", first.SuggestedActions[^1]);
        Assert.DoesNotContain("Which one", chat.Say("support worker").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the second one", 1)]
    [InlineData("number 1", 0)]
    [InlineData("the last one", 2)]
    public void Place_PointsIntoTheList(string said, int place)
    {
        var chat = Chat.Real();
        var listed = chat.Say("Science jobs").Occupations;
        Assert.Equal(listed[place], chat.Say(said).Occupations[0]);
    }

    [Theory]
    [InlineData("how much does it pay", "pay")]
    [InlineData("is it nights", "hours")]
    [InlineData("how long does it take", "route_length")]
    [InlineData("whats hard about it", "hard_parts")]
    public void It_IsTheJobSpokenOf(string said, string intent)
    {
        var chat = Chat.Real();
        chat.Say("what does a porter do");
        var reply = chat.Say(said);
        Assert.Equal((intent, "porter"), (reply.Intent, reply.Occupations[0].Value));
    }

    [Theory]
    [InlineData("no i meant porter", "porter")]
    [InlineData("sorry midwife", "midwife")]
    [InlineData("not the paramedic the optometrist", "optometrist")]
    public void Correction_SaysWhatChanged_AndAnswersAgain(string said, string slug)
    {
        var chat = Chat.Real();
        chat.Say("what does a paramedic earn");
        var reply = chat.Say(said);
        Assert.StartsWith("OK, ", reply.Text, StringComparison.Ordinal);
        Assert.InRange(reply.Text[..reply.Text.IndexOf('.', StringComparison.Ordinal)].Split(' ').Length, 2, 5);
        Assert.Contains("£", reply.Text, StringComparison.Ordinal);
        Assert.Equal(slug, reply.Occupations[0].Value);
    }

    [Theory]
    [InlineData("what is an apprenticeship")]
    [InlineData("what does a radiographer earn")]
    [InlineData("how do i become a nurse")]
    public void EasierWords_AreOther_AndEasier(string question)
    {
        var chat = Chat.Real();
        var first = chat.Say(question);
        var again = chat.Say("wdym");
        Assert.NotEqual(first.Text, again.Text);
        Assert.True(ReadingAge.Of([again.Text]) < ReadingAge.Of([first.Text]) + 0.01, $"{ReadingAge.Of([first.Text])} {first.Text} > {ReadingAge.Of([again.Text])} {again.Text}");
    }

    [Fact]
    public void EasyMode_Stays_UntilNormalWordsAreAskedFor()
    {
        var chat = Chat.Real();
        chat.Say("what does a porter do");
        chat.Say("easier words please");
        foreach (var question in new[] { "what does it pay", "what is a nurse", "how do i become a paramedic", "what are the hours" })
            Assert.InRange(chat.Say(question).Text.Split(' ').Length, 2, 30);
        chat.Say("Normal words");
        Assert.False(chat.State.Get<ConversationMemory>(ConversationMemory.Key)!.IsEasy);
    }

    [Fact]
    public void GoBack_SaysAgainWhatWasSaidBefore()
    {
        var chat = Chat.Real();
        var first = chat.Say("what does a porter do");
        chat.Say("what does it pay");
        var back = chat.Say("go back");
        Assert.Contains(first.Text.Split(". ")[0], back.Text, StringComparison.Ordinal);
        Assert.Equal("porter", back.Occupations[0].Value);
    }

    [Fact]
    public void Memory_IsShown_Changed_AndForgotten()
    {
        var chat = Chat.Real();
        chat.Say("im in year 10 and i like animals");
        Assert.Contains("year 10", chat.Say("what do you know about me").Text, StringComparison.Ordinal);
        chat.Say("sorry i meant year 11");
        Assert.Contains("year 11", chat.Say("what do you know about me").Text, StringComparison.Ordinal);
        chat.Say("forget me");
        Assert.DoesNotContain("year 11", chat.Say("what do you know about me").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cancel")]
    [InlineData("start again")]
    [InlineData("stop")]
    public void WayOut_WorksFromEveryState_AndKeepsTheList(string said)
    {
        foreach (var state in States)
        {
            var chat = Chat.Real();
            chat.Say("what does a porter do");
            chat.Say("save it");
            foreach (var turn in state) chat.Say(turn);
            Assert.Equal("back_cancel_restart", chat.Say(said).Intent);
            Assert.Contains("porter", chat.Say("My saved jobs").Text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Term_IsExplained() => Assert.Contains("Safeguarding:", Chat.Real().Say("what does safeguarding mean").Text, StringComparison.Ordinal);

    [Fact]
    public void Person_IsNamedWithNumberHoursAndDay()
    {
        var reply = Chat.Real().Say("can i talk to a real person");
        Assert.Contains("0800 100 900", reply.Text, StringComparison.Ordinal);
        Assert.Contains("Monday to Friday", reply.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Checked on", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Noise_NeverMeetsTheSameReplyThreeTimesRunning()
    {
        const int Conversations = 500, Turns = 6;
        var random = new Random(20_261_122);
        const string Letters = "qwrtypsdfghjklzxcvbnm";
        for (var conversation = 0; conversation < Conversations; conversation++)
        {
            var chat = Chat.Real();
            var replies = Enumerable.Range(0, Turns).Select(_ => chat.Say(string.Concat(Enumerable.Range(0, random.Next(4, 9)).Select(_ => Letters[random.Next(Letters.Length)])))).ToList();
            Assert.DoesNotContain(Enumerable.Range(0, Turns - 2), at => replies[at].Text == replies[at + 1].Text && replies[at].Text == replies[at + 2].Text);
        }
    }

    internal static IReadOnlyList<IReadOnlyList<string>> States { get; } =
    [
        [], ["hi"], ["do a quiz"], ["do a quiz", "skip"], ["mock interview for porter"], ["i wont get the grades"], ["Science jobs"], ["support worker"], ["asdfgh"],
        ["compare nurse and paramedic"], ["make me a plan"], ["easier words"], ["got the job what next"], ["help with my personal statement"],
    ];
}
