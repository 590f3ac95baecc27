using CareersData.Databases;

namespace CareersData.Backups;

/// <summary>Copies the whole database into one file, and brings it back.</summary>
public sealed class DatabaseBackup
{
    private readonly DatabaseOptions _options;

    internal DatabaseBackup(DatabaseOptions options) => _options = options;

    /// <summary>Writes a copy, consistent in itself, while the service goes on.</summary>
    /// <param name="file">Where to; must not be there yet.</param>
    /// <param name="cancellationToken">Ends the wait; a file that is half written is taken away.</param>
    /// <returns>Why there is no copy, as a sentence; null when there is one, which was read back and found whole.</returns>
    public Task<string?> WriteAsync(string file, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        if (File.Exists(file)) return Task.FromResult<string?>(Exists(file));
        return _options.Provider == DatabaseProvider.Sqlite
            ? SqliteBackup.WriteAsync(_options.ConnectionString, file, cancellationToken)
            : PostgreSqlBackup.WriteAsync(_options.ConnectionString, file, cancellationToken);
    }

    /// <summary>
    /// Puts a copy in place of all that is in the database. On SQLite no process may serve meanwhile; on PostgreSQL none should.
    /// </summary>
    /// <param name="file">What <see cref="WriteAsync"/> wrote, with the same provider.</param>
    /// <param name="cancellationToken">Ends the wait; the database is as before then.</param>
    /// <returns>Why nothing was changed, as a sentence; null when the database is as it was when the copy was made.</returns>
    public Task<string?> RestoreAsync(string file, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        if (!File.Exists(file)) return Task.FromResult<string?>(Missing(file));
        return _options.Provider == DatabaseProvider.Sqlite
            ? SqliteBackup.RestoreAsync(_options.ConnectionString, file, cancellationToken)
            : PostgreSqlBackup.RestoreAsync(_options.ConnectionString, file, cancellationToken);
    }

    internal static string Exists(string file) => $"There is a file {file} already.";

    internal static string Missing(string file) => $"There is no file {file}.";
}
