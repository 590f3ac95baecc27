using System.Globalization;
using CareersCatalogue.Outreach;
using CareersData.Conversations;
using CareersData.Releases;
using CareersData.Snapshot;
using Microsoft.Data.Sqlite;
using TestKit;

namespace Faults.Tests.Kills;

/// <summary>
/// Kills writers at random moments, one after the other over the same file, and looks each time whether the file is whole and holds all that
/// was acknowledged. Two lanes go at once, each with a file of its own.
/// </summary>
internal sealed class KillRounds : IDisposable
{
    private const int Lanes = 2;
    private const int LongestLifeMilliseconds = 300;
    private const int MostRoundsOnAFile = 40;

    private readonly string _folder = Directory.CreateTempSubdirectory("careers-kills-").FullName;
    private readonly Dictionary<string, Tally> _tallies = Writer.Kinds.ToDictionary(kind => kind, _ => new Tally());
    private int _answers;

    private string Database => Path.Combine(_folder, "careers.db");

    /// <returns>A row for each kind of write.</returns>
    public static async Task<IReadOnlyList<Experiment>> RunAsync(int rounds, int seed)
    {
        var lanes = Enumerable.Range(0, Lanes).Select(lane => Task.Run(async () =>
        {
            var random = new Random(seed + lane);
            var files = new List<IReadOnlyDictionary<string, Tally>>();
            for (var left = (rounds + Lanes - 1 - lane) / Lanes; left > 0; left -= MostRoundsOnAFile)
            {
                using var one = new KillRounds();
                await one.RunLaneAsync(Math.Min(left, MostRoundsOnAFile), random);
                files.Add(one._tallies);
            }

            return files;
        }));
        var tallies = await Task.WhenAll(lanes);
        return [.. Writer.Kinds.Select(kind => Row(kind, seed, Tally.Sum(tallies.SelectMany(files => files).Select(file => file[kind]))))];
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static Experiment Row(string kind, int seed, Tally tally) => new(
        $"kill -9 while {kind}, {tally.Rounds} times (seed {seed})", "file whole, nothing acknowledged lost, nothing half",
        string.Create(CultureInfo.InvariantCulture, $"{tally.Acknowledged} acknowledged, {tally.Lost} lost, {tally.Damaged} damaged, {tally.Half} half"),
        tally is { Lost: 0, Damaged: 0, Half: 0 });

    private async Task RunLaneAsync(int rounds, Random random)
    {
        for (var round = 0; round < rounds; round++)
        {
            new SmallData().WriteTo(Path.Combine(_folder, "data"));
            var life = TimeSpan.FromMilliseconds(random.NextDouble() * LongestLifeMilliseconds);
            var said = (await KilledWriter.RunAsync(_folder, life)).Select(line => line.Split(' ', 2)).ToLookup(parts => parts[0], parts => parts[1]);
            foreach (var kind in Writer.Kinds)
            {
                _tallies[kind].Rounds++;
                _tallies[kind].Acknowledged += said[kind].Count();
            }

            await LookAsync(said);
        }
    }

    private async Task LookAsync(ILookup<string, string> said)
    {
        var nowhere = Directory.CreateDirectory(Path.Combine(_folder, "nothing")).FullName; // so that a start makes no release of its own
        await using var services = StoreServices.Open(Database, nowhere);
        var status = await services.Get<CatalogueLoader>().StartAsync(default);
        if (status.Damage is not null)
            foreach (var tally in _tallies.Values) tally.Damaged++;
        await LookAtChatAsync(services.Get<ConversationStore>(), [.. said[Writer.Chat]], _tallies[Writer.Chat]);
        await LookAtAnswersAsync(services.Get<IOutreachStore>(), [.. said[Writer.Answers]], _tallies[Writer.Answers]);
        await LookAtReleasesAsync(services.Get<ReleaseStore>(), status.Version, [.. said[Writer.Import]], _tallies[Writer.Import]);
    }

    private static async Task LookAtChatAsync(ConversationStore store, IReadOnlyList<string> said, Tally tally)
    {
        foreach (var (id, turn) in said.Select(line => line.Split(' ')).GroupBy(parts => parts[0]).Select(turns => (turns.Key, turns.Count())))
        {
            var kept = (await store.ReadAsync(id, default))?.State;
            if (kept == Writer.Said(id, turn) || kept == Writer.Said(id, turn + 1)) continue; // one may have been kept and not said
            if (kept is null || Enumerable.Range(1, turn).Any(earlier => kept == Writer.Said(id, earlier))) tally.Lost++;
            else tally.Half++;
        }
    }

    private async Task LookAtAnswersAsync(IOutreachStore store, IReadOnlyList<string> said, Tally tally)
    {
        var kept = await store.ReadAsync(Writer.Event.Code, default);
        if (!kept.Select(response => response.Number).SequenceEqual(Enumerable.Range(1, kept.Count))) tally.Half++;
        if (kept.Any(response => response.Answers["barriers"] is not ["grades", "money"])) tally.Half++;
        if (kept.Count - _answers - said.Count is not (0 or 1)) tally.Lost++; // one may have been kept and not said
        foreach (var receipt in said)
        {
            await store.KeepAsync(Writer.Event.Code, new(receipt), SmallQuestions.Answers("place=site"), default); // kept once already: nothing changes
        }

        _answers = (await store.ReadAsync(Writer.Event.Code, default)).Count;
        if (_answers != kept.Count) tally.Lost += _answers - kept.Count;
    }

    // Every release is read back whole; the last that was acknowledged is served, or the one that was under way.
    private async Task LookAtReleasesAsync(ReleaseStore store, string? served, IReadOnlyList<string> said, Tally tally)
    {
        var releases = await store.ListAsync(default);
        if (releases.SingleOrDefault(release => release.IsCurrent)?.Version != served) tally.Half++;
        if (said is [.., var last] && served != last && releases.ElementAtOrDefault(1)?.Version != last) tally.Lost++;
        foreach (var release in releases)
        {
            await store.UseAsync(release.Version, default);
            await using var again = StoreServices.Open(Database, Path.Combine(_folder, "nothing"));
            if ((await again.Get<CatalogueLoader>().StartAsync(default)).Version != release.Version) tally.Half++;
        }
    }
}
