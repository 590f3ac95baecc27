using Microsoft.EntityFrameworkCore;

namespace CareersData.Databases;

/// <summary>PostgreSQL: a server that any number of processes share.</summary>
internal sealed class PostgreSqlDialect(string connectionString) : IDatabaseDialect
{
    // "careers" in ASCII; any number that no other program on the same database uses.
    private const long LockKey = 0x63617265657273;

    public string ScriptPrefix => "postgresql";

    public void Configure(DbContextOptionsBuilder<CareersDatabase> builder) => builder.UseNpgsql(connectionString);

    public Task PrepareAsync(CareersDatabase database, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task LockAsync(CareersDatabase database, CancellationToken cancellationToken) =>
        database.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LockKey})", cancellationToken);
}
