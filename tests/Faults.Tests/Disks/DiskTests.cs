using System.Globalization;
using Faults.Tests.Hosts;
using Microsoft.Data.Sqlite;

namespace Faults.Tests.Disks;

/// <summary>A host whose disk is full, then read-only: what is in memory is served, what cannot be kept is refused, and it recovers by itself.</summary>
public sealed class DiskTests : IDisposable
{
    private const string Pages = "/occupations";

    private static readonly TimeSpan Recovery = TimeSpan.FromSeconds(10);

    private readonly string _folder = Directory.CreateTempSubdirectory("careers-logs-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [SmallDiskFact]
    public async Task Disk_FullThenReadOnly_ReadsGoOnAndWritesComeBack()
    {
        using var disk = new SmallDisk();
        using var host = new Served(_folder, "host", ("Database__ConnectionString", $"Data Source={Path.Combine(disk.Folder, "careers.db")}"));
        await host.ReadyAsync();
        var talk = new Talk(host.Client, "person");
        await talk.SayAsync("what does a nurse do 0");

        await EmptyLogAsync(Path.Combine(disk.Folder, "careers.db"));
        await CheckAsync("disk full", host, talk, disk.Fill, disk.Free);
        await CheckAsync("disk read-only", host, talk, () => disk.SetReadOnly(true), () => disk.SetReadOnly(false));
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
        var watch = System.Diagnostics.Stopwatch.StartNew();
        while (await talk.TrySayAsync($"thanks, {fault} is over") != 200 && watch.Elapsed < Recovery) await Task.Delay(50);
        var problem = await talk.ProblemAsync(host.Client);
        new Experiment(fault, "a chat turn that cannot be kept is refused; pages go on; chat comes back by itself, with all that was acknowledged",
            string.Create(CultureInfo.InvariantCulture,
                $"{refused} turns refused with {status}, pages {(int)page.StatusCode}, chat back after {watch.Elapsed.TotalSeconds:F1} s, {problem ?? "nothing lost"}"),
            refused > 0 && page.IsSuccessStatusCode && problem is null && talk.Said[^1].EndsWith("over", StringComparison.Ordinal)).Check();
    }
}
