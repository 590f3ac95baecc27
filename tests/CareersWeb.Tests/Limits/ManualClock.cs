using TestKit;

namespace CareersWeb.Tests.Limits;

/// <summary>A clock that goes only when it is told to, and the machine's running time with it.</summary>
internal sealed class ManualClock : PatientClock
{
    public DateTimeOffset Now { get; set; } = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Now;

    public override long GetTimestamp() => Now.UtcTicks;
}
