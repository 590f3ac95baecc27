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

    [Theory]
    [InlineData("release_files", "document", "documelt")] // a flip of seed 20261122: the check of SQLite found nothing, and the start failed
    [InlineData("conversations", "state", "stete")]
    [InlineData("schema_versions", "version integer", "versinn integer")]
    public async Task Start_BitOfADefinitionChanged_IsDamageAndKeepsWhatPeopleEntrusted(string table, string word, string changed)
    {
        await _harness.Start().Loader.StartAsync(CancellationToken.None);
        await _harness.Conversations().WriteAsync("c-1", "kept", _harness.Time.Now.AddDays(1), 0, CancellationToken.None);
        await RedefineAsync($"UPDATE sqlite_master SET sql = replace(sql, '{word}', '{changed}') WHERE name = '{table}'");

        var status = await _harness.Start().Loader.StartAsync(CancellationToken.None);

        Assert.Equal((true, 1), (status.IsServing, status.Damage!.RowsKept));
        var found = table == "schema_versions" ? SqliteDefinitions.NoVersion : SqliteDefinitions.Changed($"table {table} on {table}");
        Assert.Equal(found, status.Damage.Found);
        Assert.Equal("kept", (await _harness.Conversations().ReadAsync("c-1", CancellationToken.None))!.State);
    }

    [Fact]
    public async Task Start_VersionThatWasSkipped_IsDamage()
    {
        await _harness.Start().Loader.StartAsync(CancellationToken.None);
        await _harness.ExecuteAsync("UPDATE schema_versions SET version = 13 WHERE version = 5");
        _harness.CloseAll();

        var status = await _harness.Start().Loader.StartAsync(CancellationToken.None);

        Assert.Equal((true, SqliteDefinitions.NoVersion), (status.IsServing, status.Damage!.Found));
    }

    [Fact]
    public async Task Start_TablesOfAnEarlierVersionAndOneOfSomebodyElse_AreNoDamage()
    {
        await using (var connection = (SqliteConnection)await _harness.Databases().ConnectAsync(CancellationToken.None))
        {
            foreach (var table in new[] { "outreach_figures", "outreach_answers", "outreach_events", "surface_changes" })
                await connection.ExecuteAsync($"DROP TABLE {table}", CancellationToken.None);
            await connection.ExecuteAsync("DELETE FROM schema_versions WHERE version > 3; CREATE TABLE notes (words TEXT)", CancellationToken.None);
        }

        _harness.CloseAll();
        Assert.Null((await _harness.Start().Loader.StartAsync(CancellationToken.None)).Damage);
        Assert.Empty(await _harness.Surfaces().ReadHistoryAsync(CancellationToken.None));
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

    private async Task RedefineAsync(string update)
    {
        await using (var connection = (SqliteConnection)await _harness.Databases().ConnectAsync(CancellationToken.None))
        {
            await connection.ExecuteAsync($"PRAGMA writable_schema = ON; {update}; PRAGMA writable_schema = OFF", CancellationToken.None);
            await connection.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)", CancellationToken.None);
        }

        _harness.CloseAll();
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
