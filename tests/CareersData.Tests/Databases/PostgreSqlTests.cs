using CareersData.Databases;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TestKit;

namespace CareersData.Tests.Databases;

/// <summary>What several processes on one server have to tell each other.</summary>
public sealed class PostgreSqlTests : IOnPostgreSql, IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(60);

    private readonly Harness _harness = Harness.OnPostgreSql();

    public void Dispose() => _harness.Dispose();

    [StoreFact]
    public async Task Open_TenAtOnceOnANewDatabase_AllSucceed()
    {
        var opened = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => _harness.Databases().OpenAsync(CancellationToken.None))));

        foreach (var database in opened)
        {
            Assert.Equal(0, await database.Releases.CountAsync());
            await database.DisposeAsync();
        }
    }

    [StoreFact]
    public async Task Open_TablesOfANewerProgram_Throws()
    {
        var newer = SchemaScripts.CurrentVersion + 1;
        await _harness.ExecuteAsync($"INSERT INTO schema_versions (version, applied_ms) VALUES ({newer}, 0)");

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => _harness.Databases().OpenAsync(CancellationToken.None));
        Assert.Equal(CareersDatabaseFactory.Newer(newer), error.Message);
    }

    [StoreFact]
    public async Task Start_ThreeProcessesAtOnce_MakeOneRelease()
    {
        var processes = Enumerable.Range(0, 3).Select(_ => _harness.Start()).ToList();

        var served = await Task.WhenAll(processes.Select(process => Task.Run(() => process.Loader.StartAsync(CancellationToken.None))));

        Assert.Single(served.Select(status => status.Version).Distinct());
        Assert.Single(await processes[0].Releases.ListAsync(CancellationToken.None));
    }

    [StoreFact]
    public async Task Announce_ImportAndRollBack_AreHeardByAnotherProcess()
    {
        var process = _harness.Start();
        var first = (await process.Loader.StartAsync(CancellationToken.None)).Version!;
        using var line = await _harness.Databases().ListenAsync(CancellationToken.None);
        _harness.Data.Edit(SmallData.Nurse, nurse => nurse["title"] = "Ward nurse");

        await _harness.Start().Import.ImportAsync([], CancellationToken.None);
        await HearsAsync(line);
        Assert.True(await process.Loader.ReloadAsync(CancellationToken.None));

        await _harness.Start().Releases.UseAsync(first, CancellationToken.None);
        await HearsAsync(line);
        Assert.True(await process.Loader.ReloadAsync(CancellationToken.None));
        Assert.Equal(first, process.Version);
    }

    [StoreFact]
    public async Task TryBegin_WorkOfAnotherProcess_IsRefusedUntilItIsDone()
    {
        var (one, other) = (_harness.Databases(), _harness.Databases());
        var held = await one.TryBeginAsync(ServiceWork.Forgetting, CancellationToken.None);

        Assert.NotNull(held);
        Assert.Null(await other.TryBeginAsync(ServiceWork.Forgetting, CancellationToken.None));
        await held.DisposeAsync();
        await using var next = await other.TryBeginAsync(ServiceWork.Forgetting, CancellationToken.None);
        Assert.NotNull(next);
    }

    [StoreFact]
    public async Task Look_WhereNothingIsHeard_FindsTheReleaseAllTheSame()
    {
        var process = _harness.Start();
        await process.Loader.StartAsync(CancellationToken.None);
        using var deaf = new PostgreSqlLine((NpgsqlConnection)await _harness.Databases().ConnectAsync(CancellationToken.None)); // as behind a pooler
        _harness.Data.Edit(SmallData.Nurse, nurse => nurse["title"] = "Ward nurse");
        await _harness.Start().Import.ImportAsync([], CancellationToken.None);

        Assert.False(await deaf.WaitAsync(CancellationToken.None).WaitAsync(Soon));
        Assert.True(await process.Loader.ReloadAsync(CancellationToken.None));
        Assert.Contains("Ward nurse", process.Titles);
    }

    // A wait ends every two seconds, told or not; it must have been told.
    private static async Task HearsAsync(INewsLine line)
    {
        using var limit = new CancellationTokenSource(Soon);
        while (!await line.WaitAsync(limit.Token)) { }
    }
}
