namespace TestKit;

/// <summary>
/// The machine's clock, on which time limits are far away: a test that is not about a limit must not meet one because the machine has much else
/// to do, or stood still for some seconds. Short waits are as they are, since what looks again and again has to go on.
/// </summary>
public class PatientClock : TimeProvider
{
    private const int Times = 20;

    private static readonly TimeSpan ShortestLimit = TimeSpan.FromSeconds(3); // that of a request to the API

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime >= ShortestLimit && period == Timeout.InfiniteTimeSpan ? dueTime * Times : dueTime, period);
}
