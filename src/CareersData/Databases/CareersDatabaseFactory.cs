using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CareersData.Databases;

/// <summary>Opens the database, whose tables it brings to the current version before the first use.</summary>
internal sealed class CareersDatabaseFactory : IDisposable
{
    private readonly IDatabaseDialect _dialect;
    private readonly DbContextOptions<CareersDatabase> _options;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _preparing = new(1, 1);

    private volatile bool _isPrepared;

    public CareersDatabaseFactory(IOptions<DatabaseOptions> options, TimeProvider time)
    {
        var database = options.Value;
        _dialect = database.Provider == DatabaseProvider.Sqlite ? new SqliteDialect(database.ConnectionString) : new PostgreSqlDialect(database.ConnectionString);
        var builder = new DbContextOptionsBuilder<CareersDatabase>();
        _dialect.Configure(builder);
        _options = builder.Options;
        _time = time;
    }

    /// <summary>A context of its own for one piece of work.</summary>
    /// <exception cref="InvalidOperationException">The tables are of a newer version of this program.</exception>
    internal async Task<CareersDatabase> OpenAsync(CancellationToken cancellationToken)
    {
        if (!_isPrepared) await PrepareAsync(cancellationToken);
        return new(_options);
    }

    /// <summary>Waits until no other process changes releases; to be called first in a transaction, which holds this to its end.</summary>
    internal Task LockAsync(CareersDatabase database, CancellationToken cancellationToken) => _dialect.LockAsync(database, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _preparing.Dispose();

    internal static string Newer(int version) =>
        $"The database has tables of version {version}; this program knows versions up to {SchemaScripts.CurrentVersion}. Run the newer program.";

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await _preparing.WaitAsync(cancellationToken);
        try
        {
            if (_isPrepared) return;
            await using var database = new CareersDatabase(_options);
            await _dialect.PrepareAsync(database, cancellationToken);
            await UpgradeAsync(database, cancellationToken);
            _isPrepared = true;
        }
        finally
        {
            _preparing.Release();
        }
    }

    private async Task UpgradeAsync(CareersDatabase database, CancellationToken cancellationToken)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        await _dialect.LockAsync(database, cancellationToken);
        await database.Database.ExecuteSqlRawAsync(
            "CREATE TABLE IF NOT EXISTS schema_versions (version integer PRIMARY KEY, applied_ms bigint NOT NULL)", cancellationToken);
        var applied = await database.Database.SqlQuery<int>($"SELECT COALESCE(MAX(version), 0) AS \"Value\" FROM schema_versions").SingleAsync(cancellationToken);
        if (applied > SchemaScripts.CurrentVersion) throw new InvalidOperationException(Newer(applied));
        for (var version = applied + 1; version <= SchemaScripts.CurrentVersion; version++)
        {
            await database.Database.ExecuteSqlRawAsync(SchemaScripts.Read(_dialect.ScriptPrefix, version), cancellationToken);
            var now = _time.GetUtcNow().ToUnixTimeMilliseconds();
            await database.Database.ExecuteSqlAsync($"INSERT INTO schema_versions (version, applied_ms) VALUES ({version}, {now})", cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }
}
