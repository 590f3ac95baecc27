using BotProtocol.Channels;

namespace BotProtocol.Tests.Channels;

/// <summary>What tells of danger is answered in a channel whatever stands in the way of a turn; what does not is refused as ever.</summary>
public sealed class UrgentTests
{
    [Fact]
    public async Task Send_StorageAway_Cry_IsAnsweredAndTheTroubleTold()
    {
        using var channel = new TestChannel(urgent: new SpokenHelp(), storage: new BrokenStorage());
        Assert.Equal(ChannelAnswer.Done, await channel.SayAsync(SpokenHelp.Cry, "1"));
        Assert.Equal([SpokenHelp.Help], channel.Said);
        Assert.Equal(["A message could not be kept (IOException); help was sent all the same."], channel.Undelivered);
    }

    [Fact]
    public async Task Send_StorageAway_OtherMessage_IsTheHostsToReport()
    {
        using var channel = new TestChannel(urgent: new SpokenHelp(), storage: new BrokenStorage());
        await Assert.ThrowsAsync<IOException>(() => channel.SayAsync("hello", "1"));
        Assert.Empty(channel.Said);
    }

    [Theory]
    [InlineData(SpokenHelp.Cry, 200, 1)]
    [InlineData("hello", 429, 0)]
    public async Task Send_TooMany_OnlyTheCryIsAnswered(string text, int status, int replies)
    {
        using var channel = new TestChannel(secondsToWait: _ => 30, urgent: new SpokenHelp());
        Assert.Equal(status, (await channel.SayAsync(text, "1")).Status);
        Assert.Equal(replies, channel.Said.Count());
        Assert.Empty(channel.Seen);
    }

    [Fact]
    public async Task Send_BotFails_CryIsAnswered()
    {
        using var channel = new TestChannel(new FunctionBot((_, _) => throw new InvalidOperationException("The bot crashed.")), urgent: new SpokenHelp());
        Assert.Equal(200, (await channel.SayAsync(SpokenHelp.Cry, "1")).Status);
        Assert.Equal([SpokenHelp.Help], channel.Said);
    }

    [Fact]
    public async Task Send_StorageAway_ExpectReplies_AreInTheAnswer()
    {
        using var channel = new TestChannel(urgent: new SpokenHelp(), storage: new BrokenStorage());
        var answer = await channel.SendAsync(TestChannel.Body(SpokenHelp.Cry, activity => activity["deliveryMode"] = "expectReplies"));
        Assert.Equal(200, answer.Status);
        Assert.Contains(SpokenHelp.Help, answer.Body, StringComparison.Ordinal);
    }
}
