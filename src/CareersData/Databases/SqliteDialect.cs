using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CareersData.Databases;

/// <summary>SQLite: a file beside the service.</summary>
internal sealed class SqliteDialect(string connectionString) : IDatabaseDialect
{
    private readonly SqliteConnectionStringBuilder _connection = new(connectionString) { ForeignKeys = true };

    public string ScriptPrefix => "sqlite";

    public void Configure(DbContextOptionsBuilder<CareersDatabase> builder) =>
        builder.UseSqlite(_connection.ConnectionString).AddInterceptors(SqlitePragmas.Instance);

    public async Task PrepareAsync(CareersDatabase database, CancellationToken cancellationToken)
    {
        if (_connection.Mode != SqliteOpenMode.Memory && Path.GetDirectoryName(Path.GetFullPath(_connection.DataSource)) is { } folder)
            Directory.CreateDirectory(folder);
        await database.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
    }

    // A write transaction of Microsoft.Data.Sqlite begins IMMEDIATE: whoever holds one is alone in writing.
    public Task LockAsync(CareersDatabase database, CancellationToken cancellationToken) => Task.CompletedTask;
}
