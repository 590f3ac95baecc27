namespace CareersSearch.Queries.Strict;

/// <summary>What a part of a query matches. The n-th entries belong together.</summary>
/// <param name="Documents">Ascending.</param>
/// <param name="Scores">At least 0.</param>
internal readonly record struct ScoredDocuments(int[] Documents, float[] Scores)
{
    internal static readonly ScoredDocuments None = new([], []);

    /// <summary>All with one score.</summary>
    internal static ScoredDocuments Constant(int[] documents, float score)
    {
        var scores = new float[documents.Length];
        Array.Fill(scores, score);
        return new(documents, scores);
    }
}
