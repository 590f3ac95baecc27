using System.Text.Json;
using BotProtocol.Channels;
using TestKit;

namespace BotProtocol.Tests.Channels;

/// <summary>Whose calls are taken, and whose are not.</summary>
public sealed class ChannelTokensTests : IDisposable
{
    private readonly TestChannel _channel = new();

    public static TheoryData<string> Forgeries() => [.. ForgedTokens.Rows.Keys];

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task ReceiveAsync_ForgedOrAltered_IsRefusedAndTheBotSeesNothing(string name)
    {
        var forgery = ForgedTokens.Rows[name](_channel);
        var answer = await _channel.SendAsync(forgery.Authorization, forgery.Body);
        Assert.True(answer.Status is 401 or 403, $"{name}: {answer.Status}");
        Assert.Empty(_channel.Seen);
        Assert.Empty(_channel.Emulator.Replies);
        Assert.DoesNotContain("attacker.example", _channel.Emulator.Hosts);
        Assert.Equal(200, (await _channel.SendAsync(TestChannel.Body())).Status); // the nearest that is right
        Assert.Single(_channel.Seen);
    }

    [Fact]
    public void Forgeries_AreManyAndEachIsOneOfAKind()
    {
        Assert.True(ForgedTokens.Rows.Count >= 60, $"{ForgedTokens.Rows.Count}");
        var made = ForgedTokens.Rows.Values.Select(row => row(new TestChannel())).ToList();
        Assert.Equal(made.Count, made.Distinct().Count());
    }

    [Theory]
    [InlineData("Bearer ")]
    [InlineData("bearer ")]
    [InlineData("BEARER ")]
    [InlineData("Bearer   ")] // RFC 6750 takes the scheme in any letters, and RFC 9110 more than one space
    public async Task ReceiveAsync_SchemeInOtherLetters_IsTaken(string scheme) =>
        Assert.Equal(200, (await _channel.SendAsync(scheme + _channel.Emulator.Token(_channel.Clock.Now), TestChannel.Body())).Status);

    [Theory]
    [InlineData("exp", -299)]
    [InlineData("exp", -300)]
    [InlineData("nbf", 299)]
    [InlineData("nbf", 300)]
    public async Task ReceiveAsync_WithinTheSkew_IsTaken(string claim, int seconds) =>
        Assert.Equal(200, (await WithAsync(claims => claims[claim] = _channel.Clock.Now.AddSeconds(seconds).ToUnixTimeSeconds())).Status);

    [Fact]
    public async Task ReceiveAsync_ClaimsThatAreNotKnown_AreLeftAlone() => Assert.Equal(200, (await WithAsync(claims => claims["x"] = new { y = 1 })).Status);

    [Fact]
    public async Task ReceiveAsync_NoTypeInTheHeader_IsTaken()
    {
        var header = ChannelEmulator.Header(_channel.Emulator.Key.Id);
        header.Remove("typ");
        var token = _channel.Emulator.Key.Sign(JsonSerializer.Serialize(header), JsonSerializer.Serialize(ChannelEmulator.Claims(_channel.Clock.Now)));
        Assert.Equal(200, (await _channel.SendAsync("Bearer " + token, TestChannel.Body())).Status);
    }

    [Fact]
    public async Task ReceiveAsync_NoAppConfigured_RefusesAllAndAsksNobody()
    {
        using var off = new TestChannel(options: new());
        Assert.Equal(401, (await off.SendAsync(TestChannel.Body())).Status);
        Assert.Empty(off.Emulator.Hosts);
    }

    [Fact]
    public async Task ReceiveAsync_RefusedCaller_IsNotReadAtAll()
    {
        var answer = await _channel.Service.ReceiveAsync("Bearer x", isJson: true, _ => throw new InvalidOperationException("The body was read."), CancellationToken.None);
        Assert.Equal(401, answer.Status);
    }

    [Theory]
    [InlineData("appid", "1.0", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", true, 200)]
    [InlineData("azp", "2.0", "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0", true, 200)]
    [InlineData("appid", "2.0", "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0", true, 401)]
    [InlineData("other", "1.0", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", true, 401)]
    [InlineData("appid", "1.0", "https://sts.windows.net/00000000-0000-0000-0000-000000000000/", true, 401)]
    [InlineData("appid", "1.0", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", false, 401)]
    public async Task ReceiveAsync_TokenOfTheEmulator_IsTakenOnlyWhereItIsConfigured(string claim, string version, string issuer, bool isAccepted, int status)
    {
        using var channel = new TestChannel(options: EmulatorOptions(isAccepted));
        Assert.Equal(status, (await channel.SendAsync(EmulatorToken(channel, claim, version, issuer), EmulatorBody("emulator"))).Status);
        Assert.Equal(status == 200 ? 1 : 0, channel.Seen.Count);
    }

    [Fact]
    public async Task ReceiveAsync_TokenOfTheEmulatorForAnotherChannel_Is403()
    {
        using var channel = new TestChannel(options: EmulatorOptions(true));
        var token = EmulatorToken(channel, "appid", "1.0", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/");
        Assert.Equal(403, (await channel.SendAsync(token, EmulatorBody("msteams"))).Status);
        Assert.Empty(channel.Seen);
    }

    public void Dispose() => _channel.Dispose();

    private static ChannelOptions EmulatorOptions(bool isAccepted) => new()
    {
        AppId = ChannelEmulator.AppId,
        AppPassword = ChannelEmulator.AppPassword,
        AcceptEmulator = isAccepted,
        EmulatorOpenIdMetadata = "https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openidconfiguration",
        AllowedServiceHosts = "localhost:5101",
    };

    private static string EmulatorBody(string channel) => TestChannel.Body(change: activity =>
    {
        activity["channelId"] = channel;
        activity["serviceUrl"] = "http://localhost:5101";
    });

    private static string EmulatorToken(TestChannel channel, string claim, string version, string issuer)
    {
        var claims = ChannelEmulator.Claims(channel.Clock.Now);
        claims.Remove("serviceurl");
        claims["iss"] = issuer;
        claims["ver"] = version;
        claims[claim] = ChannelEmulator.AppId;
        return "Bearer " + channel.Emulator.Key.Sign(JsonSerializer.Serialize(ChannelEmulator.Header(channel.Emulator.Key.Id)), JsonSerializer.Serialize(claims));
    }

    private Task<ChannelAnswer> WithAsync(Action<Dictionary<string, object?>> change)
    {
        var claims = ChannelEmulator.Claims(_channel.Clock.Now);
        change(claims);
        var token = _channel.Emulator.Key.Sign(JsonSerializer.Serialize(ChannelEmulator.Header(_channel.Emulator.Key.Id)), JsonSerializer.Serialize(claims));
        return _channel.SendAsync("Bearer " + token, TestChannel.Body());
    }
}
