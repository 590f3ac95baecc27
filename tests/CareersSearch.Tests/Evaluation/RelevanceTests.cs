using System.Diagnostics;
using CareersSearch.Evaluation;
using Xunit.Abstractions;

namespace CareersSearch.Tests.Evaluation;

/// <summary>How well and how fast search answers the judged queries on the real catalogue.</summary>
public sealed class RelevanceTests(ITestOutputHelper output)
{
    [JudgedFact]
    public void Search_JudgedQueries_KeepsItsFigures()
    {
        var search = DataFolder.Search();
        var figures = SearchEvaluation.Of(search, JudgedQueries.Load());
        foreach (var row in figures) output.WriteLine(row.ToString());
        Assert.True(SearchEvaluation.IsEnough(figures[^1]), figures[^1].ToString());
    }

    [JudgedFact]
    public void Search_JudgedQueries_SaysHowLongItTakes()
    {
        var watch = Stopwatch.StartNew();
        var search = DataFolder.Search();
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
