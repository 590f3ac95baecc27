using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CareersData.Databases;

/// <summary>SQLite: a file beside the service.</summary>
internal sealed class SqliteDialect(string connectionString) : IDatabaseDialect
{
    internal const string Scripts = "sqlite";

    private const int CannotOpen = 14; // SQLITE_CANTOPEN

    private readonly SqliteConnectionStringBuilder _connection = new(connectionString) { ForeignKeys = true };

    public string ScriptPrefix => Scripts;

    private bool IsInMemory => _connection.Mode == SqliteOpenMode.Memory || _connection.DataSource == ":memory:";

    internal static string Gone(string file) => $"The file {file} is gone: what is written now would go with it.";

    // A write transaction of Microsoft.Data.Sqlite begins IMMEDIATE: whoever holds one is alone in writing already.
    public string LockStatement => "SELECT 1";

    public bool HasOneWriter => true;

    // Who has the file open looks at it every quarter of a second.
    public string AnnounceStatement => "SELECT 1";

    public string? TryLockStatement => null;

    public void Configure(DbContextOptionsBuilder<CareersDatabase> builder) =>
        builder.UseSqlite(_connection.ConnectionString).AddInterceptors(SqlitePragmas.Instance);

    // A file that was taken away lives on for who has it open: a write would be acknowledged, and nobody would ever find it.
    public Task<DbConnection> ConnectAsync(CancellationToken cancellationToken) =>
        IsInMemory || File.Exists(_connection.DataSource)
            ? OpenAsync(cancellationToken)
            : throw new SqliteException(Gone(_connection.DataSource), CannotOpen);

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
        if (!IsInMemory && Path.GetDirectoryName(Path.GetFullPath(_connection.DataSource)) is { } folder)
            Directory.CreateDirectory(folder);
        await using var connection = await OpenAsync(cancellationToken); // which makes the file
        await connection.ExecuteAsync("PRAGMA journal_mode = WAL", cancellationToken);
    }

    private async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(_connection.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await SqlitePragmas.SetAsync(connection, cancellationToken);
        return connection;
    }
}
