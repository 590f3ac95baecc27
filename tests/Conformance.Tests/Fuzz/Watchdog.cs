using System.Globalization;

namespace Conformance.Tests.Fuzz;

/// <summary>Runs many cases and watches that none of them throws or stays: a case that does is named by its seed and number.</summary>
/// <remarks>
/// A case has stayed when the process has worked for ten seconds on it: processor time, so that a healthy run on a busy machine does not fail
/// for being slow, and ten times what any case may take on the reference machine, so that one on a slow machine does not either. Tests of
/// this assembly run one after the other, so nearly all of that time is the case's.
/// </remarks>
internal static class Watchdog
{
    private static readonly TimeSpan MostWork = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan MostWaiting = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    /// <summary>The seed of all cases; <c>CONFORMANCE_SEED</c> sets another.</summary>
    internal static ulong Seed { get; } = ulong.Parse(Environment.GetEnvironmentVariable("CONFORMANCE_SEED") ?? "20250903", CultureInfo.InvariantCulture);

    /// <summary>Runs the cases on a thread of their own.</summary>
    internal static void Run(int cases, Action<int> run)
    {
        var current = -1;
        string? failure = null;
        run(0); // what is compiled at the first call is not the case's work
        var worker = new Thread(Work) { IsBackground = true };
        worker.Start();
        for (var (seen, work, since) = (-1, TimeSpan.Zero, 0L); !worker.Join(BetweenLooks);)
        {
            var now = Volatile.Read(ref current);
            if (now != seen) (seen, work, since) = (now, Environment.CpuUsage.TotalTime, Environment.TickCount64);
            var stays = Environment.CpuUsage.TotalTime - work > MostWork || Environment.TickCount64 - since > MostWaiting.TotalMilliseconds;
            Assert.False(stays, $"Seed {Seed} case {now} does not end.");
        }

        Assert.True(failure is null, failure);

        void Work()
        {
            for (var number = 0; number < cases && failure is null; number++)
            {
                Volatile.Write(ref current, number);
                try
                {
                    run(number);
                }
                catch (Exception exception)
                {
                    failure = $"Seed {Seed} case {number} threw {exception}";
                }
            }
        }
    }
}
