using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Faults.Tests.Hosts;
using Microsoft.Data.Sqlite;

namespace Faults.Tests.Disks;

/// <summary>A host whose disk is full, then read-only: what is in memory is served, what cannot be kept is refused, and it recovers by itself.</summary>
public sealed class DiskTests : IDisposable
{
    private const string Pages = "/occupations";

    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Recovery = TimeSpan.FromMinutes(1);

    private readonly string _folder = Directory.CreateTempSubdirectory("careers-logs-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [SmallDiskFact]
    public async Task Disk_FullThenReadOnly_ReadsGoOnAndWritesComeBack()
    {
        using var disk = new SmallDisk();
        (string, string)[] settings = [("Database__ConnectionString", $"Data Source={Path.Combine(disk.Folder, "careers.db")}")];
        Talk talk;
        using (var host = new Served(_folder, "host", settings))
        {
            await host.ReadyAsync();
            talk = new Talk(host.Client, "person");
            await talk.SayAsync("what does a nurse do 0");
            await EmptyLogAsync(Path.Combine(disk.Folder, "careers.db"));
            await CheckAsync("disk full", host, talk, disk.Fill, disk.Free);
        }

        // A disk cannot be made read-only under a program that writes to it: the next start finds it so.
        disk.SetReadOnly(true);
        using (var refused = new Served(_folder, "refused", settings))
        {
            var isServed = false;
            for (var watch = Stopwatch.StartNew(); !isServed && refused.Process.IsRunning && watch.Elapsed < LongestStart; await Task.Delay(50))
                isServed = await IsServedAsync(refused);
            var ended = !refused.Process.IsRunning;
            var said = await File.ReadAllTextAsync(refused.Process.LogFile);
            // With the log of the last host beside it, SQLite opens the file for reading alone; without, it cannot open it.
            var isTold = ended && Regex.IsMatch(said, "read-?only|unable to open", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
            new Experiment("disk read-only at a start", "the start ends and says why, or pages are served of what can be read",
                ended ? $"ended, {(isTold ? "and said so" : "and did not say why")}" : $"went on, pages {(isServed ? "served" : "not served")}", isTold || isServed).Check();
        }

        disk.SetReadOnly(false);
        using var again = new Served(_folder, "again", settings);
        await again.ReadyAsync();
        var problem = await talk.ProblemAsync(again.Client);
        new Experiment("the disk writable again", "the next start serves all that was acknowledged", problem ?? $"{talk.Said.Count} messages there, in order", problem is null).Check();
    }

    [SmallDiskFact]
    public async Task LogDisk_Full_NobodyNotices()
    {
        using var logs = new SmallDisk();
        using var host = new Served(
            logs.Folder, "host", ("Database__ConnectionString", $"Data Source={Path.Combine(_folder, "careers.db")}"), ("Logging__LogLevel__Default", "Trace"));
        await host.ReadyAsync();
        var talk = new Talk(host.Client, "person");
        await talk.SayAsync("hi");
        logs.Fill();
        var written = new FileInfo(host.Process.LogFile).Length;
        var statuses = new List<int>();
        for (var number = 0; number < 5; number++) statuses.Add(await talk.TrySayAsync($"what does a nurse do {number}"));
        using var page = await host.Client.GetAsync(Pages);
        var isFull = new FileInfo(host.Process.LogFile).Length - written < 65_536; // what was left of its last page
        logs.Free();
        var problem = await talk.ProblemAsync(host.Client);
        new Experiment("the disk of the log full", "people are served as before; lines are lost",
            $"chat {string.Join(", ", statuses)}, pages {(int)page.StatusCode}, the log "
            + $"{(isFull ? "stood still" : "grew")}, {problem ?? "nothing lost"}",
            statuses.All(status => status == 200) && page.IsSuccessStatusCode && isFull && problem is null).Check();
    }

    private static async Task<bool> IsServedAsync(Served host)
    {
        try
        {
            using var page = await host.Client.GetAsync(Pages);
            return page.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false; // not listening, or not any more
        }
    }

    // The log of an import has room for many turns, which need no disk then.
    private static async Task EmptyLogAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        await connection.OpenAsync();
        await using var checkpoint = connection.CreateCommand();
        checkpoint.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await checkpoint.ExecuteNonQueryAsync();
    }

    private static async Task CheckAsync(string fault, Served host, Talk talk, Action begin, Action end)
    {
        begin();
        var refused = 0;
        var status = 0;
        for (var number = 0; number < 20; number++)
        {
            status = await talk.TrySayAsync($"how do i become a midwife, {fault} {number}");
            if (status is 500 or 503) refused++;
            if (refused == 3) break;
        }

        using var page = await host.Client.GetAsync(Pages);
        end();
        var watch = Stopwatch.StartNew();
        while (await talk.TrySayAsync($"thanks, {fault} is over") != 200 && watch.Elapsed < Recovery) await Task.Delay(50);
        var problem = await talk.ProblemAsync(host.Client);
        new Experiment(fault, "a chat turn that cannot be kept is refused; pages go on; chat comes back by itself, with all that was acknowledged",
            string.Create(CultureInfo.InvariantCulture,
                $"{refused} turns refused with {status}, pages {(int)page.StatusCode}, chat back after {watch.Elapsed.TotalSeconds:F1} s, {problem ?? "nothing lost"}"),
            refused > 0 && page.IsSuccessStatusCode && problem is null && talk.Said[^1].EndsWith("over", StringComparison.Ordinal)).Check();
    }
}
