using AngleSharp.Dom;
using CareersData.Databases;
using CareersWeb.Site.Privacy;
using CareersWeb.Tests.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CareersWeb.Tests.Privacy;

/// <summary>What the privacy page tells of the database, held against the database of the running program.</summary>
[Collection(RealGroup.Name)]
public sealed class DataMapTests(RealHost host)
{
    private static readonly DataMap Map = new(new(), new());

    [Fact]
    public async Task Map_TellsEveryColumn_AndNoneThatIsNotThere()
    {
        await using var database = await CopyAsync();
        Assert.Equal([], FaultsOf(database));
    }

    [Fact]
    public async Task Map_FindsWhatIsMissingAndWhatIsTooMuch()
    {
        await using var database = await CopyAsync();
        await RunAsync(database, "CREATE TABLE diary (name TEXT)");
        await RunAsync(database, "ALTER TABLE saved_lists ADD COLUMN school TEXT");
        await RunAsync(database, "ALTER TABLE api_keys DROP COLUMN name");
        await RunAsync(database, "DROP TABLE surface_changes");
        Assert.Equal(
            [
                "api_keys.name is not in the database.", "diary.name is not told.", "saved_lists.school is not told.",
                "surface_changes.changed_ms is not in the database.", "surface_changes.is_off is not in the database.",
                "surface_changes.number is not in the database.", "surface_changes.reason is not in the database.",
                "surface_changes.surface is not in the database.",
            ],
            FaultsOf(database));
    }

    [Fact]
    public async Task Page_ShowsEveryRow()
    {
        using var answer = await host.Client.GetAsync("/privacy");
        var page = await PageHost.ParseAsync(answer);
        var shown = page.QuerySelectorAll("details .table").SelectMany(table => table.QuerySelectorAll("tbody th")
            .Select(column => $"{table.QuerySelector("caption code")!.Words()}.{column.Words()}"));
        Assert.Equal(Map.Tables.SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column.Name}")), shown);
        var words = page.QuerySelector("main")!.Words();
        Assert.All(Map.Tables, table => Assert.Contains($"{table.About} How long {table.Kept} Who can erase it {table.Erased}", words, StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_SaySomething()
    {
        Assert.All(Map.Tables, table => Assert.All([table.Holds, table.About, table.Kept, table.Erased], text => Assert.EndsWith(".", text, StringComparison.Ordinal)));
        Assert.Equal(Map.Tables.Select(table => table.Name).Distinct(), Map.Tables.Select(table => table.Name));
        Assert.All(Map.Tables.SelectMany(table => table.Columns), column => Assert.NotEmpty(column.Holds));
    }

    private static List<string> FaultsOf(SqliteConnection database)
    {
        var real = new List<string>();
        using var query = database.CreateCommand();
        query.CommandText =
            "SELECT t.name || '.' || c.name FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";
        using var rows = query.ExecuteReader();
        while (rows.Read()) real.Add(rows.GetString(0));
        var told = Map.Tables.SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column.Name}")).ToList();
        return [.. real.Except(told).Select(name => $"{name} is not told.").Concat(told.Except(real).Select(name => $"{name} is not in the database.")).Order(StringComparer.Ordinal)];
    }

    private async Task<SqliteConnection> CopyAsync()
    {
        using var ready = await host.Client.GetAsync("/health/ready"); // the tables are made by then
        await using var real = new SqliteConnection(host.Services.GetRequiredService<IOptions<DatabaseOptions>>().Value.ConnectionString);
        await real.OpenAsync();
        var copy = new SqliteConnection("Data Source=:memory:");
        await copy.OpenAsync();
        real.BackupDatabase(copy);
        return copy;
    }

    private static async Task RunAsync(SqliteConnection database, string statement)
    {
        await using var command = database.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync();
    }
}
