using System.Diagnostics;
using System.Text.Json;
using CareersCatalogue.Snapshot;
using CareersSearch.Occupations;

namespace SearchPeer;

/// <summary>Measures as the harness measures the others: the index built six times, all queries asked round after round.</summary>
internal static class Measurement
{
    private const int Shown = 10;
    private const int WarmRounds = 30;

    internal static void Print(Catalogue catalogue, string[] queries, int rounds)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (search, first) = Build(catalogue);
        var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
        var best = Enumerable.Range(0, 5).Min(_ => Build(catalogue).Milliseconds);
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            engine = "ours", version = "this commit", buildFirstMs = first, buildMs = Math.Min(first, best), heapMb = memory / 1048576.0,
            timesUs = Times(search, queries, rounds),
            results = queries.ToDictionary(query => query, query => search.Search(query).Hits.Take(Shown)
                .Select(hit => new object[] { hit.Entry.Occupation.Slug.Value, Math.Round(hit.Score, 3) }), StringComparer.Ordinal),
        }));
    }

    /// <summary>Microseconds of each query in each round, warm.</summary>
    internal static List<double> Times(OccupationSearch search, string[] queries, int rounds)
    {
        var times = new List<double>();
        for (var round = -WarmRounds; round < rounds; round++)
        {
            foreach (var query in queries)
            {
                var start = Stopwatch.GetTimestamp();
                search.Search(query);
                var time = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
                if (round >= 0) times.Add(Math.Round(time, 2));
            }
        }
        return times;
    }

    internal static (OccupationSearch Search, double Milliseconds) Build(Catalogue catalogue)
    {
        var watch = Stopwatch.StartNew();
        return (new OccupationSearch(catalogue), watch.Elapsed.TotalMilliseconds);
    }
}
