using System.Diagnostics;
using System.Globalization;
using Faults.Tests.Hosts;

namespace Faults.Tests.Disks;

/// <summary>A host whose disk takes half a second for every flush: reads do not notice, writes wait, and what is acknowledged is kept.</summary>
public sealed class SlowDiskTests : IDisposable
{
    private const int Talkers = 8;
    private const int Messages = 3; // of every person

    private readonly string _folder = Directory.CreateTempSubdirectory("careers-slow-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [SlowDiskFact]
    public async Task Disk_Slow_ReadsGoOn_AndAKillLosesNothingAcknowledged()
    {
        var seed = Environment.TickCount;
        var disk = new SlowDisk(_folder, seed);
        (string, string) database = ("Database__ConnectionString", $"Data Source={Path.Combine(_folder, "careers.db")}");
        List<Talk> talks;
        using (var host = new Served(_folder, "host", [database, .. disk.Settings]))
        {
            await host.ReadyAsync();
            talks = [.. Enumerable.Range(0, Talkers).Select(number => new Talk(host.Client, $"person-{number}"))];
            foreach (var talk in talks) await talk.SayAsync("hi");
            disk.IsSlow = true;
            await CheckSlowAsync(seed, host, talks);
            disk.IsSlow = false;
            await CheckQuickAsync(talks);
            disk.IsSlow = true;
            var cut = talks.Select(talk => talk.TrySayAsync("what is a paramedic, cut off")).ToList();
            await Task.Delay(Random.Shared.Next(1, 1_000)); // the moment of the kill; any is as good
            host.Process.Signal("KILL");
            await Task.WhenAll(cut);
        }

        // The same database where the clocks of the wall stand elsewhere.
        using var again = new Served(_folder, "again", [database, ("TZ", "Pacific/Kiritimati")]);
        await again.ReadyAsync();
        var problems = await ProblemsAsync(talks, again.Client);
        new Experiment("kill -9 while the disk is slow, and a start in a time zone 14 hours away",
            "all that was acknowledged is there, in order",
            $"{talks.Sum(talk => talk.Said.Count)} acknowledged, {problems.Count} conversations with a fault {problems.FirstOrDefault()}",
            problems.Count == 0).Check();
    }

    private static async Task CheckSlowAsync(int seed, Served host, List<Talk> talks)
    {
        var refused = new List<int>();
        var slowest = TimeSpan.Zero;
        var (readsMeanwhile, failedReads) = (0, 0);
        var writing = Task.WhenAll(talks.Select(async talk =>
        {
            for (var message = 1; message <= Messages;)
            {
                var watch = Stopwatch.StartNew();
                var status = await talk.TrySayAsync($"how do i become a midwife {message}");
                lock (refused)
                {
                    if (watch.Elapsed > slowest) slowest = watch.Elapsed;
                    if (status == 200) message++;
                    else refused.Add(status);
                }
            }
        }));
        while (!writing.IsCompleted)
        {
            using var answer = await host.Client.GetAsync(Load.Query);
            if (!answer.IsSuccessStatusCode) failedReads++;
            else if (!writing.IsCompleted) readsMeanwhile++;
        }

        await writing;
        new Experiment($"disk slow: 500 ms for each flush, up to 20 ms for each write (seed {seed})",
            "reads go on meanwhile; a chat turn waits for the disk, or is refused with 503", string.Create(CultureInfo.InvariantCulture,
                $"{talks.Count * Messages} turns kept, the slowest in {slowest.TotalSeconds:F1} s, {refused.Count} refused; "
                + $"{readsMeanwhile} reads answered meanwhile, {failedReads} not"),
            readsMeanwhile > 0 && failedReads == 0 && refused.All(status => status is 429 or 503)).Check();
    }

    private static async Task CheckQuickAsync(List<Talk> talks)
    {
        var watch = Stopwatch.StartNew();
        var status = await talks[0].TrySayAsync("thanks, it is quick again");
        new Experiment("the disk quick again", "chat is as before, by itself",
            string.Create(CultureInfo.InvariantCulture, $"{status} in {watch.Elapsed.TotalSeconds:F2} s"), status == 200).Check();
    }

    private static async Task<List<string>> ProblemsAsync(List<Talk> talks, HttpClient from)
    {
        var problems = new List<string>();
        foreach (var talk in talks)
            if (await talk.ProblemAsync(from) is { } problem) problems.Add(problem);
        return problems;
    }
}
