using CareersData.Databases;
using Microsoft.EntityFrameworkCore;

namespace CareersData.Tests.Databases;

public sealed class CareersDatabaseFactoryTests : IDisposable
{
    private readonly Harness _harness = new();

    public void Dispose() => _harness.Dispose();

    [Fact]
    public async Task Open_NoFolderYet_MakesItAndTheTables()
    {
        Assert.False(File.Exists(_harness.DatabaseFile));

        await using var database = await _harness.Databases().OpenAsync(CancellationToken.None);

        Assert.True(File.Exists(_harness.DatabaseFile));
        Assert.Equal(0, await database.Releases.CountAsync());
        Assert.Equal(SchemaScripts.Versions, await database.Database.SqlQuery<int>($"SELECT version AS \"Value\" FROM schema_versions").ToListAsync());
    }

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")] // FULL
    [InlineData("foreign_keys", "1")]
    [InlineData("secure_delete", "1")]
    public async Task Open_Sqlite_SetsWhatKeepsDataSafe(string pragma, string expected)
    {
        await using var database = await _harness.Databases().OpenAsync(CancellationToken.None);
        await database.Database.OpenConnectionAsync();
        await using var command = database.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";

        Assert.Equal(expected, $"{await command.ExecuteScalarAsync()}");
    }

    [Fact]
    public async Task Open_TenAtOnceOnANewFile_AllSucceed()
    {
        var opened = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => _harness.Databases().OpenAsync(CancellationToken.None))));

        foreach (var database in opened)
        {
            Assert.Equal(0, await database.Releases.CountAsync());
            await database.DisposeAsync();
        }
    }

    [Fact]
    public async Task Open_TablesOfANewerProgram_Throws()
    {
        var newer = SchemaScripts.CurrentVersion + 1;
        await _harness.ExecuteAsync($"INSERT INTO schema_versions (version, applied_ms) VALUES ({newer}, 0)");

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => _harness.Databases().OpenAsync(CancellationToken.None));
        Assert.Equal(CareersDatabaseFactory.Newer(newer), error.Message);
    }

    [Fact]
    public async Task Open_TablesOfTheFirstVersion_AreBroughtForwardAndKeepTheirRows()
    {
        await using (var first = await _harness.Databases().ConnectAsync(CancellationToken.None))
        {
            await first.ExecuteAsync(
                "DROP TABLE api_keys; DROP TABLE saved_lists; DROP TABLE surface_changes; DROP TABLE outreach_figures; DROP TABLE outreach_answers; "
                + "DROP TABLE outreach_events; DELETE FROM schema_versions WHERE version > 1",
                CancellationToken.None);
            await first.ExecuteAsync(
                "INSERT INTO conversations (id, version, state, created_ms, last_active_ms, expires_ms) VALUES ('kept', 1, '', 0, 0, 1)", CancellationToken.None);
        }

        await using var database = await _harness.Databases().OpenAsync(CancellationToken.None);

        Assert.Equal(1, await database.Database.SqlQuery<int>($"SELECT COUNT(*) AS \"Value\" FROM conversations").SingleAsync());
        Assert.Equal(0, await database.Database.SqlQuery<int>($"SELECT COUNT(*) AS \"Value\" FROM api_keys").SingleAsync());
        Assert.Equal(0, await database.Database.SqlQuery<int>($"SELECT COUNT(*) AS \"Value\" FROM saved_lists").SingleAsync());
    }

    [Fact]
    public void Read_EveryScript_ExistsForBothProviders() => Assert.All(
        SchemaScripts.Versions.SelectMany(version => new[] { ("sqlite", version), ("postgresql", version) }),
        script => Assert.Contains("CREATE TABLE", SchemaScripts.Read(script.Item1, script.version), StringComparison.Ordinal));
}
