using System.Net;
using CareersWeb.Limits;

namespace CareersWeb.Tests.Limits;

public sealed class ChatLimitsTests
{
    private static readonly Caller School = Caller.OfAddress(IPAddress.Parse("192.0.2.1"));

    private readonly ManualClock _clock = new();

    [Fact]
    public void TryTake_ThirtyPupilsAtTenAMinuteBehindOneAddress_AreNeverRefused()
    {
        var limits = new ChatLimits(new(), _clock);
        for (var second = 0; second < 20 * 60; second += 6)
        {
            Assert.All(Enumerable.Range(0, 30), pupil => Assert.Null(limits.TryTake($"pupil-{pupil}", School)));
            _clock.Now += TimeSpan.FromSeconds(6);
        }
    }

    [Fact]
    public void TryTake_OneScriptAtAHundredASecond_IsRefusedWithinTheSecond()
    {
        var limits = new ChatLimits(new(), _clock);
        var answers = Enumerable.Range(0, 100).Select(_ =>
        {
            _clock.Now += TimeSpan.FromMilliseconds(10);
            return limits.TryTake("script", School);
        }).ToList();
        Assert.All(answers.Take(15), Assert.Null);
        Assert.All(answers.Skip(15), Assert.NotNull);
        Assert.Equal(ChatRefusal.TooFast(60), answers[15]);
        Assert.Null(limits.TryTake("somebody-else", School));
    }

    [Fact]
    public void TryTake_ScriptThatBeginsAConversationForEachMessage_IsRefusedByItsAddress()
    {
        var limits = new ChatLimits(new(), _clock);
        Assert.Equal(900, Enumerable.Range(0, 1_000).Count(_ => limits.TryTake(null, School) is null));
        Assert.Equal(ChatRefusal.ManyFromHere(60), limits.TryTake("new", School));
        Assert.Null(limits.TryTake("new", Caller.OfKey("0123abcd")));
        _clock.Now += TimeSpan.FromMinutes(1);
        Assert.Null(limits.TryTake("new", School));
    }

    [Fact]
    public void TryTake_TwoHundredInAnHour_ArePassedAndTheNextWaitsForTheHourToEnd()
    {
        var limits = new ChatLimits(new(), _clock);
        for (var message = 0; message < 200; message++)
        {
            Assert.Null(limits.TryTake("long", School));
            _clock.Now += TimeSpan.FromSeconds(5);
        }

        Assert.Equal(ChatRefusal.LongTalk(2_600), limits.TryTake("long", School));
        _clock.Now += TimeSpan.FromSeconds(2_600);
        Assert.Null(limits.TryTake("long", School));
    }

    [Fact]
    public void TryTake_RefusedMessages_CountForNobody()
    {
        var limits = new ChatLimits(new() { AddressMessagesPerMinute = 20 }, _clock);
        Assert.Equal(15, Enumerable.Range(0, 50).Count(_ => limits.TryTake("fast", School) is null));
        Assert.Equal(5, Enumerable.Range(0, 50).Count(_ => limits.TryTake(null, School) is null));
    }

    [Fact]
    public void TryTake_SwitchedOff_RefusesNobody()
    {
        var limits = new ChatLimits(new() { Enabled = false }, _clock);
        Assert.All(Enumerable.Range(0, 1_000), _ => Assert.Null(limits.TryTake("fast", School)));
    }
}
