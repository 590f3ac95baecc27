namespace CareersSearch.Scoring;

/// <summary>The formulas of BM25 in Lucene's form, and of its extension to weighted fields, BM25F.</summary>
/// <remarks>
/// Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009). Score = rarity × evidence / (k1 +
/// evidence), where evidence adds, over the fields, weight × occurrences / length factor.
/// </remarks>
internal static class Bm25
{
    /// <summary>How telling a word is: ln(1 + (N − n + 0.5) / (n + 0.5)); always more than 0.</summary>
    internal static double Rarity(int documents, int documentsWithTerm) =>
        Math.Log(1 + ((documents - documentsWithTerm + 0.5) / (documentsWithTerm + 0.5)));

    /// <summary>1 for a field of average length, more for a longer one.</summary>
    internal static double LengthFactor(double b, int length, double averageLength) => 1 - b + (b * length / averageLength);

    /// <summary>What one field adds to the evidence for a word.</summary>
    internal static double Evidence(FieldWeight field, int frequency, double lengthFactor) => field.Weight * frequency / lengthFactor;

    /// <summary>From 0 towards 1: each further occurrence adds less.</summary>
    internal static double Saturation(double evidence, double k1) => evidence / (k1 + evidence);
}
