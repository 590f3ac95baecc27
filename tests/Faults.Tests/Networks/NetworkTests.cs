using System.Diagnostics;
using System.Globalization;
using Faults.Tests.Hosts;
using Npgsql;
using TestKit;

namespace Faults.Tests.Networks;

/// <summary>A host whose database is far away, hard to reach, silent or gone: pages and the API go on, and chat comes back by itself.</summary>
public sealed class NetworkTests : IDisposable
{
    private const int Turns = 10; // over a lossy network

    private static readonly TimeSpan OneWay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Recovery = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);

    private readonly string _folder = Directory.CreateTempSubdirectory("careers-network-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [PostgreSqlFact]
    public async Task Network_SlowLossyCutAndSilent_LosesNothingAndComesBack()
    {
        using var cluster = new PostgreSqlCluster(isDurable: true);
        var database = new NpgsqlConnectionStringBuilder(cluster.NewDatabase());
        var seed = Environment.TickCount;
        using var wire = new Wire(Path.Combine(database.Host!, ".s.PGSQL.5432"), seed); // the folder of its socket
        (database.Host, database.Port, database.Timeout, database.CommandTimeout) = ("127.0.0.1", wire.Port, 5, 5);
        using var host = new Served(_folder, "host", Settings(database));
        await host.ReadyAsync();
        var talk = new Talk(host.Client, "person");
        await talk.SayAsync("hi");

        wire.Delay = OneWay;
        await CheckWaitAsync("network delay of 2 s there and back", "the chat turn waits and is kept; reads are answered meanwhile", host, talk, [200]);
        wire.Delay = TimeSpan.Zero;

        wire.IsLossy = true;
        var kept = 0;
        for (var turn = 0; turn < Turns; turn++)
            if (await talk.TrySayAsync($"jobs with animals {turn}") == 200) kept++;
        wire.IsLossy = false;
        new Experiment($"a twentieth of what is sent comes late, as if lost and sent again (seed {seed})",
            "every turn is kept", $"{kept} of {Turns}", kept == Turns).Check();

        wire.IsCut = true;
        await CheckWaitAsync("connections to the database cut", "chat is refused with an error; reads go on", host, talk, [500, 503]);
        wire.IsCut = false;
        await CheckBackAsync("connections possible again", host, talk);

        wire.IsSilent = true;
        await CheckWaitAsync("the network swallows everything", "chat is refused when its time is over; reads go on", host, talk, [500, 503]);
        wire.IsSilent = false;
        await CheckBackAsync("the network lets everything through again", host, talk);
    }

    [Fact]
    public async Task Name_OfTheDatabasesHostUnknown_EndsTheStartAndIsSaid()
    {
        using var host = new Served(_folder, "nowhere", Settings(new("Host=nowhere.invalid;Username=careers;Database=careers")));
        var ended = await host.Process.EndsWithinAsync(LongestStart);
        var said = await File.ReadAllTextAsync(host.Process.LogFile);
        var isTold = new[] { "Name or service not known", "Temporary failure in name resolution", "nowhere.invalid" }.Any(said.Contains);
        new Experiment("no name service for the database's host, at a start", "the start ends and says why; a service manager tries again",
            ended ? $"ended, {(isTold ? "and said so" : "and did not say why")}" : "went on", ended && isTold).Check();
    }

    private static (string, string)[] Settings(NpgsqlConnectionStringBuilder database) =>
        [("Database__Provider", "PostgreSQL"), ("Database__ConnectionString", database.ConnectionString)];

    private static async Task CheckWaitAsync(string fault, string expected, Served host, Talk talk, int[] statuses)
    {
        var watch = Stopwatch.StartNew();
        var turn = talk.TrySayAsync($"what does a nurse earn, {fault}");
        var (reads, failed) = (0, 0);
        do
        {
            using var answer = await host.Client.GetAsync(Load.Query);
            if (answer.IsSuccessStatusCode) reads++;
            else failed++;
        }
        while (!turn.IsCompleted);
        var status = await turn;
        new Experiment(fault, expected, string.Create(CultureInfo.InvariantCulture,
            $"the turn got {status} after {watch.Elapsed.TotalSeconds:F1} s; {reads} reads answered meanwhile, {failed} not"),
            statuses.Contains(status) && reads > 0 && failed == 0).Check();
    }

    private static async Task CheckBackAsync(string what, Served host, Talk talk)
    {
        var watch = Stopwatch.StartNew();
        while (await talk.TrySayAsync($"hello again, {what}") != 200 && watch.Elapsed < Recovery) await Task.Delay(50);
        var problem = await talk.ProblemAsync(host.Client);
        new Experiment(what, "chat comes back by itself; all that was acknowledged is there, in order", string.Create(CultureInfo.InvariantCulture,
            $"back after {watch.Elapsed.TotalSeconds:F1} s, {problem ?? "nothing lost"}"),
            problem is null && talk.Said[^1].EndsWith(what, StringComparison.Ordinal)).Check();
    }
}

/// <summary>A fact that needs a PostgreSQL server; skipped, with the reason, where there is none.</summary>
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute() => Skip = PostgreSqlCluster.Missing;
}
