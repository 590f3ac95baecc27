using CareersData.Databases;
using Microsoft.Data.Sqlite;

namespace CareersData.Tests.Databases;

public sealed class DatabaseProbeTests : IDisposable
{
    private readonly Harness _harness = new();

    public void Dispose() => _harness.Dispose();

    [Fact]
    public async Task Probe_OfADatabaseThatIsThere_IsAnswered() =>
        Assert.True(await new DatabaseProbe(_harness.Databases()).AnswersAsync(CancellationToken.None));

    [Fact]
    public async Task Probe_OfOneWhoseFileIsTakenAway_IsNot_AndNothingIsKeptInIt()
    {
        var (databases, conversations) = (_harness.Databases(), _harness.Conversations());
        await conversations.WriteAsync("c-1", "kept", _harness.Time.Now.AddDays(1), 0, CancellationToken.None);
        Assert.True(await new DatabaseProbe(databases).AnswersAsync(CancellationToken.None));
        File.Move(_harness.DatabaseFile, _harness.DatabaseFile + ".away");

        Assert.False(await new DatabaseProbe(databases).AnswersAsync(CancellationToken.None));
        var refused = await Assert.ThrowsAsync<SqliteException>(() =>
            conversations.WriteAsync("c-2", "lost", _harness.Time.Now.AddDays(1), 0, CancellationToken.None));
        Assert.Equal(SqliteDialect.Gone(_harness.DatabaseFile), refused.Message);
        Assert.False(File.Exists(_harness.DatabaseFile));

        File.Move(_harness.DatabaseFile + ".away", _harness.DatabaseFile);
        Assert.Equal("kept", (await conversations.ReadAsync("c-1", CancellationToken.None))!.State);
    }

    [Fact]
    public async Task Probe_OfOneWhoseTablesAreGone_IsNot()
    {
        var probe = new DatabaseProbe(_harness.Databases());
        Assert.True(await probe.AnswersAsync(CancellationToken.None));
        await _harness.ExecuteAsync("DROP TABLE schema_versions");

        Assert.False(await probe.AnswersAsync(CancellationToken.None));
    }
}
