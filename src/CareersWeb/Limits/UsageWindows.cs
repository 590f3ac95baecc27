using System.Runtime.InteropServices;

namespace CareersWeb.Limits;

/// <summary>
/// Counts what callers use. A caller's window begins with the first use and ends a fixed time later, all at once, so that what is
/// left can be told to the point. Memory is bounded: when too many are counted, the windows that began first are let go.
/// </summary>
/// <param name="length">How long a window lasts.</param>
/// <param name="maximumCallers">Most windows at once.</param>
/// <param name="time">The clock.</param>
internal sealed class UsageWindows<TKey>(TimeSpan length, int maximumCallers, TimeProvider time)
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, Window> _windows = [];
    private readonly Queue<Window> _byAge = new(); // all windows are of one length, so the oldest ends first

    /// <summary>Windows that are kept; a count.</summary>
    public int Count
    {
        get
        {
            lock (_lock) return _windows.Count;
        }
    }

    /// <summary>What a caller has used.</summary>
    public Usage Of(TKey key)
    {
        lock (_lock) return UsageOf(key, Trimmed());
    }

    /// <summary>Counts a use, unless there would be more than the limit: then nothing changes.</summary>
    public bool TryTake(TKey key, int amount, int limit, out Usage usage)
    {
        lock (_lock)
        {
            var now = Trimmed();
            usage = UsageOf(key, now);
            if (amount > limit - usage.Used) return false;
            if (amount == 0) return true;
            if (!_windows.TryGetValue(key, out var window)) window = Begin(key, now);
            window.Used += amount;
            usage = usage with { Used = window.Used };
            return true;
        }
    }

    private Usage UsageOf(TKey key, DateTimeOffset now) =>
        _windows.TryGetValue(key, out var window) ? new(window.Used, window.Ends, now) : new(0, now + length, now);

    private Window Begin(TKey key, DateTimeOffset now)
    {
        if (_windows.Count >= maximumCallers && _byAge.TryDequeue(out var oldest)) _windows.Remove(oldest.Key);
        var window = new Window(key, now + length);
        _windows[key] = window;
        _byAge.Enqueue(window);
        return window;
    }

    private DateTimeOffset Trimmed()
    {
        var now = time.GetUtcNow();
        // One that ends later than a window of now would began before the clock was put back: nobody is to wait for that end.
        while (_byAge.TryPeek(out var oldest) && (oldest.Ends <= now || oldest.Ends > now + length)) _windows.Remove(_byAge.Dequeue().Key);
        return now;
    }

    private sealed class Window(TKey key, DateTimeOffset ends)
    {
        public TKey Key { get; } = key;

        public DateTimeOffset Ends { get; } = ends;

        public int Used { get; set; }
    }
}

/// <summary>What a caller has used of a window.</summary>
/// <param name="Used">How much.</param>
/// <param name="Ends">When it counts no more.</param>
/// <param name="Now">When this was so.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Usage(int Used, DateTimeOffset Ends, DateTimeOffset Now)
{
    /// <summary>Whole seconds until the end, rounded up; at least 1.</summary>
    public int Seconds => Math.Max(1, (int)Math.Ceiling((Ends - Now).TotalSeconds));
}
