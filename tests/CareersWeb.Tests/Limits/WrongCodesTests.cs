using System.Net;
using CareersWeb.Limits;

namespace CareersWeb.Tests.Limits;

public sealed class WrongCodesTests
{
    private static readonly Caller School = Caller.OfAddress(IPAddress.Parse("192.0.2.1"));
    private static readonly Caller Home = Caller.OfAddress(IPAddress.Parse("192.0.2.2"));

    private readonly ManualClock _clock = new();

    [Fact]
    public void AreTooMany_AtTheLimit_ForThisCallerAlone_UntilTheHourIsOver()
    {
        var codes = new WrongCodes(new() { AddressWrongCodesPerHour = 3 }, _clock);
        for (var i = 0; i < 2; i++) codes.Count(School);
        Assert.False(codes.AreTooMany(School));
        codes.Count(School);
        Assert.True(codes.AreTooMany(School));
        Assert.False(codes.AreTooMany(Home));
        _clock.Now += TimeSpan.FromHours(1);
        Assert.False(codes.AreTooMany(School));
    }

    [Fact]
    public void AreTooMany_WithoutLimits_IsNever()
    {
        var codes = new WrongCodes(new() { AddressWrongCodesPerHour = 1, Enabled = false }, _clock);
        codes.Count(School);
        Assert.False(codes.AreTooMany(School));
    }
}
