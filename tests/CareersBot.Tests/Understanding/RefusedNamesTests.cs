namespace CareersBot.Tests.Understanding;

public sealed class RefusedNamesTests
{
    [Theory]
    [InlineData("i dont want to be a nurse", "nursing")]
    [InlineData("not a doctor either", "doctors")]
    [InlineData("no porters no cleaners", "porter or domestic assistant")]
    [InlineData("anything but nursing", "nursing")]
    [InlineData("no nursing", "nursing")]
    public void JobThatIsRefused_IsLeftOut(string said, string what)
    {
        var reply = Chat.Real().Say(said);

        Assert.Equal("browse_by_dislike", reply.Intent);
        Assert.Contains($"are something other than {what}.", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(reply.Occupations, slug => slug.Value is "adult-nurse" or "foundation-doctor" or "porter" or "domestic-assistant");
    }

    [Theory]
    [InlineData("i dont know what a paramedic does", "paramedic")]
    [InlineData("why dont nurses get paid more", "adult-nurse")]
    [InlineData("why not be a midwife", "midwife")]
    public void JobThatIsOnlySpokenOf_IsAnswered(string said, string slug) =>
        Assert.Equal(slug, Chat.Real().Say(said).Occupations[0].Value);

    [Fact]
    public void NoAfterAnAnswer_Corrects()
    {
        var chat = Chat.Real();
        chat.Say("podiatrist pay");

        Assert.Equal("art-therapist", chat.Say("no art therapist").Occupations[0].Value);
    }

    [Fact]
    public void KindWithAWish_IsLeftOutOfTheList()
    {
        var reply = Chat.Real().Say("i want mental health but not nursing");

        Assert.NotEmpty(reply.Occupations);
        Assert.DoesNotContain(reply.Occupations, slug => slug.Value.EndsWith("nurse", StringComparison.Ordinal));
    }

    [Fact]
    public void ThingThatIsRefused_IsNoJob() => Assert.Contains("jobs should keep you away from blood.", Chat.Real().Say("no blood").Text, StringComparison.Ordinal);
}
