using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CareersData.Databases;

/// <summary>Opens the database, whose tables it brings to the current version before the first use.</summary>
internal sealed class CareersDatabaseFactory : IDisposable
{
    private readonly IDatabaseDialect _dialect;
    private readonly Lazy<DbContextOptions<CareersDatabase>> _options;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _preparing = new(1, 1);

    private volatile bool _isPrepared;

    public CareersDatabaseFactory(IOptions<DatabaseOptions> options, TimeProvider time)
    {
        var database = options.Value;
        _dialect = database.Provider == DatabaseProvider.Sqlite
            ? new SqliteDialect(database.ConnectionString)
            : new PostgreSqlDialect(database.ConnectionString);
        _options = new(() =>
        {
            var builder = new DbContextOptionsBuilder<CareersDatabase>();
            _dialect.Configure(builder);
            return builder.Options;
        });
        _time = time;
    }

    internal static string Newer(int version) =>
        $"The database has tables of version {version}; this program knows up to {SchemaScripts.CurrentVersion}. Run the newer program.";

    /// <inheritdoc cref="IDatabaseDialect.HasOneWriter"/>
    internal bool HasOneWriter => _dialect.HasOneWriter;

    /// <summary>A context of its own for one piece of work.</summary>
    /// <exception cref="InvalidOperationException">The tables are of a newer version of this program.</exception>
    internal async Task<CareersDatabase> OpenAsync(CancellationToken cancellationToken)
    {
        if (!_isPrepared) await PrepareAsync(cancellationToken);
        return new(_options.Value);
    }

    /// <summary>An open connection for plain statements.</summary>
    /// <exception cref="InvalidOperationException">The tables are of a newer version of this program.</exception>
    internal async Task<DbConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        if (!_isPrepared) await PrepareAsync(cancellationToken);
        return await _dialect.ConnectAsync(cancellationToken);
    }

    /// <summary>Waits until no other process changes releases; to be called first in a transaction, which holds this to its end.</summary>
    internal Task LockAsync(CareersDatabase database, CancellationToken cancellationToken) =>
        database.Database.ExecuteSqlRawAsync(_dialect.LockStatement, cancellationToken);

    /// <summary>Tells every process that listens, when this transaction ends, that another release may be served.</summary>
    internal Task AnnounceAsync(CareersDatabase database, CancellationToken cancellationToken) =>
        database.Database.ExecuteSqlRawAsync(_dialect.AnnounceStatement, cancellationToken);

    /// <summary>Begins to listen for what other processes announce.</summary>
    internal async Task<INewsLine> ListenAsync(CancellationToken cancellationToken)
    {
        if (!_isPrepared) await PrepareAsync(cancellationToken);
        return await _dialect.ListenAsync(cancellationToken);
    }

    /// <summary>Begins work that one process of a service does for all.</summary>
    /// <returns>Held until the work is done; null when another process is at it.</returns>
    internal async Task<IAsyncDisposable?> TryBeginAsync(ServiceWork work, CancellationToken cancellationToken)
    {
        if (_dialect.TryLockStatement is not { } text) return Nothing.ToEnd;
        var connection = await ConnectAsync(cancellationToken);
        var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var held = new HeldConnection(connection, transaction);
        await using var statement = connection.Statement(text, ("@work", (int)work));
        if (await statement.ExecuteScalarAsync(cancellationToken) is true) return held;
        await held.DisposeAsync();
        return null;
    }

    /// <summary>To be called before the first use at a start: a damaged database is put aside, and what can be read of it is kept.</summary>
    /// <returns>What was damaged; null when nothing was.</returns>
    internal async Task<DatabaseDamage?> MendAsync(CancellationToken cancellationToken)
    {
        if (await _dialect.SetDamagedAsideAsync(_time.GetUtcNow(), cancellationToken) is not { } damage) return null;
        _isPrepared = false;
        await PrepareAsync(cancellationToken);
        return damage with { RowsKept = await _dialect.SalvageAsync(damage, cancellationToken) };
    }

    /// <inheritdoc/>
    public void Dispose() => _preparing.Dispose();

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await _preparing.WaitAsync(cancellationToken);
        try
        {
            if (_isPrepared) return;
            await _dialect.PrepareAsync(cancellationToken);
            await UpgradeAsync(cancellationToken);
            _isPrepared = true;
        }
        finally
        {
            _preparing.Release();
        }
    }

    private async Task UpgradeAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _dialect.ConnectAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await connection.ExecuteAsync(_dialect.LockStatement, cancellationToken);
        await connection.ExecuteAsync(SchemaScripts.VersionsTable, cancellationToken);
        await using var newest = connection.Statement("SELECT COALESCE(MAX(version), 0) FROM schema_versions");
        var applied = Convert.ToInt32(await newest.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
        if (applied > SchemaScripts.CurrentVersion) throw new InvalidOperationException(Newer(applied));
        foreach (var version in SchemaScripts.Versions.Where(version => version > applied))
        {
            await connection.ExecuteAsync(SchemaScripts.Read(_dialect.ScriptPrefix, version), cancellationToken);
            await using var note = connection.Statement(
                "INSERT INTO schema_versions (version, applied_ms) VALUES (@version, @applied)",
                ("@version", version), ("@applied", _time.GetUtcNow().ToUnixTimeMilliseconds()));
            await note.ExecuteNonQueryAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }
}
