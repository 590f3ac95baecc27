using System.Text.Json;
using TestKit;

namespace BotProtocol.Tests.Channels;

/// <summary>When the login service is asked for its keys, and what happens while it cannot be.</summary>
public sealed class SigningKeysTests : IDisposable
{
    private readonly TestChannel _channel = new();

    private ChannelEmulator Emulator => _channel.Emulator;

    [Fact]
    public async Task Find_ManyCalls_ReadsTheKeysOnceADay()
    {
        for (var i = 0; i < 20; i++) Assert.Equal(200, (await _channel.SayAsync("hi", $"{i}")).Status);
        Assert.Equal(1, Emulator.MetadataReads);
        _channel.Clock.Now += TimeSpan.FromDays(1);
        Assert.Equal(200, (await _channel.SayAsync("hi", "next day")).Status);
        Assert.Equal(2, Emulator.MetadataReads);
    }

    [Fact]
    public async Task Find_KeysRolledOver_TakesTheNewAndRefusesTheOld()
    {
        Assert.Equal(200, (await _channel.SayAsync("hi", "1")).Status);
        var next = new EmulatorKey("key-2", 2_048, ["msteams"]);
        Emulator.Keys.Clear();
        Emulator.Keys.Add(next);
        _channel.Clock.Now += TimeSpan.FromMinutes(1);
        Assert.Equal(200, (await SayWithAsync(next, "2")).Status);
        Assert.Equal(401, (await _channel.SayAsync("hi", "3")).Status);
        Assert.Equal(2, Emulator.MetadataReads);
    }

    [Fact]
    public async Task Find_KeysRolledOverUnderLoad_ReadsOnceAndLosesNobody()
    {
        Assert.Equal(200, (await _channel.SayAsync("hi", "first")).Status);
        var next = new EmulatorKey("key-2", 2_048, ["msteams"]);
        Emulator.Keys.Add(next);
        _channel.Clock.Now += TimeSpan.FromMinutes(1);
        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => i % 2 == 0 ? SayWithAsync(next, $"{i}") : _channel.SayAsync("hi", $"{i}")));
        Assert.All(answers, answer => Assert.Equal(200, answer.Status));
        Assert.Equal(2, Emulator.MetadataReads);
    }

    [Fact]
    public async Task Find_StrangersNameKeysThatAreNot_AskOnceAMinute()
    {
        Assert.Equal(200, (await _channel.SayAsync("hi", "1")).Status);
        for (var second = 0; second < 120; second++)
        {
            var token = Emulator.Key.Sign(JsonSerializer.Serialize(ChannelEmulator.Header($"strange-{second}")), JsonSerializer.Serialize(ChannelEmulator.Claims(_channel.Clock.Now)));
            Assert.Equal(401, (await _channel.SendAsync("Bearer " + token, TestChannel.Body())).Status);
            _channel.Clock.Now += TimeSpan.FromSeconds(1);
        }

        Assert.Equal(2, Emulator.MetadataReads); // the first, and one at 60 seconds: the last stranger came at 119
    }

    [Fact]
    public async Task Find_LoginServiceDownFromTheStart_Is503AndRecovers()
    {
        Emulator.IsMetadataDown = true;
        for (var i = 0; i < 3; i++)
        {
            var answer = await _channel.SayAsync("hi", "1");
            Assert.Equal((503, 5), (answer.Status, answer.RetryAfterSeconds));
        }

        var reads = Emulator.MetadataReads; // the library asks again by itself when it is told to come later
        Emulator.IsMetadataDown = false;
        Assert.Equal(503, (await _channel.SayAsync("hi", "1")).Status); // asked just now
        Assert.Equal(reads, Emulator.MetadataReads);
        _channel.Clock.Now += TimeSpan.FromSeconds(5);
        Assert.Equal(200, (await _channel.SayAsync("hi", "1")).Status);
        Assert.Single(_channel.Seen);
    }

    [Theory]
    [InlineData(4, 200)]
    [InlineData(5, 503)]
    public async Task Find_LoginServiceDownLater_GoesOnWithTheKeysForDays(int days, int status)
    {
        Assert.Equal(200, (await _channel.SayAsync("hi", "1")).Status);
        Emulator.IsMetadataDown = true;
        _channel.Clock.Now += TimeSpan.FromDays(days);
        Assert.Equal(status, (await _channel.SayAsync("hi", "2")).Status);
    }

    [Theory]
    [InlineData("HS256")]
    [InlineData("none")]
    public async Task Find_LoginServiceThatSignsOtherwise_IsNotBelieved(string algorithm)
    {
        Emulator.Algorithms = [algorithm];
        Assert.Equal(503, (await _channel.SayAsync("hi", "1")).Status);
        Assert.Empty(_channel.Seen);
    }

    public void Dispose() => _channel.Dispose();

    private Task<BotProtocol.Channels.ChannelAnswer> SayWithAsync(EmulatorKey key, string id) =>
        _channel.SendAsync("Bearer " + Emulator.Token(_channel.Clock.Now, key), TestChannel.Body(change: activity => activity["id"] = id));
}
