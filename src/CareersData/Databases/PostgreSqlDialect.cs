using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CareersData.Databases;

/// <summary>PostgreSQL: a server that any number of processes share.</summary>
internal sealed class PostgreSqlDialect(string connectionString) : IDatabaseDialect
{
    public string ScriptPrefix => "postgresql";

    // The number is "careers" in ASCII; any that no other program on the same database uses.
    public string LockStatement => "SELECT pg_advisory_xact_lock(27973166649668211)";

    public bool HasOneWriter => false;

    public string AnnounceStatement => $"NOTIFY {PostgreSqlLine.Channel}";

    // In a space of its own, so that it cannot meet the other lock: that has one number, this has two.
    public string TryLockStatement => "SELECT pg_try_advisory_xact_lock(6513004, @work)";

    public void Configure(DbContextOptionsBuilder<CareersDatabase> builder) => builder.UseNpgsql(connectionString);

    public async Task<DbConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    public async Task<INewsLine> ListenAsync(CancellationToken cancellationToken)
    {
        var connection = (NpgsqlConnection)await ConnectAsync(cancellationToken);
        try
        {
            await connection.ExecuteAsync($"LISTEN {PostgreSqlLine.Channel}", cancellationToken);
            return new PostgreSqlLine(connection);
        }
        catch (NpgsqlException)
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    // The server checks its own pages, and is mended with its own tools.
    public Task<DatabaseDamage?> SetDamagedAsideAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        Task.FromResult<DatabaseDamage?>(null);

    public Task<int> SalvageAsync(DatabaseDamage damage, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("A server's database is never set aside.");

    public Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
