using System.Globalization;
using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersData.Conversations;
using CareersData.Snapshot;
using Microsoft.Data.Sqlite;
using TestKit;

namespace Faults.Tests.Flips;

/// <summary>Changes one bit of the database file, anywhere, and starts on it as a host would.</summary>
internal sealed class FlipRounds : IDisposable
{
    private const int Conversations = 20;

    private readonly string _folder = Directory.CreateTempSubdirectory("careers-flips-").FullName;
    private int _aside;
    private int _harmless;
    private int _wrong;
    private int _lostRows;
    private int _changedRows;

    private string Data => Path.Combine(_folder, "data");

    private string Database => Path.Combine(_folder, "careers.db");

    public static async Task<IReadOnlyList<Experiment>> RunAsync(int rounds, int seed)
    {
        using var flips = new FlipRounds();
        await flips.FlipAsync(rounds, new Random(seed));
        return
        [
            new(
                $"a bit of the file flipped, {rounds} times (seed {seed})", "put aside and begun anew, or harmless; never a wrong catalogue",
                string.Create(CultureInfo.InvariantCulture, $"{flips._aside} put aside, {flips._harmless} harmless, {flips._wrong} wrong"),
                flips._wrong == 0),
            new(
                "the same, rows of people in it", "kept where they can be read; a bit inside a text is not found by SQLite, and is counted here",
                string.Create(CultureInfo.InvariantCulture, $"of {(long)rounds * Conversations}: {flips._lostRows} lost, {flips._changedRows} changed"),
                flips._changedRows <= rounds),
        ];
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task FlipAsync(int rounds, Random random)
    {
        new SmallData().WriteTo(Data);
        string expected;
        await using (var services = StoreServices.Open(Database, Data))
        {
            await services.Get<CatalogueLoader>().StartAsync(default);
            expected = Answers(services.Get<ICatalogue>().Current.Catalogue);
            for (var number = 0; number < Conversations; number++)
                await services.Get<ConversationStore>().WriteAsync($"c-{number}", Kills.Writer.Said($"c-{number}", 1), Kills.Writer.Expires, 0, default);
        }

        var whole = await WholeAsync();
        for (var round = 0; round < rounds; round++)
        {
            var bytes = (byte[])whole.Clone();
            var bit = random.NextInt64(bytes.LongLength * 8);
            bytes[bit / 8] ^= (byte)(1 << (int)(bit % 8));
            foreach (var file in Directory.EnumerateFiles(_folder)) File.Delete(file);
            await File.WriteAllBytesAsync(Database, bytes);
            await StartAsync(expected);
            SqliteConnection.ClearAllPools();
        }
    }

    private async Task StartAsync(string expected)
    {
        await using var services = StoreServices.Open(Database, Data);
        var status = await services.Get<CatalogueLoader>().StartAsync(default);
        if (!status.IsServing || Answers(services.Get<ICatalogue>().Current.Catalogue) != expected) _wrong++;
        else if (status.Damage is not null) _aside++;
        else _harmless++;
        for (var number = 0; number < Conversations; number++)
        {
            var kept = await services.Get<ConversationStore>().ReadAsync($"c-{number}", default);
            if (kept is null) _lostRows++;
            else if (kept.State != Kills.Writer.Said(kept.Id, 1)) _changedRows++;
        }
    }

    private async Task<byte[]> WholeAsync()
    {
        await using (var connection = new SqliteConnection($"Data Source={Database}"))
        {
            await connection.OpenAsync();
            await using var checkpoint = connection.CreateCommand();
            checkpoint.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await checkpoint.ExecuteNonQueryAsync();
        }

        SqliteConnection.ClearAllPools();
        return await File.ReadAllBytesAsync(Database);
    }

    // What visitors could be told: every field of every job and way in, and the version that all of it comes under.
    private static string Answers(Catalogue catalogue) => catalogue.Contents.Version + string.Join('\n',
        catalogue.Entries.Select(entry => string.Join('|',
            entry.Occupation.Slug, entry.Occupation.Title, entry.Occupation.Summary, entry.Occupation.Family.Name, entry.Occupation.Pay, entry.Occupation.MinimumLevel,
            string.Join(',', entry.Occupation.Sources), string.Join(',', entry.Occupation.AlternativeTitles), string.Join(',', entry.Occupation.Settings)))
        .Concat(catalogue.Contents.EntryRoutes.Select(route => string.Join('|',
            route.Slug, route.Title, route.Summary, route.MinimumLevel, route.Duration, string.Join(',', route.Requirements.Select(requirement => requirement.Text)))))
        .Concat(catalogue.Contents.HelpServices.Select(service => $"{service}")));
}
