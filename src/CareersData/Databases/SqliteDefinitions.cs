using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CareersData.Databases;

/// <summary>
/// Holds the definitions of tables against those that the scripts make: SQLite takes any text that can be read as a definition, so that its own
/// check finds no changed bit there, and the first statement that names a column fails instead.
/// </summary>
internal static class SqliteDefinitions
{
    private const string All = "SELECT type || ' ' || name || ' on ' || tbl_name, COALESCE(sql, '') FROM sqlite_master";

    private const string Version =
        "SELECT CASE WHEN COUNT(*) = MAX(version) AND MIN(version) = 1 THEN MAX(version) END FROM schema_versions";

    internal const string NoVersion = "The list of versions of the tables cannot be read.";

    internal static string Changed(string name) => $"The definition of {name} is not the one that was written.";

    /// <summary>What is wrong with the definitions; null when nothing is. Tables that are not ours are nobody's fault.</summary>
    internal static async Task<string?> FindAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        var found = await ReadAsync(connection, cancellationToken);
        if (found.Count == 0) return null; // nothing has been made yet
        if (await VersionAsync(connection, cancellationToken) is not { } version) return NoVersion;
        if (version > SchemaScripts.CurrentVersion) return null; // a newer program knows; this one will refuse
        foreach (var (name, definition) in await ExpectedAsync(version, cancellationToken))
            if (found.GetValueOrDefault(name) != definition) return Changed(name);
        return null;
    }

    private static async Task<Dictionary<string, string>> ExpectedAsync(int version, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection("Data Source=:memory:;Pooling=false");
        await connection.OpenAsync(cancellationToken);
        await connection.ExecuteAsync(SchemaScripts.VersionsTable, cancellationToken);
        foreach (var script in SchemaScripts.Versions.Where(script => script <= version))
            await connection.ExecuteAsync(SchemaScripts.Read(SqliteDialect.Scripts, script), cancellationToken);
        return await ReadAsync(connection, cancellationToken);
    }

    private static async Task<Dictionary<string, string>> ReadAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        await using var statement = connection.Statement(All);
        await using var rows = await statement.ExecuteReaderAsync(cancellationToken);
        var definitions = new Dictionary<string, string>();
        while (await rows.ReadAsync(cancellationToken)) definitions[rows.GetString(0)] = rows.GetString(1);
        return definitions;
    }

    // Versions are applied one after the other, so that each number up to the newest is there.
    private static async Task<int?> VersionAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            await using var statement = connection.Statement(Version);
            return await statement.ExecuteScalarAsync(cancellationToken) is long version ? Convert.ToInt32(version, CultureInfo.InvariantCulture) : null;
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == SqliteSalvage.NoSuchName)
        {
            return null;
        }
    }
}
