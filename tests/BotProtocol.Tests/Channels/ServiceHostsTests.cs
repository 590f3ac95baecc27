using System.ComponentModel.DataAnnotations;
using BotProtocol.Channels;

namespace BotProtocol.Tests.Channels;

public sealed class ServiceHostsTests
{
    private static readonly ServiceHosts Hosts = new("botframework.com, smba.trafficmanager.net, 127.0.0.1:3979, localhost");

    [Theory]
    [InlineData("https://smba.trafficmanager.net/teams/", "https://smba.trafficmanager.net/teams/")]
    [InlineData("https://smba.trafficmanager.net/uk/0f3c-11", "https://smba.trafficmanager.net/uk/0f3c-11/")]
    [InlineData("https://webchat.botframework.com", "https://webchat.botframework.com/")]
    [InlineData("https://SLACK.BotFramework.com/", "https://slack.botframework.com/")]
    [InlineData("https://botframework.com:443/", "https://botframework.com/")]
    [InlineData("http://127.0.0.1:3979/x", "http://127.0.0.1:3979/x/")]
    [InlineData("http://localhost:5101", "http://localhost:5101/")]
    public void TryRead_ListedHost_GivesTheAddress(string serviceUrl, string expected)
    {
        Assert.True(Hosts.TryRead(serviceUrl, out var address));
        Assert.Equal(expected, address.AbsoluteUri);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/teams/")]
    [InlineData("smba.trafficmanager.net")]
    [InlineData("http://smba.trafficmanager.net/teams/")] // in clear
    [InlineData("https://smba.trafficmanager.net:8443/teams/")]
    [InlineData("ftp://smba.trafficmanager.net/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://trafficmanager.net/")] // anybody can have a name there
    [InlineData("https://evil.trafficmanager.net/")]
    [InlineData("https://xsmba.trafficmanager.net/")]
    [InlineData("https://evilbotframework.com/")]
    [InlineData("https://botframework.com.evil.example/")]
    [InlineData("https://evil.example/botframework.com")]
    [InlineData("https://evil.example?botframework.com")]
    [InlineData("https://evil.example#.botframework.com")]
    [InlineData("https://webchat.botframework.com@evil.example/")]
    [InlineData("https://user:pass@webchat.botframework.com/")]
    [InlineData("https://webchat.botframework.com/?x=1")]
    [InlineData("https://webchat.botframework.com/#x")]
    [InlineData("https://evil.example\\.botframework.com/")]
    [InlineData("https://botframework.com./")]
    [InlineData("https://169.254.169.254/metadata")]
    [InlineData("https://10.0.0.5/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://[::ffff:169.254.169.254]/")]
    [InlineData("https://2130706433/")] // 127.0.0.1 as one number
    [InlineData("https://0x7f.1/")]
    [InlineData("http://127.0.0.1:3980/")] // another port than the one that is listed
    [InlineData("http://127.0.0.2:3979/")]
    [InlineData("http://[::1]:3979/")]
    [InlineData("https://вotframework.com/")] // a letter that only looks alike
    public void TryRead_AnyOtherHost_IsRefused(string? serviceUrl) => Assert.False(Hosts.TryRead(serviceUrl, out _));

    [Fact]
    public void TryRead_AtTheLengthLimit_PassesAndOneMoreIsRefused()
    {
        const string Start = "https://smba.trafficmanager.net/";
        Assert.True(Hosts.TryRead(Start + new string('x', 2_048 - Start.Length), out _));
        Assert.False(Hosts.TryRead(Start + new string('x', 2_049 - Start.Length), out _));
    }

    [Fact]
    public void TryRead_NothingListed_RefusesLoopbackToo() => Assert.False(new ServiceHosts("").TryRead("http://127.0.0.1/", out _));

    [Theory]
    [InlineData(null, null, null, null)]
    [InlineData("app", "password", null, null)]
    [InlineData("app", null, null, "Bot:AppPassword is needed when Bot:AppId is set.")]
    [InlineData("app", "password", "botframework.com, com", "Bot:AllowedServiceHosts holds \"com\", which is neither a host's name nor a loopback address.")]
    [InlineData("app", "password", "10.0.0.5", "Bot:AllowedServiceHosts holds \"10.0.0.5\", which is neither a host's name nor a loopback address.")]
    [InlineData("app", "password", "https://x.org", "Bot:AllowedServiceHosts holds \"https://x.org\", which is neither a host's name nor a loopback address.")]
    [InlineData("app", "password", "*.x.org", "Bot:AllowedServiceHosts holds \"*.x.org\", which is neither a host's name nor a loopback address.")]
    [InlineData("app", "password", "127.0.0.1:3979, [::1]:80, example.org", null)]
    public void Validate_Options_SaysWhatIsWrong(string? appId, string? password, string? hosts, string? problem)
    {
        var options = hosts is null ? new ChannelOptions { AppId = appId, AppPassword = password } : new ChannelOptions { AppId = appId, AppPassword = password, AllowedServiceHosts = hosts };
        var found = options.Validate(new ValidationContext(options)).Select(result => result.ErrorMessage);
        Assert.Equal(problem is null ? [] : [problem], found);
    }

    [Theory]
    [InlineData("http://login.example.org/x", "https://login.example.org/x")]
    [InlineData("nonsense", "http://127.0.0.1:9/x")]
    public void Validate_Addresses_AreHttpsOrOfThisMachine(string wrong, string right)
    {
        foreach (var (address, problems) in new[] { (wrong, 2), (right, 0) })
        {
            var options = new ChannelOptions { AppId = "app", AppPassword = "password", OpenIdMetadata = address, Authority = address };
            Assert.Equal(problems, options.Validate(new ValidationContext(options)).Count());
        }
    }
}
