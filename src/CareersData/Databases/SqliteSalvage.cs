using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace CareersData.Databases;

/// <summary>
/// Copies from a damaged file what people entrusted to the service: each row that can still be read and keeps the rules of its table. Releases
/// are not among it, as <c>data/</c> has them.
/// </summary>
internal static class SqliteSalvage
{
    internal const int NoSuchName = 1; // SQLITE_ERROR: the file is of an earlier version, or its list of tables is damaged

    private const int BrokenRule = 19; // SQLITE_CONSTRAINT

    private static readonly string[] Tables =
        ["api_keys", "surface_changes", "outreach_events", "outreach_answers", "outreach_figures", "saved_lists", "conversations"];

    internal static async Task<int> RunAsync(SqliteConnection target, string damaged, CancellationToken cancellationToken)
    {
        var source = new SqliteConnectionStringBuilder { DataSource = damaged, Pooling = false };
        var kept = 0;
        try
        {
            await using var from = new SqliteConnection(source.ConnectionString);
            await from.OpenAsync(cancellationToken);
            await using var transaction = target.BeginTransaction();
            foreach (var table in Tables) kept += await CopyAsync(from, target, table, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
        catch (SqliteException failure) when (SqliteDamage.IsDamage(failure))
        {
            return 0; // the file cannot be opened at all
        }

        return kept;
    }

    // A table ends for us where it can no longer be read on.
    private static async Task<int> CopyAsync(SqliteConnection from, SqliteConnection target, string table, CancellationToken cancellationToken)
    {
        var kept = 0;
        try
        {
            await using var all = from.Statement($"SELECT * FROM {table}");
            await using var rows = await all.ExecuteReaderAsync(cancellationToken);
            var columns = await ColumnsAsync(target, table, cancellationToken);
            if (columns.Count != rows.FieldCount) columns = [.. Enumerable.Range(0, rows.FieldCount).Select(rows.GetName)]; // of an earlier version
            var insert =
                $"INSERT OR IGNORE INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select((_, at) => $"@v{at}"))})";
            while (await rows.ReadAsync(cancellationToken))
            {
                await using var one = target.Statement(insert, [.. columns.Select((_, at) => ($"@v{at}", rows.GetValue(at)))]);
                kept += await TryInsertAsync(one, cancellationToken);
            }
        }
        catch (SqliteException failure) when (SqliteDamage.IsDamage(failure) || failure.SqliteErrorCode == NoSuchName)
        {
            return kept;
        }

        return kept;
    }

    // Columns go by their places: a name in the damaged file may be what is damaged.
    private static async Task<List<string>> ColumnsAsync(SqliteConnection target, string table, CancellationToken cancellationToken)
    {
        await using var statement = target.Statement("SELECT name FROM pragma_table_info(@table) ORDER BY cid", ("@table", table));
        await using var names = await statement.ExecuteReaderAsync(cancellationToken);
        var columns = new List<string>();
        while (await names.ReadAsync(cancellationToken)) columns.Add(names.GetString(0));
        return columns;
    }

    private static async Task<int> TryInsertAsync(DbCommand row, CancellationToken cancellationToken)
    {
        try
        {
            return await row.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == BrokenRule)
        {
            return 0; // a damaged row that its table would never have taken
        }
    }
}
