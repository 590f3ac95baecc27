using CareersData.Databases;
using Microsoft.Data.Sqlite;
using TestKit;

namespace CareersData.Tests.Databases;

/// <summary>A database that is not what was written is never served.</summary>
public sealed class DamageTests : IDisposable
{
    private readonly Harness _harness = new();

    public void Dispose() => _harness.Dispose();

    [Fact]
    public async Task Start_WholeDatabase_FindsNoDamage()
    {
        await _harness.Start().Loader.StartAsync(CancellationToken.None);
        Assert.Null((await _harness.Start().Loader.StartAsync(CancellationToken.None)).Damage);
    }

    [Fact]
    public async Task Start_NoDatabase_FindsNoDamage() => Assert.Null((await _harness.Start().Loader.StartAsync(CancellationToken.None)).Damage);

    [Fact]
    public async Task Start_FileThatIsNoDatabase_IsPutAsideAndTheCatalogueServed()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_harness.DatabaseFile)!);
        await File.WriteAllTextAsync(_harness.DatabaseFile, new string('x', 20_000));
        var process = _harness.Start();

        var status = await process.Loader.StartAsync(CancellationToken.None);

        Assert.Equal((true, 0), (status.IsServing, status.Damage!.RowsKept));
        Assert.Equal($"{_harness.DatabaseFile}.damaged-20261121T120000Z", status.Damage.SetAside);
        Assert.Equal(20_000, new FileInfo(status.Damage.SetAside).Length);
        Assert.Contains("Adult nurse", process.Titles);
    }

    [Fact]
    public async Task Start_PageOfTheReleasesDamaged_KeepsWhatPeopleEntrusted()
    {
        var version = (await _harness.Start().Loader.StartAsync(CancellationToken.None)).Version;
        await _harness.Conversations().WriteAsync("c-1", "kept", _harness.Time.Now.AddDays(1), 0, CancellationToken.None);
        var issued = await _harness.Keys().IssueAsync("A school", CancellationToken.None);
        await DamageAsync("release_files");
        var process = _harness.Start();

        var status = await process.Loader.StartAsync(CancellationToken.None);

        Assert.Equal((version, 2), (status.Version, status.Damage!.RowsKept));
        Assert.Equal("kept", (await _harness.Conversations().ReadAsync("c-1", CancellationToken.None))!.State);
        Assert.Equal([issued.Key], await _harness.Keys().ListAsync(CancellationToken.None));
        Assert.Null((await _harness.Start().Loader.StartAsync(CancellationToken.None)).Damage);
    }

    [Fact]
    public async Task Start_ReleaseDamagedAndDataBroken_ServesTheNewestThatIsWhole()
    {
        var first = (await _harness.Start().Loader.StartAsync(CancellationToken.None)).Version!;
        _harness.Data.Edit(SmallData.Nurse, nurse => nurse["title"] = "Ward nurse");
        var second = (await _harness.Start().Loader.StartAsync(CancellationToken.None)).Version!;
        await _harness.ExecuteAsync(
            $"UPDATE release_files SET document = '[]' WHERE path = '{SmallData.Skills}' AND release_id = (SELECT id FROM releases WHERE version = '{second}')");
        _harness.Data.Edit(SmallData.Nurse, nurse => nurse["minimumLevel"] = 9);
        var process = _harness.Start();

        var status = await process.Loader.StartAsync(CancellationToken.None);

        Assert.Equal((first, 1), (status.Version, status.Problems.Count));
        Assert.Contains("Adult nurse", process.Titles);
    }

    [Fact]
    public async Task Read_ReleaseUnderAnotherVersion_IsNull()
    {
        var process = _harness.Start();
        await process.Loader.StartAsync(CancellationToken.None);
        await _harness.ExecuteAsync("UPDATE releases SET version = '0123456789abcdef'");

        Assert.Null(await process.Reader.ReadAsync("0123456789abcdef", CancellationToken.None));
    }

    // Makes the root page of a table one of a kind that there is not.
    private async Task DamageAsync(string table)
    {
        long page;
        await using (var connection = (SqliteConnection)await _harness.Databases().ConnectAsync(CancellationToken.None))
        {
            await connection.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)", CancellationToken.None);
            await using var root = connection.Statement("SELECT rootpage FROM sqlite_master WHERE name = @name", ("@name", table));
            page = (long)(await root.ExecuteScalarAsync())!; // the table is there
        }

        _harness.CloseAll();
        await using var file = new FileStream(_harness.DatabaseFile, FileMode.Open, FileAccess.ReadWrite);
        file.Position = (page - 1) * 4_096;
        file.WriteByte(0xFF);
    }
}
