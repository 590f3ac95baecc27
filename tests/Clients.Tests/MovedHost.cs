using TestKit;

namespace Clients.Tests;

/// <summary>A program of its own whose clock can be put forward: tokens come to their end without anybody waiting for it.</summary>
public sealed class MovedHost : ServedHost
{
    private readonly ForwardClock _clock;

    public MovedHost()
        : this(new())
    {
    }

    private MovedHost(ForwardClock clock)
        : base(clock) => _clock = clock;

    /// <summary>Puts the clock forward.</summary>
    public void Move(TimeSpan time) => _clock.Ahead += time;

    private sealed class ForwardClock : PatientClock
    {
        public TimeSpan Ahead { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;
    }
}
