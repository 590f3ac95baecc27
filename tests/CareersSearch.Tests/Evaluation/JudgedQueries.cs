using System.Globalization;

namespace CareersSearch.Tests.Evaluation;

/// <summary>A query as somebody types it, and how well each occupation answers it: 3 exactly, 2 clearly, 1 somewhat.</summary>
internal sealed record JudgedQuery(string Id, string Text, string Class, IReadOnlyDictionary<string, int> Grades)
{
    private const int Cut = 10;

    /// <summary>Normalised discounted cumulative gain of the first ten, from 0 to 1.</summary>
    internal double Gain(IReadOnlyList<string> ranked)
    {
        var best = Discounted(Grades.Values.OrderDescending());
        return best == 0 ? 1 : Discounted(ranked.Select(slug => Grades.GetValueOrDefault(slug))) / best;
    }

    /// <summary>One over the rank of the first occupation that is at least clearly relevant, or has the highest grade given.</summary>
    internal double ReciprocalRank(IReadOnlyList<string> ranked)
    {
        var enough = Math.Min(2, Grades.Values.Max());
        for (var i = 0; i < ranked.Count; i++)
        {
            if (Grades.GetValueOrDefault(ranked[i]) >= enough) return 1.0 / (i + 1);
        }
        return 0;
    }

    private static double Discounted(IEnumerable<int> grades) => grades.Take(Cut).Select((grade, i) => (Math.Pow(2, grade) - 1) / Math.Log2(i + 2)).Sum();
}

/// <summary>The judged queries of the repository, or those that lie beside it.</summary>
internal static class JudgedQueries
{
    internal static string? Path { get; } = new[] { Surroundings.Find("data/eval"), Surroundings.Find("../shared/eval") }
        .FirstOrDefault(path => path is not null && File.Exists(System.IO.Path.Combine(path, "search-queries.tsv")));

    internal static IReadOnlyList<JudgedQuery> Load()
    {
        var grades = Rows("search-qrels.tsv").ToLookup(row => row[0], row => (Slug: row[1], Grade: int.Parse(row[2], CultureInfo.InvariantCulture)));
        return [.. Rows("search-queries.tsv").Select(row => new JudgedQuery(row[0], row[1], row[2], grades[row[0]].ToDictionary(pair => pair.Slug, pair => pair.Grade)))];
    }

    private static IEnumerable<string[]> Rows(string file) => File.ReadLines(System.IO.Path.Combine(Path!, file)).Skip(1).Select(line => line.Split('\t'));
}
