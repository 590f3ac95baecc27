using CareersWeb.Conversations;

namespace CareersWeb.Tests.Conversations;

public sealed class ClockTrustTests
{
    private readonly JumpingClock _clock = new();
    private readonly ClockTrust _trust;

    public ClockTrustTests() => _trust = new(_clock);

    [Fact]
    public void IsTrusted_TimeThatPasses_IsTrue()
    {
        for (var day = 0; day < 400; day++)
        {
            _clock.Pass(TimeSpan.FromDays(1));
            Assert.True(_trust.IsTrusted());
        }
    }

    [Theory]
    [InlineData(60, true)] // seconds
    [InlineData(61, false)]
    [InlineData(3_600, false)]
    [InlineData(86_400, false)]
    [InlineData(157_680_000, false)]
    [InlineData(-3_600, true)]
    [InlineData(-157_680_000, true)]
    public void IsTrusted_Jump_IsFalseWhenItIsAhead(int seconds, bool trusted)
    {
        _clock.Jump(TimeSpan.FromSeconds(seconds));
        Assert.Equal(trusted, _trust.IsTrusted());
    }

    [Fact]
    public void IsTrusted_JumpThatIsPutRight_IsTrueAtOnce()
    {
        _clock.Jump(TimeSpan.FromDays(1_826));
        Assert.False(_trust.IsTrusted());
        _clock.Jump(TimeSpan.FromDays(-1_826));
        Assert.True(_trust.IsTrusted());
    }

    [Fact]
    public void IsTrusted_JumpThatStaysADay_IsTrue()
    {
        _clock.Jump(TimeSpan.FromHours(1));
        Assert.False(_trust.IsTrusted());
        _clock.Pass(ClockTrust.Doubt - TimeSpan.FromSeconds(1));
        Assert.False(_trust.IsTrusted());
        _clock.Pass(TimeSpan.FromSeconds(1));
        Assert.True(_trust.IsTrusted());
        _clock.Jump(TimeSpan.FromHours(1));
        Assert.False(_trust.IsTrusted());
    }

    [Fact]
    public void IsTrusted_BackAndForthAgain_IsTrue()
    {
        _clock.Jump(TimeSpan.FromHours(-1));
        Assert.True(_trust.IsTrusted());
        _clock.Jump(TimeSpan.FromHours(1));
        Assert.True(_trust.IsTrusted());
    }
}
