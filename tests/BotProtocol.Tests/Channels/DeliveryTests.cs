using BotProtocol.Channels;
using TestKit;

namespace BotProtocol.Tests.Channels;

/// <summary>Sending replies when the channel or the login service is in trouble.</summary>
public sealed class DeliveryTests : IDisposable
{
    private readonly TestChannel _channel = new(new FunctionBot(turn =>
    {
        turn.Reply("one");
        turn.Reply("two");
    }));

    private ChannelEmulator Emulator => _channel.Emulator;

    [Theory]
    [InlineData(429, "2", 2_000)]
    [InlineData(429, "0", 0)]
    [InlineData(503, "3600", 5_000)] // no longer than the limit
    [InlineData(503, "Wed, 21 Oct 2015 07:28:00 GMT", 0)] // a time that is over
    [InlineData(500, null, 500)]
    [InlineData(502, null, 500)]
    [InlineData(0, null, 500)] // it could not be reached
    public async Task Send_TroubleThatPasses_IsTriedAgainAfterThePauseThatIsAskedFor(int status, string? retryAfter, int pauseMilliseconds)
    {
        Emulator.Faults.Enqueue((status, retryAfter));
        Assert.Equal(ChannelAnswer.Done, await _channel.SendAsync(TestChannel.Body()));
        Assert.Equal([status, 201, 201], Emulator.Replies.Select(reply => reply.Status));
        Assert.Equal(["one", "one", "two"], _channel.Said);
        Assert.Equal(pauseMilliseconds == 0 ? [] : [TimeSpan.FromMilliseconds(pauseMilliseconds)], _channel.Clock.Pauses);
    }

    [Fact]
    public async Task Send_TroubleThatStays_IsGivenUpAndTheRestGoesWhenTheChannelComesAgain()
    {
        Emulator.Faults.Enqueue((201, null));
        for (var i = 0; i < 3; i++) Emulator.Faults.Enqueue((503, null));
        Assert.Equal(502, (await _channel.SendAsync(TestChannel.Body())).Status);
        Assert.Equal(["The channel answered 503 (0: not at all) to try 3."], _channel.Undelivered);
        Assert.Equal(["one", "two", "two", "two"], _channel.Said);

        Assert.Equal(200, (await _channel.SendAsync(TestChannel.Body())).Status);
        Assert.Equal(200, (await _channel.SendAsync(TestChannel.Body())).Status);
        Assert.Equal(["one", "two", "two", "two", "two"], _channel.Said);
        Assert.Single(_channel.Seen);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(302)] // a redirect could lead anywhere
    public async Task Send_Refusal_IsNotTriedAgain(int status)
    {
        Emulator.Faults.Enqueue((status, null));
        Assert.Equal(502, (await _channel.SendAsync(TestChannel.Body())).Status);
        Assert.Single(Emulator.Replies);
    }

    [Fact]
    public async Task Send_BotsTokenRefused_AsksForAnotherOnce()
    {
        Emulator.Faults.Enqueue((401, null));
        Assert.Equal(200, (await _channel.SendAsync(TestChannel.Body())).Status);
        Assert.Equal(["Bearer bot-token-1", "Bearer bot-token-2", "Bearer bot-token-2"], Emulator.Replies.Select(reply => reply.Authorization));
        for (var i = 0; i < 2; i++) Emulator.Faults.Enqueue((401, null));
        Assert.Equal(502, (await _channel.SayAsync("hi", "other")).Status);
    }

    [Fact]
    public async Task Send_ManyReplies_UseOneToken()
    {
        for (var i = 0; i < 20; i++) Assert.Equal(200, (await _channel.SayAsync("hi", $"{i}")).Status);
        Assert.Equal((40, 1), (Emulator.Replies.Count, Emulator.TokensGiven));
    }

    [Fact]
    public async Task Send_LoginServiceDown_Is502AndRecovers()
    {
        Emulator.IsLoginDown = true;
        Assert.Equal(502, (await _channel.SendAsync(TestChannel.Body())).Status);
        Assert.Equal(["The login service gave no token."], _channel.Undelivered);
        Assert.Empty(Emulator.Replies);
        Emulator.IsLoginDown = false;
        Assert.Equal(200, (await _channel.SendAsync(TestChannel.Body())).Status);
        Assert.Equal(["one", "two"], _channel.Said);
    }

    public void Dispose() => _channel.Dispose();
}
