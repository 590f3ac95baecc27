using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CareersData.Databases;

/// <summary>SQLite: a file beside the service.</summary>
internal sealed class SqliteDialect(string connectionString) : IDatabaseDialect
{
    private readonly SqliteConnectionStringBuilder _connection = new(connectionString) { ForeignKeys = true };

    public string ScriptPrefix => "sqlite";

    // A write transaction of Microsoft.Data.Sqlite begins IMMEDIATE: whoever holds one is alone in writing already.
    public string LockStatement => "SELECT 1";

    public bool HasOneWriter => true;

    // Who has the file open looks at it every quarter of a second.
    public string AnnounceStatement => "SELECT 1";

    public string? TryLockStatement => null;

    public void Configure(DbContextOptionsBuilder<CareersDatabase> builder) =>
        builder.UseSqlite(_connection.ConnectionString).AddInterceptors(SqlitePragmas.Instance);

    public async Task<DbConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(_connection.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await SqlitePragmas.SetAsync(connection, cancellationToken);
        return connection;
    }

    public Task<INewsLine> ListenAsync(CancellationToken cancellationToken) => Task.FromResult<INewsLine>(new SilentLine());

    public Task<DatabaseDamage?> SetDamagedAsideAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        SqliteDamage.SetAsideAsync(_connection, now, cancellationToken);

    public async Task<int> SalvageAsync(DatabaseDamage damage, CancellationToken cancellationToken)
    {
        await using var connection = await ConnectAsync(cancellationToken);
        return await SqliteSalvage.RunAsync((SqliteConnection)connection, damage.SetAside, cancellationToken);
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (_connection.Mode != SqliteOpenMode.Memory && Path.GetDirectoryName(Path.GetFullPath(_connection.DataSource)) is { } folder)
            Directory.CreateDirectory(folder);
        await using var connection = await ConnectAsync(cancellationToken);
        await connection.ExecuteAsync("PRAGMA journal_mode = WAL", cancellationToken);
    }
}
