using CareersData.Databases;
using Microsoft.Data.Sqlite;

namespace CareersData.Backups;

/// <summary>Copies of a SQLite file.</summary>
internal static class SqliteBackup
{
    internal const string NoDatabase = "There is no database to copy.";
    internal const string InUse = "Another process uses the database: stop it first.";

    private const int Busy = 5; // SQLITE_BUSY
    private const int Locked = 6; // SQLITE_LOCKED

    internal static string Damaged(string file, string found) => $"The copy {file} is damaged: {found}.";

    internal static string NotOurs(string file) => $"The file {file} is no copy of a database of this service.";

    internal static async Task<string?> WriteAsync(string connectionString, string file, CancellationToken cancellationToken)
    {
        var database = new SqliteConnectionStringBuilder(connectionString) { Pooling = false };
        if (!File.Exists(database.DataSource)) return NoDatabase;
        var part = file + ".part";
        File.Delete(part);
        try
        {
            await CopyAsync(database, part, cancellationToken);
            if (await SqliteDamage.FindAsync(new() { DataSource = part }, cancellationToken) is { } found) return Damaged(part, found);
            Flush(part);
            File.Move(part, file);
            return null;
        }
        finally
        {
            File.Delete(part); // gone already where all went well
        }
    }

    private static async Task CopyAsync(SqliteConnectionStringBuilder database, string file, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(database.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var copy = connection.Statement("VACUUM INTO @file", ("@file", file));
        await copy.ExecuteNonQueryAsync(cancellationToken);
    }

    internal static async Task<string?> RestoreAsync(string connectionString, string file, CancellationToken cancellationToken)
    {
        var copy = new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly };
        if (await SqliteDamage.FindAsync(copy, cancellationToken) is { } found) return Damaged(file, found);
        if (!await IsOursAsync(file, cancellationToken)) return NotOurs(file);
        var target = Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!); // a full path of a file has a folder
        if (File.Exists(target) && !await IsFreeAsync(target, cancellationToken)) return InUse;
        var part = target + ".restoring";
        File.Copy(file, part, overwrite: true);
        Flush(part);
        File.Delete(target + "-wal"); // what the old file had not taken in yet must not reach the new one
        File.Delete(target + "-shm");
        File.Move(part, target, overwrite: true);
        return null;
    }

    // Leaving the log behind needs the file alone; a damaged file has no say in what becomes of it.
    private static async Task<bool> IsFreeAsync(string target, CancellationToken cancellationToken)
    {
        try
        {
            var briefly = new SqliteConnectionStringBuilder { DataSource = target, Pooling = false, DefaultTimeout = 1 };
            await using var connection = new SqliteConnection(briefly.ConnectionString);
            await connection.OpenAsync(cancellationToken);
            await using var alone = connection.Statement("PRAGMA journal_mode = DELETE");
            return await alone.ExecuteScalarAsync(cancellationToken) is "delete";
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is Busy or Locked)
        {
            return false;
        }
        catch (SqliteException failure) when (SqliteDamage.IsDamage(failure))
        {
            return true;
        }
    }

    private static async Task<bool> IsOursAsync(string file, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var tables = connection.Statement("SELECT COUNT(*) FROM sqlite_master WHERE name IN ('schema_versions', 'releases')");
        return await tables.ExecuteScalarAsync(cancellationToken) is 2L;
    }

    private static void Flush(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        stream.Flush(flushToDisk: true);
    }
}
