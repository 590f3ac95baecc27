using System.Diagnostics;
using CareersSearch.Occupations;
using Xunit.Abstractions;

namespace CareersSearch.Tests.Evaluation;

/// <summary>How well and how fast search answers the judged queries on the real catalogue.</summary>
public sealed class RelevanceTests(ITestOutputHelper output)
{
    private const double LowestGain = 0.8;
    private const double LowestReciprocalRank = 0.88;

    [JudgedFact]
    public void Search_JudgedQueries_KeepsItsFigures()
    {
        var search = new OccupationSearch(DataFolder.Load());
        var scored = JudgedQueries.Load().Select(query =>
        {
            var ranked = search.Search(query.Text).Hits.Select(hit => hit.Entry.Occupation.Slug.Value).ToArray();
            return (Query: query, Ranked: ranked, Gain: query.Gain(ranked), Rank: query.ReciprocalRank(ranked));
        }).ToArray();
        foreach (var group in scored.GroupBy(one => one.Query.Class))
            output.WriteLine($"{group.Key,-14} nDCG@10 {group.Average(one => one.Gain):0.000}  MRR {group.Average(one => one.Rank):0.000}");
        foreach (var (query, ranked, gain, _) in scored.Where(one => one.Gain < 0.6).OrderBy(one => one.Gain))
            output.WriteLine($"  {query.Id} {gain:0.00} {query.Text}: {string.Join(' ', ranked.Take(6))}");
        var (ndcg, mrr) = (scored.Average(one => one.Gain), scored.Average(one => one.Rank));
        output.WriteLine($"all            nDCG@10 {ndcg:0.000}  MRR {mrr:0.000}  without hits {scored.Count(one => one.Ranked.Length == 0)}");
        Assert.True(ndcg >= LowestGain && mrr >= LowestReciprocalRank, $"nDCG@10 {ndcg:0.000}, MRR {mrr:0.000}");
    }

    [JudgedFact]
    public void Search_JudgedQueries_SaysHowLongItTakes()
    {
        var watch = Stopwatch.StartNew();
        var search = new OccupationSearch(DataFolder.Load());
        output.WriteLine($"reading and building {watch.ElapsedMilliseconds} ms");
        var queries = JudgedQueries.Load();
        var times = new List<double>();
        for (var round = 0; round < 20; round++)
        {
            foreach (var query in queries)
            {
                var start = Stopwatch.GetTimestamp();
                search.Search(query.Text);
                if (round >= 10) times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }
        }
        times.Sort();
        output.WriteLine($"p50 {times[times.Count / 2]:0} µs  p90 {times[times.Count * 9 / 10]:0} µs  p99 {times[times.Count * 99 / 100]:0} µs");
        Assert.NotEmpty(times);
    }
}
