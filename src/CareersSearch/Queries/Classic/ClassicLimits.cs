namespace CareersSearch.Queries.Classic;

/// <summary>How much of Lucene's syntax one query may use, so that no query takes long. Every limit is at least 1.</summary>
/// <param name="MaximumCharacters">UTF-16 units.</param>
/// <param name="MaximumClauses">Words and other parts, all brackets together; Lucene's own limit is for each bracket.</param>
/// <param name="MaximumDepth">Brackets inside brackets.</param>
/// <param name="MaximumExpansions">Parts that stand for many terms: beginnings, patterns, ranges, regular expressions and slips.</param>
internal sealed record ClassicLimits(int MaximumCharacters, int MaximumClauses, int MaximumDepth, int MaximumExpansions)
{
    internal static readonly ClassicLimits Standard = new(16_384, 1_024, 32, 128);
}
