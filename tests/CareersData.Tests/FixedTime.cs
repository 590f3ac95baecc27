namespace CareersData.Tests;

/// <summary>A clock that stands until it is moved.</summary>
internal sealed class FixedTime : TimeProvider
{
    internal DateTimeOffset Now { get; set; } = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    internal DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);

    public override DateTimeOffset GetUtcNow() => Now;
}
