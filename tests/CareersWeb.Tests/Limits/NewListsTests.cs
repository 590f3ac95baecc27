using System.Net;
using CareersWeb.Limits;

namespace CareersWeb.Tests.Limits;

public sealed class NewListsTests
{
    private static readonly Caller School = Caller.OfAddress(IPAddress.Parse("192.0.2.1"));
    private static readonly Caller Home = Caller.OfAddress(IPAddress.Parse("192.0.2.2"));

    private readonly ManualClock _clock = new();

    [Fact]
    public void TryTake_UpToTheLimit_ForThisCallerAlone_UntilTheHourIsOver()
    {
        var lists = new NewLists(new() { AddressListsPerHour = 2 }, _clock);
        Assert.True(lists.TryTake(School) && lists.TryTake(School));
        Assert.False(lists.TryTake(School));
        Assert.True(lists.TryTake(Home));
        _clock.Now += TimeSpan.FromHours(1);
        Assert.True(lists.TryTake(School));
    }

    [Fact]
    public void TryTake_WithoutLimits_IsAlwaysTrue()
    {
        var lists = new NewLists(new() { AddressListsPerHour = 1, Enabled = false }, _clock);
        Assert.True(lists.TryTake(School) && lists.TryTake(School));
    }
}
