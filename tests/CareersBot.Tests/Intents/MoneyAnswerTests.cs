namespace CareersBot.Tests.Intents;

/// <summary>Money is promised to those who get it, and to nobody else: by the list of the fund, by who learns and who works, by what was asked.</summary>
public sealed class MoneyAnswerTests
{
    private const string Grant = "£5,000";

    [Theory]
    [InlineData("what grants are there for a radiographer")]
    [InlineData("what grants are there for a dental therapist")]
    [InlineData("what grants are there for a dental hygienist")]
    [InlineData("what grants are there for a adult nurse student")]
    [InlineData("what grants are there for a learning disability nurse student")]
    [InlineData("what grants are there for a paramedic")]
    public void Grant_OfACourseThatTheFundLists_IsNamed(string said) => Assert.Contains(Grant, Chat.Real().Say(said).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("what grants are there for an optometrist")]
    [InlineData("what grants are there for an osteopath")]
    [InlineData("what grants are there for a chiropractor")]
    [InlineData("what grants are there for a dispensing optician")]
    [InlineData("what grants are there for a dental technician")]
    [InlineData("what grants are there for a dentist")]
    [InlineData("what grants are there for a paramedic in scotland")]
    public void Grant_OfAnotherCourse_IsNotNamed(string said) => Assert.DoesNotContain(Grant, Chat.Real().Say(said).Text, StringComparison.Ordinal);

    [Fact]
    public void ScottishBursary_IsForItsThreeCourses()
    {
        Assert.Contains("Paramedic, Nursing and Midwifery", Chat.Real().Say("is there a bursary for a paramedic in scotland").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Paramedic, Nursing and Midwifery", Chat.Real().Say("is there a bursary for a dietitian in scotland").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("do trainee midwives get a wage")]
    [InlineData("do u get paid to do midwifery at uni")]
    [InlineData("can i get paid to train as a paramedic")]
    [InlineData("do student midwives get a wage")]
    public void Student_IsNotPaid_AnApprenticeIs(string said)
    {
        var text = Chat.Real().Say(said).Text;
        Assert.StartsWith("Students are not paid a wage", text, StringComparison.Ordinal);
        Assert.Contains("apprentice", text, StringComparison.Ordinal);
        Assert.InRange(text.Split(' ').Length, 5, 45);
    }

    [Fact]
    public void TraineeDoctor_IsPaidInTheFirstYear_NotOnceAConsultant()
    {
        var text = Chat.Real().Say("do trainee anaesthetists get a wage").Text;
        Assert.Contains("The first year as a doctor pays", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Once you qualify", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("how much does a midwife get paid")]
    [InlineData("how much do midwives earn a year")]
    public void Midwife_WhoWorks_IsPaid(string said) => Assert.StartsWith("A midwife starts on", Chat.Real().Say(said).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("whats band 3 hourly", "not by the hour", "band 3 starts on")]
    [InlineData("do u get overtime pay as a paramedic", "Overtime is", "don't hold the rate for a paramedic")]
    [InlineData("how much tax do i pay on 27k", "can't work out tax", "£27,000")]
    [InlineData("how much is 26000 a month", "£2,167", "before tax")]
    [InlineData("when do nhs get payrise", "in force from", "don't hold when")]
    [InlineData("do apprentices in the nhs get min wage im 17", "£8.00", "apprentices")]
    public void DetailOfPay_IsAnswered_OrSaidNotToBeHeld(string said, string first, string second)
    {
        var reply = Chat.Real().Say(said);
        Assert.Equal("pay", reply.Intent);
        Assert.Contains(first, reply.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(second, reply.Text, StringComparison.OrdinalIgnoreCase);
        Assert.InRange(reply.Text.Split(' ').Length, 5, 45);
        Assert.True(reply.SuggestedActions.Count >= 2);
    }

    [Fact]
    public void Doctor_StartsInTheFirstYear_AConsultantLater()
    {
        var text = Chat.Real().Say("how much does a general surgeon earn").Text;
        Assert.Contains("the first year as a doctor", text, StringComparison.Ordinal);
        Assert.Contains("A consultant starts on", text, StringComparison.Ordinal);
    }

    [Fact]
    public void TopOfTheRange_IsOfLeadingPosts_OfOneBandOfExperience()
    {
        Assert.Contains("In leading posts it can reach", Chat.Real().Say("how much does a podiatrist earn").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("leading posts", Chat.Real().Say("how much does a porter earn").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Bands_AreExplained_AlsoAfterAJob()
    {
        var chat = Chat.Real();
        chat.Say("porter pay");
        var reply = chat.Say("How does pay work?");
        Assert.Contains("a higher number means more", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("porter", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void MostPaid_WithoutADegree_NeedsNone()
    {
        var all = Chat.Real().Say("what is the most paid job");
        var without = Chat.Real().Say("most paid job with no degree");
        Assert.Equal("pay", without.Intent);
        Assert.DoesNotContain("degree", without.Text, StringComparison.Ordinal);
        Assert.NotEqual(all.Occupations[0], without.Occupations[0]);
    }
}
