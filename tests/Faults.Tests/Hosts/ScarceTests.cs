using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Faults.Tests.Hosts;

/// <summary>One host that gets little memory, no more handles, no time, half a message, and whose database is taken away.</summary>
public sealed class ScarceTests : IDisposable
{
    private const int CapMegabytes = 256;
    private const int Exports = 12; // of 300 kB each, at once
    private const int Newcomers = 50; // more than there are handles left

    private static readonly TimeSpan Frozen = TimeSpan.FromSeconds(Experiment.IsLong ? 30 : 3);
    private static readonly TimeSpan Recovery = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);

    private readonly string _folder = Directory.CreateTempSubdirectory("careers-scarce-").FullName;

    private string Database => Path.Combine(_folder, "careers.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Host_OfLittle_GoesOn()
    {
        string first;
        using (var host = new Served(_folder, "host", Settings(CapMegabytes)))
        {
            await host.ReadyAsync();
            first = (await host.ReleaseAsync())!; // it is ready
            var talk = new Talk(host.Client, "person");
            await talk.SayAsync("hi");
            await CheckMemoryAsync(host, talk);
            await CheckHandlesAsync(host, talk);
            await CheckFreezeAsync(host, talk);
            await CheckHalfAsync(host, talk);
            await CheckTakenAwayAsync(host, talk);
        }

        using var again = new Served(_folder, "again", Settings(CapMegabytes));
        await again.ReadyAsync();
        var served = await again.ReleaseAsync();
        new Experiment("the next start without the database's file",
            "a new one with the same catalogue, made from data/; what people had written is gone with the file",
            served == first ? "the same release" : $"release {served} and not {first}", served == first).Check();
    }

    [Fact]
    public async Task Start_WithoutMemory_EndsAndSaysSo()
    {
        using var host = new Served(_folder, "starved", Settings(megabytes: 8));
        var ended = await host.Process.EndsWithinAsync(LongestStart);
        var said = await File.ReadAllTextAsync(host.Process.LogFile);
        var isTold = said.Contains("memory", StringComparison.OrdinalIgnoreCase);
        new Experiment("a start with 8 MB for its objects", "it ends and says why, and serves nothing half",
            $"{(ended ? "ended" : "went on")}, {(isTold ? "and said so" : "and did not say why")}", ended && isTold).Check();
    }

    [Fact]
    public async Task Start_AtAPortThatAnotherProgramHas_EndsAndSaysSo()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        using var host = new Served(_folder, "second", [.. Settings(CapMegabytes), ("ASPNETCORE_URLS", $"http://{other.LocalEndpoint}")]);
        var ended = await host.Process.EndsWithinAsync(LongestStart);
        var isTold = (await File.ReadAllTextAsync(host.Process.LogFile)).Contains("address already in use", StringComparison.Ordinal);
        new Experiment("a start at a port that another program has", "it ends and says why",
            $"{(ended ? "ended" : "went on")}, {(isTold ? "and said so" : "and did not say why")}", ended && isTold).Check();
    }

    private (string, string)[] Settings(int megabytes) =>
    [
        ("Database__ConnectionString", $"Data Source={Database}"),
        ("CareersBot__LearntPath", Path.Combine(_folder, "learnt")), // it has to learn, which takes the most
        ("DOTNET_GCHeapHardLimit", (megabytes * 1_048_576).ToString("X", CultureInfo.InvariantCulture)),
    ];

    private static async Task CheckMemoryAsync(Served host, Talk talk)
    {
        var exports = await Task.WhenAll(Enumerable.Range(0, Exports).Select(async _ =>
        {
            using var answer = await host.Client.GetAsync("/occupations.csv");
            return (int)answer.StatusCode;
        }));
        var status = await talk.TrySayAsync("what does a nurse do");
        var held = File.ReadLines($"/proc/{host.Process.Id}/status").First(line => line.StartsWith("VmHWM", StringComparison.Ordinal));
        new Experiment($"{CapMegabytes} MB for its objects, and {Exports} files asked for at once",
            "every file comes, or is refused; chat goes on",
            $"{exports.Count(one => one == 200)} files came, {exports.Count(one => one is 429 or 503)} refused; chat {status}; "
            + $"{held.Split(':')[1].Trim()} in all at most",
            exports.All(one => one is 200 or 429 or 503) && status == 200).Check();
    }

    private static async Task CheckHandlesAsync(Served host, Talk talk)
    {
        var before = Directory.EnumerateFileSystemEntries($"/proc/{host.Process.Id}/fd").Count();
        await LimitHandlesAsync(host, (before + 2).ToString(CultureInfo.InvariantCulture));
        var sockets = Enumerable.Range(0, Newcomers).Select(_ => new Socket(SocketType.Stream, ProtocolType.Tcp)).ToList();
        foreach (var socket in sockets) await socket.ConnectAsync("127.0.0.1", host.Port); // the system takes them, not the host
        await Task.Delay(TimeSpan.FromSeconds(1)); // of trying in vain
        foreach (var socket in sockets) socket.Dispose();
        await LimitHandlesAsync(host, "1024");
        var (back, problem) = await BackAsync(host, talk, "handles");
        new Experiment($"no handle left for {Newcomers} new connections, for a second",
            "the program stays; all is as before when there are handles again",
            string.Create(CultureInfo.InvariantCulture,
                $"{(host.Process.IsRunning ? "there" : "ended")}, chat back after {back.TotalSeconds:F1} s, {problem ?? "nothing lost"}"),
            host.Process.IsRunning && problem is null).Check();
    }

    private static async Task CheckFreezeAsync(Served host, Talk talk)
    {
        host.Process.Signal("STOP");
        var waiting = talk.TrySayAsync("are you there");
        await Task.Delay(Frozen);
        var early = waiting.IsCompleted;
        host.Process.Signal("CONT");
        var status = await waiting;
        var problem = await talk.ProblemAsync(host.Client);
        new Experiment($"frozen for {Frozen.TotalSeconds} s (SIGSTOP), with a message under way",
            "the message waits, is answered afterwards, and nothing is lost or twice",
            $"{(early ? "answered before its time" : "waited")}, then {status}, {problem ?? "nothing lost"}",
            !early && status == 200 && problem is null).Check();
    }

    private static async Task CheckHalfAsync(Served host, Talk talk)
    {
        using (var socket = new Socket(SocketType.Stream, ProtocolType.Tcp))
        {
            await socket.ConnectAsync("127.0.0.1", host.Port);
            await socket.SendAsync(Encoding.ASCII.GetBytes(
                $"POST /v3/directline/conversations/{talk.Id}/activities HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {Served.Secret}\r\n"
                + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"type\":\"message\",\"text\":\"half a mess"));
            socket.LingerState = new(true, 0); // and breaks off
        }

        var (back, problem) = await BackAsync(host, talk, "half");
        var said = (await talk.ReadAsync(host.Client)).Where(one => !one.IsBot).Select(one => one.Text).ToList();
        new Experiment("a message of which half arrives", "it is not kept, and the conversation goes on",
            string.Create(CultureInfo.InvariantCulture,
                $"{said.Count - talk.Said.Count} kept of it, next message answered after {back.TotalSeconds:F1} s, {problem ?? "nothing lost"}"),
            said.Count == talk.Said.Count && problem is null).Check();
    }

    private async Task CheckTakenAwayAsync(Served host, Talk talk)
    {
        foreach (var file in Directory.EnumerateFiles(_folder, "careers.db*")) File.Delete(file);
        var statuses = new List<int>();
        for (var message = 0; message < 3; message++) statuses.Add(await talk.TrySayAsync($"what does a paramedic do {message}"));
        var isTold = (await host.Client.GetStringAsync("/health/ready")).Contains("does not answer", StringComparison.Ordinal);
        using var page = await host.Client.GetAsync("/occupations");
        using var list = await host.Client.GetAsync(Load.Query);
        new Experiment("the database's file taken away while it is served",
            "pages and the API go on; chat is refused rather than kept in a file that nobody will find; the health check says so",
            $"pages {(int)page.StatusCode}, API {(int)list.StatusCode}, chat {string.Join(", ", statuses)}, database {(isTold ? "does not answer" : "answers")}",
            page.IsSuccessStatusCode && list.IsSuccessStatusCode && statuses.All(status => status is 500 or 503) && isTold).Check();
    }

    private static async Task<(TimeSpan After, string? Problem)> BackAsync(Served host, Talk talk, string what)
    {
        var watch = Stopwatch.StartNew();
        while (await talk.TrySayAsync($"and how long does it take, {what}") != 200)
            if (watch.Elapsed > Recovery) return (watch.Elapsed, "chat does not come back");
        return (watch.Elapsed, await talk.ProblemAsync(host.Client));
    }

    private static async Task LimitHandlesAsync(Served host, string limit)
    {
        using var process = Process.Start("prlimit", [$"--pid={host.Process.Id}", $"--nofile={limit}:"]);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }
}
