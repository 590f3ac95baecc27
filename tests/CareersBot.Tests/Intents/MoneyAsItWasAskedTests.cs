namespace CareersBot.Tests.Intents;

/// <summary>Pay is answered as it was asked: by the month, after tax, in another nation, in London, of apprentices; what is not held is said not to be.</summary>
public sealed class MoneyAsItWasAskedTests
{
    [Theory]
    [InlineData("how much is band 5 a month", "a month, before tax")]
    [InlineData("nurse salary after tax", "That is before tax. I can't work out what you take home")]
    [InlineData("how much do porters take home", "That is before tax")]
    [InlineData("what tax do i pay", "The pay I hold is before tax")]
    [InlineData("bank pay", "I don't hold what bank shifts pay")]
    [InlineData("agency pay", "I don't hold what agencies pay")]
    [InlineData("do physios get more in london", "In inner London a physiotherapist gets 20% more")]
    [InlineData("do doctors get more in london", "I don't hold what London adds for a foundation doctor")]
    [InlineData("is the pay the same in scotland", "No, the start is higher in Scotland. For example, band 5 starts on")]
    [InlineData("is podiatrist pay the same in wales", "A podiatrist starts on")]
    [InlineData("is pay higher in scotland than wales", "The start is higher in Scotland. For example, band 5 starts on")]
    [InlineData("whats the top of band 7", "Band 7 goes up to")]
    [InlineData("whats the most a porter can earn", "In higher posts a porter can reach")]
    [InlineData("how much do bank hcas get", "I don't hold what bank shifts pay")]
    [InlineData("what does an apprentice get paid", "The employer sets how much")]
    [InlineData("starting salary of band 6", "Band 6 starts on")]
    [InlineData("do apprentices get less", "By law the least for apprentices")]
    [InlineData("do apprentice plumbers get paid", "The employer sets an apprentice's wage")]
    public void Pay_IsAnsweredAsItWasAsked(string said, string expected) => Says(Chat.Real(), said, expected);

    [Theory]
    [InlineData("is that a month", "for a whole year, full time")]
    [InlineData("how much is that a month", "for a whole year, full time")]
    [InlineData("month or year?", "for a whole year, full time")]
    [InlineData("what about per hour", "not by the hour")]
    [InlineData("how much is that after tax", "I can't work out what you take home")]
    public void Period_IsOfTheFigureThatWasSaid(string said, string expected)
    {
        var chat = Chat.Real();
        chat.Say("how much does a midwife earn");
        Says(chat, said, expected);
    }

    [Theory]
    [InlineData("can i start next month")]
    [InlineData("how many hours a week")]
    public void Time_ThatIsNotOfPay_IsNoPeriodOfIt(string said)
    {
        var chat = Chat.Real();
        chat.Say("how much does a midwife earn");
        Assert.DoesNotContain("whole year", chat.Say(said).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void BankHoliday_IsNoBankWork() => Assert.DoesNotContain("bank shifts", Chat.Real().Say("do you get paid more on bank holidays").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("do student nurses get a wage", "a degree apprenticeship for an adult nurse")]
    [InlineData("do student midwives get paid", "a degree apprenticeship for a midwife")]
    [InlineData("do trainee paramedics get paid", "a degree apprenticeship for a paramedic")]
    public void Student_IsAnsweredForTheJobThatIsStudied(string said, string expected)
    {
        var text = Chat.Real().Say(said).Text;
        Assert.StartsWith("Students are not paid a wage", text, StringComparison.Ordinal);
        Assert.Contains(expected, text, StringComparison.Ordinal);
    }

    [Fact]
    public void NursingAssociate_IsStillFoundByTheName() => Assert.Equal("nursing-associate", Chat.Real().Say("what does a nursing associate earn").Occupations[0].Value);

    private static void Says(Chat chat, string said, string expected)
    {
        var reply = chat.Say(said);
        Assert.Equal("pay", reply.Intent);
        Assert.Contains(expected, reply.Text, StringComparison.Ordinal);
        Assert.InRange(reply.Text.Split(' ').Length, 5, 45);
    }
}
