namespace CareersWeb.Limits;

/// <summary>
/// How many messages are at work in this process: beyond the limit a new one is sent away at once, since its answer would come too late.
/// </summary>
internal sealed class TurnsAtWork(RateLimitOptions options)
{
    private int _count;

    /// <summary>Begins one, to be ended by <see cref="End"/>; false when there are too many, and none has begun.</summary>
    public bool TryBegin()
    {
        if (Interlocked.Increment(ref _count) <= options.MaximumTurnsAtWork) return true;
        End();
        return false;
    }

    /// <summary>Ends one that has begun.</summary>
    public void End() => Interlocked.Decrement(ref _count);
}
