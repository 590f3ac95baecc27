using System.Diagnostics;
using System.Globalization;
using TestKit;

namespace Faults.Tests.Hosts;

/// <summary>Three hosts behind a load balancer on one database, with people at it, while a host is killed and the database crashes.</summary>
public sealed class SeveralHostsTests : IDisposable
{
    private const int Hosts = 3;
    private const int Talks = 12;
    private const int Readers = 3;
    private const int MostReadErrors = 50; // one in so many

    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Away = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Recovery = TimeSpan.FromSeconds(6); // from when the database takes connections again
    private static readonly TimeSpan FailOver = TimeSpan.FromSeconds(3);

    private readonly string _folder = Directory.CreateTempSubdirectory("careers-hosts-").FullName;
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [SeveralHostsFact]
    public async Task ThreeHosts_OneKilledAndTheDatabaseCrashed_LoseNothingAndKeepTheOrder()
    {
        using var cluster = new PostgreSqlCluster(isDurable: true);
        (string Name, string Value)[] settings =
        [
            ("Database__Provider", "PostgreSQL"), ("Database__ConnectionString", cluster.NewDatabase() + ";Maximum Pool Size=20;Timeout=5"),
            ("DirectLine__SigningKey", "one-key-for-all-hosts-of-the-fault-tests"),
        ];
        var hosts = Enumerable.Range(1, Hosts).Select(number => new Served(_folder, $"host-{number}", settings)).ToList();
        try
        {
            foreach (var host in hosts) await host.ReadyAsync();
            await CheckReleasesAsync(hosts, settings);
            using var nginx = new Nginx(_folder, hosts.Select(host => host.Port));
            await CheckLoadAsync(cluster, hosts, nginx);
        }
        finally
        {
            foreach (var host in hosts) host.Dispose();
        }
    }

    // An import of another data folder, and going back: every host follows.
    private async Task CheckReleasesAsync(List<Served> hosts, (string Name, string Value)[] settings)
    {
        var listed = await Served.CommandAsync(["release", "list"], settings);
        new Experiment("three hosts start at once on an empty database", "one release, one import", $"{Lines(listed)} release", Lines(listed) == 1).Check();
        var first = await hosts[0].ReleaseAsync();

        var data = Path.Combine(_folder, "data");
        Copy(Path.Combine(RepositoryFolder.Root, "data"), data);
        var glossary = Path.Combine(data, "reference", "glossary.json");
        await File.WriteAllTextAsync(glossary, await File.ReadAllTextAsync(glossary) + "\n");
        await Served.CommandAsync(["import"], [.. settings.Where(one => one.Name != "Catalogue__DataPath"), ("Catalogue__DataPath", data)]);
        var imported = await FollowAsync(hosts, release => release != first);
        await Served.CommandAsync(["release", "use", "2"], settings);
        var back = await FollowAsync(hosts, release => release == first);
        new Experiment("import, then release use, with three hosts serving", "each host follows: the roll back in under a second",
            string.Create(CultureInfo.InvariantCulture, $"all three after {imported:F2} s and {back:F2} s from the command's end"), back < 1).Check();
    }

    private async Task CheckLoadAsync(PostgreSqlCluster cluster, List<Served> hosts, Nginx nginx)
    {
        using var stop = new CancellationTokenSource();
        var load = new Load(nginx.Client, _watch, stop.Token);
        var work = Task.WhenAll(Enumerable.Range(0, Talks).Select(load.TalkAsync).Concat(Enumerable.Range(0, Readers).Select(_ => load.ReadAsync())));

        await Task.Delay(Quiet);
        var killed = _watch.Elapsed;
        hosts[0].Process.Signal("KILL");
        await Task.Delay(Quiet);
        var crashed = _watch.Elapsed;
        cluster.Crash();
        await Task.Delay(Away);
        cluster.Begin();
        var begun = _watch.Elapsed;
        await Task.Delay(Recovery + Quiet);
        await stop.CancelAsync();
        await work;

        bool Expected(TimeSpan time) => (time >= killed && time < killed + FailOver) || (time >= crashed && time < begun + Recovery);
        var stray = load.ChatErrors.Where(error => !Expected(error.At)).ToList();
        var problems = await load.ProblemsAsync(hosts[1].Client);
        new Experiment("one of three hosts killed -9, then the database crashed for 2 s, under load", "no acknowledged message lost, none out of order",
            $"{load.Acknowledged} acknowledged in {Talks} conversations: {(problems.Count == 0 ? "all there, in order" : string.Join("; ", problems.Take(3)))}",
            problems.Count == 0 && load.Acknowledged > Talks).Check();
        new Experiment("the same, chat", $"errors only while the database is away and up to {Recovery.TotalSeconds} s after, or on the killed host",
            string.Create(CultureInfo.InvariantCulture,
                $"{load.ChatErrors.Count} of {load.Acknowledged + load.ChatErrors.Count}, {stray.Count} at other times; the last {Last(load, begun):F1} s after the database came back"),
            stray.Count == 0).Check();
        // Hosts answer from memory throughout, but the proxy may take one that lets chat wait for the database for one that is gone.
        new Experiment("the same, API", $"at most one in {MostReadErrors} fails",
            string.Create(CultureInfo.InvariantCulture,
                $"{load.ReadErrors.Count} errors in {load.Answered} answers ({string.Join(", ", load.ReadErrors.Select(error => string.Create(CultureInfo.InvariantCulture, $"{error.Status} at {(error.At - killed).TotalSeconds:F1} s")))} after the kill)"),
            load.ReadErrors.Count * MostReadErrors <= load.Answered).Check();
    }

    private static double Last(Load load, TimeSpan begun) =>
        load.ChatErrors.IsEmpty ? 0 : Math.Max(0, (load.ChatErrors.Max(error => error.At) - begun).TotalSeconds);

    private static async Task<double> FollowAsync(List<Served> hosts, Predicate<string?> follows)
    {
        var watch = Stopwatch.StartNew();
        foreach (var host in hosts)
        {
            while (!follows(await host.ReleaseAsync()))
            {
                Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), "A host did not follow.");
                await Task.Delay(20);
            }
        }

        return watch.Elapsed.TotalSeconds;
    }

    private static int Lines(string printed) => printed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!); // a file's path has a folder
            File.Copy(file, target);
        }
    }
}
