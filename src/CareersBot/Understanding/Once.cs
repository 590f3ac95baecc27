namespace CareersBot.Understanding;

/// <summary>A value that is made when it is first asked for. When that fails, as for want of memory, the next who asks tries again. Safe for many threads.</summary>
internal sealed class Once<T>
    where T : class
{
    private readonly Lock _making = new();
    private volatile T? _made;

    /// <summary>Whether it has been made.</summary>
    internal bool IsMade => _made is not null;

    /// <summary>The value; one thread makes it while others wait.</summary>
    /// <param name="make">Makes it; what it throws goes to whoever asked.</param>
    internal T Value(Func<T> make)
    {
        if (_made is { } made) return made;
        lock (_making) return _made ??= make();
    }
}
