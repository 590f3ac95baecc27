using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Faults.Tests.Hosts;

/// <summary>One host: told to stop under load, and asked three times what it can do.</summary>
public sealed class StopAndOverloadTests : IDisposable
{
    private const int Talks = 8;
    private const int Talkers = 32;
    private const int Crowd = 600; // more than twice what a host takes to work on at once, so that some are sent away however fast or slow it is

    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(25); // after 30 a host drops what it has
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Overloaded = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Recovery = TimeSpan.FromMinutes(1);

    private readonly string _folder = Directory.CreateTempSubdirectory("careers-stop-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task OverloadThenStop_TurnsAwayRecoversAndLosesNothing()
    {
        (string, string)[] settings = [("Database__ConnectionString", $"Data Source={Path.Combine(_folder, "careers.db")}")];
        IReadOnlyList<Talk> talks;
        using (var host = new Served(_folder, "host", settings))
        {
            await host.ReadyAsync();
            await OverloadAsync(host);
            talks = await StopAsync(host);
        }

        using var again = new Served(_folder, "again", settings);
        await again.ReadyAsync();
        var problems = new List<string>();
        foreach (var talk in talks)
            if (await talk.ProblemAsync(again.Client) is { } problem) problems.Add(problem);
        new Experiment("SIGTERM under chat load, then a new start", "nothing that was acknowledged is lost",
            $"{talks.Sum(talk => talk.Said.Count)} acknowledged, {problems.Count} conversations with a fault {problems.FirstOrDefault()}", problems.Count == 0).Check();
    }

    private static async Task OverloadAsync(Served host)
    {
        await PeakAsync(host); // a program that has just begun is slower
        var peak = await PeakAsync(host);
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Crowd })
        {
            BaseAddress = host.Client.BaseAddress, Timeout = TimeSpan.FromMinutes(5),
        };
        var talks = Enumerable.Range(0, Crowd).Select(number => new Talk(client, $"crowd-{number}")).ToList();
        foreach (var group in talks.Chunk(Talkers)) await Task.WhenAll(group.Select(talk => talk.TrySayAsync("hi")));

        var answers = await CrowdAsync(talks);
        var (taken, turnedAway) = (answers.Where(one => one.Status == 200).ToList(), answers.Where(one => one.Status is 429 or 503).ToList());
        var others = answers.Count - taken.Count - turnedAway.Count;
        new Experiment($"{Crowd} people at once, each again as soon as it is answered, for {Overloaded.TotalSeconds} s",
            "some taken, the rest sent away with 429 or 503; nothing else", string.Create(CultureInfo.InvariantCulture,
                $"{answers.Count / Overloaded.TotalSeconds / peak:F1} times the peak of {peak:F0} chat turns a second: {taken.Count} taken (p99 {At(taken, 0.99):F0} ms), "
                + $"{turnedAway.Count} sent away (p50 {At(turnedAway, 0.5):F0} ms), {others} else"),
            taken.Count > 0 && turnedAway.Count > 0 && others == 0).Check();

        var calm = Stopwatch.StartNew();
        var one = new Talk(host.Client, "after");
        while (await one.TrySayAsync("hello") != 200 && calm.Elapsed < Recovery) await Task.Delay(50);
        new Experiment("the moment after", "an ordinary message is answered",
            string.Create(CultureInfo.InvariantCulture, $"answered after {calm.Elapsed.TotalSeconds:F2} s"), one.Said.Count == 1).Check();
    }

    private static async Task<List<(int Status, double Milliseconds)>> CrowdAsync(List<Talk> talks)
    {
        var answers = new ConcurrentBag<(int, double)>();
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(talks.Select(async talk =>
        {
            for (var number = 0; watch.Elapsed < Overloaded; number++)
            {
                var sent = Stopwatch.GetTimestamp();
                var status = await talk.TrySayAsync($"how do i become a midwife {number}");
                answers.Add((status, Stopwatch.GetElapsedTime(sent).TotalMilliseconds));
            }
        }));
        return [.. answers];
    }

    // As many as a few talkers get answered, each waiting for its answer: what the host can do on this machine beside this program.
    private static async Task<double> PeakAsync(Served host)
    {
        var watch = Stopwatch.StartNew();
        var answered = 0;
        await Task.WhenAll(Enumerable.Range(0, Talkers).Select(async number =>
        {
            var talk = new Talk(host.Client, $"peak-{number}");
            for (var message = 0; watch.Elapsed < Measured; message++)
                if (await talk.TrySayAsync($"what does a nurse do {message}") == 200) Interlocked.Increment(ref answered);
        }));
        return answered / watch.Elapsed.TotalSeconds;
    }

    private static async Task<IReadOnlyList<Talk>> StopAsync(Served host)
    {
        using var stop = new CancellationTokenSource();
        var talks = Enumerable.Range(0, Talks).Select(number => new Talk(host.Client, $"person-{number}")).ToList();
        var work = Task.WhenAll(talks.Select(async talk =>
        {
            for (var message = 1; !stop.IsCancellationRequested; message++)
                if (await talk.TrySayAsync($"what does a nurse do {message}") != 200) await Task.Delay(20, CancellationToken.None);
        }));
        await Task.Delay(Measured);
        var watch = Stopwatch.StartNew();
        host.Process.Signal("TERM");
        var ended = await host.Process.EndsWithinAsync(LongestStop);
        await stop.CancelAsync();
        await work;
        new Experiment("SIGTERM under chat load", "ends by itself, before the 30 s after which a host drops what it has",
            string.Create(CultureInfo.InvariantCulture, $"{(ended ? "ended" : "still there")} after {watch.Elapsed.TotalSeconds:F1} s"), ended).Check();
        return talks;
    }

    private static double At(List<(int Status, double Milliseconds)> answers, double share)
    {
        var sorted = answers.Select(one => one.Milliseconds).Order().ToList();
        return sorted.Count == 0 ? 0 : sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
    }
}
