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

    public void Configure(DbContextOptionsBuilder<CareersDatabase> builder) => builder.UseNpgsql(connectionString);

    public async Task<DbConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    public Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
