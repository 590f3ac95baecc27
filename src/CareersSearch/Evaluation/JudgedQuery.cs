namespace CareersSearch.Evaluation;

/// <summary>A query as somebody types it, and how well each occupation answers it.</summary>
/// <param name="Id">Unique in its set.</param>
/// <param name="Text">As typed.</param>
/// <param name="Class">What is hard about it, such as <c>misspelling</c>.</param>
/// <param name="Grades">By slug: 3 is what is meant, 2 clearly relevant, 1 somewhat; at least one above 0. Others are 0.</param>
public sealed record JudgedQuery(string Id, string Text, string Class, IReadOnlyDictionary<string, int> Grades)
{
    private const int Cut = 10;

    /// <summary>Normalised discounted cumulative gain of the first ten, from 0 to 1.</summary>
    /// <param name="ranked">Slugs, best first.</param>
    public double Gain(IReadOnlyList<string> ranked) =>
        Discounted(ranked.Select(slug => Grades.GetValueOrDefault(slug))) / Discounted(Grades.Values.OrderDescending());

    /// <summary>Rank, from 1, of the first occupation that is at least clearly relevant, or has the highest grade given; null when none has.</summary>
    /// <param name="ranked">Slugs, best first.</param>
    public int? RankOfAnswer(IReadOnlyList<string> ranked)
    {
        var enough = Math.Min(2, Grades.Values.Max());
        for (var i = 0; i < ranked.Count; i++)
            if (Grades.GetValueOrDefault(ranked[i]) >= enough)
                return i + 1;
        return null;
    }

    private static double Discounted(IEnumerable<int> grades) => grades.Take(Cut).Select((grade, i) => (Math.Pow(2, grade) - 1) / Math.Log2(i + 2)).Sum();
}
