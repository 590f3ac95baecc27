namespace CareersWeb.Tests.Conversations;

/// <summary>A clock that can be put forward and back, while the machine's running time goes only forward.</summary>
internal sealed class JumpingClock : TimeProvider
{
    private DateTimeOffset _shown = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);
    private TimeSpan _running;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _shown;

    public override long GetTimestamp() => _running.Ticks;

    /// <summary>Lets time pass.</summary>
    public void Pass(TimeSpan time) => (_shown, _running) = (_shown + time, _running + time);

    /// <summary>Puts the clock to another time.</summary>
    public void Jump(TimeSpan by) => _shown += by;
}
