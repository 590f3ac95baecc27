using System.Net;
using CareersWeb.Limits;

namespace CareersWeb.Tests.Limits;

public sealed class UsageWindowsTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly ManualClock _clock = new();

    [Fact]
    public void TryTake_UpToTheLimit_IsTakenAndOneMore_ChangesNothing()
    {
        var windows = new UsageWindows<string>(Hour, 10, _clock);
        Assert.True(windows.TryTake("a", 60, 100, out var usage));
        Assert.Equal(new Usage(60, _clock.Now + Hour, _clock.Now), usage);
        Assert.False(windows.TryTake("a", 41, 100, out usage));
        Assert.Equal(60, usage.Used);
        Assert.True(windows.TryTake("a", 40, 100, out usage));
        Assert.Equal(100, usage.Used);
        Assert.True(windows.TryTake("a", 0, 100, out _));
        Assert.True(windows.TryTake("b", 100, 100, out _));
    }

    [Fact]
    public void TryTake_WindowAtItsEnd_BeginsAnew()
    {
        var windows = new UsageWindows<string>(Hour, 10, _clock);
        windows.TryTake("a", 100, 100, out _);
        _clock.Now += Hour - TimeSpan.FromMilliseconds(1);
        Assert.False(windows.TryTake("a", 1, 100, out var usage));
        Assert.Equal(1, usage.Seconds);
        _clock.Now += TimeSpan.FromMilliseconds(1);
        Assert.True(windows.TryTake("a", 1, 100, out usage));
        Assert.Equal(new Usage(1, _clock.Now + Hour, _clock.Now), usage);
    }

    [Theory]
    [InlineData(1)] // days
    [InlineData(1_826)]
    public void TryTake_ClockPutBack_NobodyWaitsForAnEndThatFarAway(int days)
    {
        var windows = new UsageWindows<string>(Hour, 10, _clock);
        windows.TryTake("a", 100, 100, out _);
        _clock.Now -= TimeSpan.FromDays(days);
        Assert.True(windows.TryTake("a", 100, 100, out var usage));
        Assert.Equal(new Usage(100, _clock.Now + Hour, _clock.Now), usage);
        Assert.False(windows.TryTake("a", 1, 100, out _));
    }

    [Fact]
    public void TryTake_AMillionCallers_KeepsNoMoreThanTheMostAndForgetsTheLongestCounted()
    {
        var windows = new UsageWindows<int>(Hour, 1_000, _clock);
        for (var caller = 0; caller < 1_000_000; caller++) windows.TryTake(caller, 5, 10, out _);
        Assert.Equal(1_000, windows.Count);
        Assert.Equal(5, windows.Of(999_000).Used);
        Assert.Equal(0, windows.Of(998_999).Used);
    }

    [Fact]
    public void Of_WindowsThatEnded_AreLetGo()
    {
        var windows = new UsageWindows<string>(Hour, 10, _clock);
        windows.TryTake("a", 1, 1, out _);
        _clock.Now += Hour;
        Assert.Equal(0, windows.Of("b").Used);
        Assert.Equal(0, windows.Count);
    }

    [Fact]
    public async Task TryTake_FromManyThreads_NeverGivesMoreThanTheLimit()
    {
        var windows = new UsageWindows<string>(Hour, 10, _clock);
        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
            Enumerable.Range(0, 10_000).Count(_ => windows.TryTake("a", 3, 10_000, out var _)))));
        Assert.Equal(3_333, taken.Sum());
    }

    [Theory]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", true)]
    [InlineData("192.0.2.1", "192.0.2.2", false)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData("0.0.0.1", "::", false)]
    public void OfAddress_Addresses_AreOneCallerWhereOnePlaceHasThem(string one, string other, bool same)
    {
        Assert.Equal(same, Caller.OfAddress(IPAddress.Parse(one)) == Caller.OfAddress(IPAddress.Parse(other)));
        Assert.DoesNotContain(one, $"{Caller.OfAddress(IPAddress.Parse(one))}", StringComparison.Ordinal);
    }
}
