using CareersWeb.Limits;

namespace CareersWeb.Tests.Limits;

public sealed class TurnsAtWorkTests
{
    [Fact]
    public void TryBegin_UpToTheLimit_IsTrue_AndAgainWhenOneHasEnded()
    {
        var turns = new TurnsAtWork(new() { MaximumTurnsAtWork = 2 });
        Assert.True(turns.TryBegin());
        Assert.True(turns.TryBegin());
        Assert.False(turns.TryBegin());
        Assert.False(turns.TryBegin());
        turns.End();
        Assert.True(turns.TryBegin());
        Assert.False(turns.TryBegin());
    }
}
