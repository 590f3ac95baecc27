using CareersBot.Understanding;

namespace CareersBot.Tests.Understanding;

public sealed class OnceTests
{
    [Fact]
    public void Value_IsMadeOnce()
    {
        var once = new Once<string>();
        Assert.False(once.IsMade);
        Assert.Equal("first", once.Value(() => "first"));
        Assert.Equal("first", once.Value(() => "second"));
        Assert.True(once.IsMade);
    }

    [Fact]
    public void Value_ThatFailed_IsTriedAgain()
    {
        var once = new Once<string>();
        Assert.Throws<InvalidOperationException>(() => once.Value(() => throw new InvalidOperationException()));
        Assert.False(once.IsMade);
        Assert.Equal("second", once.Value(() => "second"));
    }
}
