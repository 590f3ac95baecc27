namespace CareersWeb.Conversations;

/// <summary>
/// Tells a clock that has jumped ahead from one that has gone on, by holding it against the machine's running time. What is erased too early is
/// lost; what is erased a day late is not. A clock that stays ahead for a day is right after all: it was the one before that was wrong.
/// </summary>
internal sealed class ClockTrust
{
    internal static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(1);
    internal static readonly TimeSpan Doubt = TimeSpan.FromDays(1);

    private readonly TimeProvider _time;
    private readonly long _begun;
    private DateTimeOffset _start; // what the clock showed at the beginning, as far as it is believed
    private long? _doubtedSince;

    public ClockTrust(TimeProvider time) => (_time, _begun, _start) = (time, time.GetTimestamp(), time.GetUtcNow());

    /// <summary>Whether the clock can be believed now. One that is behind can: it erases late, not early.</summary>
    public bool IsTrusted()
    {
        var start = _time.GetUtcNow() - _time.GetElapsedTime(_begun);
        if (start - _start <= Tolerance)
        {
            _doubtedSince = null;
            return true;
        }

        _doubtedSince ??= _time.GetTimestamp();
        if (_time.GetElapsedTime(_doubtedSince.Value) < Doubt) return false;
        (_start, _doubtedSince) = (start, null);
        return true;
    }
}
