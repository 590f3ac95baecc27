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
    private const int QuietMessages = 12; // of every person, without a fault
    private const int MessagesToRecover = 5; // of every person, so that each connection of a host's pool has been tried

    private static readonly TimeSpan Frozen = TimeSpan.FromSeconds(Experiment.IsLong ? 30 : 6);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5); // of the balancer while a host is frozen
    private static readonly TimeSpan Away = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestEnd = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestFollowing = TimeSpan.FromMinutes(2);

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
            using (var brief = new Nginx(Path.Combine(_folder, "brief"), hosts.Select(host => host.Port), Patience))
            {
                await brief.ReadyAsync();
                await CheckFreezeAsync(hosts, brief);
            }

            using var nginx = new Nginx(Path.Combine(_folder, "usual"), hosts.Select(host => host.Port), LongestEnd);
            await nginx.ReadyAsync();
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
        new Experiment("import, then release use, with three hosts serving", "each host follows",
            string.Create(CultureInfo.InvariantCulture, $"all three after {imported:F2} s, and back after {back:F2} s, from the command's end"), true).Check();
    }

    // A host that takes connections and answers nothing: the balancer gives up on it, and who was with it asks again and meets another.
    private async Task CheckFreezeAsync(List<Served> hosts, Nginx nginx)
    {
        using var stop = new CancellationTokenSource();
        var load = new Load(nginx.Client, _watch, stop.Token);
        var work = load.RunAsync(Talks, Readers);
        await load.GoesOnAsync(MessagesToRecover);
        var frozen = _watch.Elapsed;
        hosts[0].Process.Signal("STOP");
        await load.GoesOnAsync(MessagesToRecover);
        if (_watch.Elapsed - frozen < Frozen) await Task.Delay(Frozen - (_watch.Elapsed - frozen));
        var seconds = (_watch.Elapsed - frozen).TotalSeconds;
        hosts[0].Process.Signal("CONT");
        await load.GoesOnAsync(MessagesToRecover);
        await stop.CancelAsync();
        await work;

        var problems = (await load.ProblemsAsync(hosts[0].Client)).Concat(await load.ProblemsAsync(hosts[1].Client)).ToList();
        new Experiment("one of three hosts frozen (SIGSTOP) under load, then going on",
            "the others go on; what it had begun is taken once, whoever takes it; no acknowledged message lost, none out of order",
            string.Create(CultureInfo.InvariantCulture,
                $"frozen {seconds:F1} s, {load.Acknowledged} acknowledged in {Talks} conversations, {load.ChatErrors.Count} calls to be sent again: "
                + $"{(problems.Count == 0 ? "all there, in order" : string.Join("; ", problems.Take(3)))}"), problems.Count == 0).Check();
    }

    private async Task CheckLoadAsync(PostgreSqlCluster cluster, List<Served> hosts, Nginx nginx)
    {
        using var stop = new CancellationTokenSource();
        var load = new Load(nginx.Client, _watch, stop.Token);
        var work = load.RunAsync(Talks, Readers);

        await load.GoesOnAsync(QuietMessages);
        var killed = _watch.Elapsed;
        hosts[0].Process.Signal("KILL");
        Assert.True(await hosts[0].Process.EndsWithinAsync(LongestEnd));
        await load.GoesOnAsync(MessagesToRecover);
        var withoutIt = _watch.Elapsed;
        await load.GoesOnAsync(QuietMessages);
        var crashed = _watch.Elapsed;
        cluster.Crash();
        await Task.Delay(Away);
        cluster.Begin();
        var begun = _watch.Elapsed;
        await load.GoesOnAsync(MessagesToRecover);
        var recovered = _watch.Elapsed;
        await load.GoesOnAsync(QuietMessages);
        await stop.CancelAsync();
        await work;

        var problems = await load.ProblemsAsync(hosts[1].Client);
        new Experiment("one of three hosts killed -9, then the database crashed for 2 s, under load", "no acknowledged message lost, none out of order",
            $"{load.Acknowledged} acknowledged in {Talks} conversations: {(problems.Count == 0 ? "all there, in order" : string.Join("; ", problems.Take(3)))}",
            problems.Count == 0).Check();
        CheckErrors("chat", load.Acknowledged, load.ChatErrors);
        CheckErrors("API", load.Answered, load.ReadErrors); // hosts answer from memory, but the proxy may take one that lets chat wait for one that is gone

        void CheckErrors(string what, int answered, IReadOnlyCollection<FailedCall> errors)
        {
            var atTheKill = errors.Count(error => error.Begun < withoutIt && error.Ended >= killed);
            var atTheCrash = errors.Count(error => error.Begun < recovered && error.Ended >= crashed);
            var last = errors.Select(error => (error.Ended - begun).TotalSeconds).Append(0).Max();
            new Experiment($"the same, {what}", "errors only of calls under way at the kill, or while the database is away and until everybody is answered again",
                string.Create(CultureInfo.InvariantCulture,
                    $"{answered} answered, {atTheKill} errors at the kill and {atTheCrash} at the crash, the last {last:F1} s after it took "
                    + $"connections again; {errors.Count - atTheKill - atTheCrash} at other times"),
                errors.Count == atTheKill + atTheCrash).Check();
        }
    }

    private static async Task<double> FollowAsync(List<Served> hosts, Predicate<string?> follows)
    {
        var watch = Stopwatch.StartNew();
        foreach (var host in hosts)
        {
            while (!follows(await host.ReleaseAsync()))
            {
                Assert.True(watch.Elapsed < LongestFollowing, "A host did not follow.");
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
