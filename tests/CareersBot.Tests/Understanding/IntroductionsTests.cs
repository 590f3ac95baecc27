using CareersBot.Understanding;

namespace CareersBot.Tests.Understanding;

public sealed class IntroductionsTests
{
    [Theory]
    [InlineData("my name is Sam and i want to be a nurse", "and i want to be a nurse")]
    [InlineData("hi my names sam smith im 15, any jobs", "hi  im 15, any jobs")]
    [InlineData("my name is Aisha Begum Khan", "")]
    [InlineData("I'm called Jo. What does a porter do?", ". What does a porter do?")]
    [InlineData("you can call me Oluwaseun what jobs are there", "what jobs are there")]
    [InlineData("i go to Ashfield Academy and like biology", "and like biology")]
    [InlineData("im in year 10 at st mary's high school, whats next", ", whats next")]
    [InlineData("my school is called Hill Top Primary", "")]
    [InlineData("my date of birth is 12/03/2009 am i old enough", "am i old enough")]
    [InlineData("i was born on 3rd of may 2010", "")]
    public void Without_AnIntroduction_LeavesTheRest(string typed, string kept) => Assert.Equal(kept, Introductions.Without(typed).Trim());

    [Theory]
    [InlineData("my name is not important")]
    [InlineData("do you know what my name is")]
    [InlineData("can you call me back")]
    [InlineData("im called a monkey at school")]
    [InlineData("i go to college")]
    [InlineData("i go to a special school")]
    [InlineData("im at sixth form college doing biology")]
    [InlineData("i went to medical school")]
    [InlineData("i want to go to nursing college")]
    [InlineData("what courses are at leeds city college")]
    [InlineData("apply by 12/03/2027")]
    [InlineData("i was born to be a midwife")]
    public void Without_NoIntroduction_ChangesNothing(string typed) => Assert.Equal(typed, Introductions.Without(typed));
}
