namespace CareersBot.Tests.Intents;

/// <summary>"Without uni", "do they need a degree" of one job are answered from its ways in; of a list they narrow it.</summary>
public sealed class DoneWithoutTests
{
    [Theory]
    [InlineData("porter", "do you have to go to uni", "No.")]
    [InlineData("porter", "can i get in without exams", "Yes.")]
    [InlineData("midwife", "can u do it without a degree", "Not quite.")]
    [InlineData("midwife", "can you do it without going to uni", "Partly.")]
    [InlineData("midwife", "can you do it without maths", "Not yet")]
    [InlineData("gp", "do they need a degree", "Yes.")]
    [InlineData("healthcare assistant", "is it possible without a levels", "Yes.")]
    [InlineData("midwife", "do they need a levels", "Not A levels themselves.")]
    [InlineData("midwife", "can i do it without gcses", "Not straight away.")]
    public void OneJob_IsAnsweredFromItsWaysIn(string job, string said, string begins)
    {
        var chat = Chat.Real();
        var slug = chat.Say(job).Occupations[0];
        var reply = chat.Say(said);
        Assert.Equal(("entry_requirements", slug), (reply.Intent, reply.Occupations[0]));
        Assert.StartsWith(begins, reply.Text, StringComparison.Ordinal);
        Assert.NotEmpty(reply.Sources);
    }

    [Theory]
    [InlineData("what jobs can i do without uni")]
    [InlineData("no uni")]
    public void JobsInGeneral_AreListed_WhateverWasTalkedOf(string said)
    {
        var chat = Chat.Real();
        chat.Say("what does a porter do");
        Assert.True(chat.Say(said).Occupations.Count > 3);
    }

    [Fact]
    public void List_IsNarrowed_AndStaysWhatItWas()
    {
        var chat = Chat.Real();
        chat.Say("science jobs");
        var reply = chat.Say("can you do it without uni");
        Assert.Equal("browse_by_dislike", reply.Intent);
        Assert.Contains("are about science and labs and keep away from uni", reply.Text, StringComparison.Ordinal);
    }
}
