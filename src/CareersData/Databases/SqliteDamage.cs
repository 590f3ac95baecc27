using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CareersData.Databases;

/// <summary>Tells a damaged SQLite file from a whole one, and puts it out of the way.</summary>
internal static class SqliteDamage
{
    // Read whole at 200 MB a second, so that a start is not held up for much more than a second.
    private const long LargestCheckedBytes = 268_435_456;

    private const string WholeCheck = "PRAGMA integrity_check(1)";
    private const string QuickLook = "SELECT 'ok' FROM (SELECT COUNT(*) FROM sqlite_master)";

    private const int Corrupt = 11; // SQLITE_CORRUPT
    private const int NotADatabase = 26; // SQLITE_NOTADB

    // The log and the index of the log belong to their file: beside a new one they would be read into it.
    private static readonly string[] Endings = ["", "-wal", "-shm"];

    internal static bool IsDamage(SqliteException failure) => failure.SqliteErrorCode is Corrupt or NotADatabase;

    internal static async Task<DatabaseDamage?> SetAsideAsync(
        SqliteConnectionStringBuilder database, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var file = Path.GetFullPath(database.DataSource);
        if (database.Mode == SqliteOpenMode.Memory || !File.Exists(file)) return null;
        var look = new FileInfo(file).Length <= LargestCheckedBytes ? WholeCheck : QuickLook;
        if (await FindAsync(database, look, isOurs: true, cancellationToken) is not { } found) return null;
        SqliteConnection.ClearAllPools(); // a connection that stays open would go on writing to the file that is moved
        var aside = file + now.ToString("'.damaged-'yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        foreach (var ending in Endings)
            if (File.Exists(file + ending)) File.Move(file + ending, aside + ending, overwrite: true);
        return new(found, aside, 0);
    }

    /// <summary>What is wrong with a file, of whatever program; null when it is whole.</summary>
    internal static Task<string?> FindAsync(SqliteConnectionStringBuilder database, CancellationToken cancellationToken) =>
        FindAsync(database, WholeCheck, isOurs: false, cancellationToken);

    private static async Task<string?> FindAsync(
        SqliteConnectionStringBuilder database, string look, bool isOurs, CancellationToken cancellationToken)
    {
        var unpooled = new SqliteConnectionStringBuilder(database.ConnectionString) { Pooling = false };
        try
        {
            await using var connection = new SqliteConnection(unpooled.ConnectionString);
            await connection.OpenAsync(cancellationToken);
            await using var check = connection.Statement(look);
            var said = await check.ExecuteScalarAsync(cancellationToken) as string;
            if (said != "ok") return said ?? "nothing";
            return isOurs ? await SqliteDefinitions.FindAsync(connection, cancellationToken) : null;
        }
        catch (SqliteException failure) when (IsDamage(failure))
        {
            return failure.Message;
        }
    }
}
