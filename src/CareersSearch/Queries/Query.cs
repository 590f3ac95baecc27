using System.Runtime.InteropServices;
using CareersSearch.Queries.RegularExpressions;

namespace CareersSearch.Queries;

/// <summary>What to look for: a value that knows no index. Scopes are named as the searcher's definitions name them.</summary>
internal abstract record Query;

/// <summary>Every document, with score 1.</summary>
internal sealed record MatchAllQuery : Query;

/// <summary>Documents with one term, as the analysis of the scope's fields writes it.</summary>
internal sealed record TermQuery(string Scope, string Term) : Query;

/// <summary>Documents with a term that begins so. The fewer letters were left to guess, the more it counts.</summary>
internal sealed record PrefixQuery(string Scope, string Prefix) : Query;

/// <summary>Documents with a term that is a few slips of the finger away.</summary>
/// <param name="Scope">Where.</param>
/// <param name="Term">As it was typed.</param>
/// <param name="MaximumEdits">0 to 2; null: as many as its length allows.</param>
internal sealed record FuzzyQuery(string Scope, string Term, int? MaximumEdits = null) : Query;

/// <summary>Documents with any of some terms; the best counts, and all are as rare as the most frequent of them.</summary>
internal sealed record AnyTermQuery(string Scope, IReadOnlyList<WeightedTerm> Terms) : Query;

/// <summary>A term, and how much of a full match it is, from 0 to 1.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WeightedTerm(string Term, float Part);

/// <summary>Documents with terms at given distances, in one value of one field.</summary>
/// <param name="Scope">Where.</param>
/// <param name="Terms">At least one; a position is counted from the phrase's beginning and may leave gaps.</param>
internal sealed record PhraseQuery(string Scope, IReadOnlyList<PhraseTerm> Terms) : Query;

/// <summary>A term of a phrase and its place in it.</summary>
internal readonly record struct PhraseTerm(string Term, int Position);

/// <summary>Documents with terms near each other: word for word scores most, and less the more moves it takes to get there.</summary>
/// <param name="Scope">Where.</param>
/// <param name="Terms">At least two.</param>
/// <param name="Slop">Most moves of words by one position; at least 0.</param>
internal sealed record SloppyPhraseQuery(string Scope, IReadOnlyList<PhraseTerm> Terms, int Slop) : Query;

/// <summary>Documents with a term that fits a pattern of <c>?</c> (any character) and <c>*</c> (any number of them).</summary>
/// <param name="Scope">Where.</param>
/// <param name="Pattern">A backslash takes the meaning from the character after it.</param>
internal sealed record WildcardQuery(string Scope, string Pattern) : Query;

/// <summary>Documents with a term that a regular expression describes from its first character to its last.</summary>
internal sealed record RegularExpressionQuery(string Scope, RegularExpression Expression) : Query;

/// <summary>Documents with a term between two terms, by the numbers of their characters.</summary>
/// <param name="Scope">Where.</param>
/// <param name="From">The first; null: from the very first.</param>
/// <param name="To">The last; null: to the very last.</param>
/// <param name="IncludesFrom">Whether the first itself is meant.</param>
/// <param name="IncludesTo">Whether the last itself is meant.</param>
internal sealed record TermRangeQuery(string Scope, string? From, string? To, bool IncludesFrom, bool IncludesTo) : Query;

/// <summary>Several queries at once: scores of what matches add up.</summary>
/// <param name="Clauses">Without a must or a filter at least one should has to match; exclusions alone match nothing.</param>
/// <param name="MinimumShouldMatch">How many of the should clauses have to match, at least.</param>
/// <param name="Coordination">
/// What the sum of the should clauses is multiplied by when so many of them match, at least 0 each: the first for one, the next for two; the
/// last for all beyond. Empty: 1 for all.
/// </param>
internal sealed record BooleanQuery(IReadOnlyList<BooleanClause> Clauses, int MinimumShouldMatch = 0, params float[] Coordination) : Query
{
    /// <summary>Where fewer documents than this reach the minimum, one should clause is enough; 0: the minimum stands.</summary>
    internal int EnoughMatches { get; init; }
}

/// <summary>A part of a boolean query.</summary>
internal sealed record BooleanClause(Occur Occur, Query Query);

/// <summary>What it means for a document to match a clause.</summary>
internal enum Occur
{
    /// <summary>It scores more.</summary>
    Should,

    /// <summary>It may be a hit, and scores more.</summary>
    Must,

    /// <summary>It may be a hit; the score stays.</summary>
    Filter,

    /// <summary>It is no hit.</summary>
    MustNot,
}

/// <summary>Several readings of one thing: the best counts in full, the others by a part.</summary>
/// <param name="Readings">Any number.</param>
/// <param name="Others">The part of the other readings' scores that is added, from 0 to 1.</param>
internal sealed record BestOfQuery(IReadOnlyList<Query> Readings, float Others = 0) : Query;

/// <summary>A query that was answered before: its matches and their scores in one index.</summary>
/// <param name="Inner">What was asked; explanations and highlights look here.</param>
/// <param name="Documents">The matches, each once.</param>
/// <param name="Scores">Of each match.</param>
internal sealed record PreparedQuery(Query Inner, int[] Documents, float[] Scores) : Query
{
    /// <summary>What each score is multiplied by; at least 0.</summary>
    internal float Factor { get; init; } = 1;

    /// <summary>A document that scores more than the others; null: none. One that does not match, does not.</summary>
    internal int? Raised { get; init; }

    /// <summary>What it scores more, after the multiplication.</summary>
    internal float More { get; init; }

    /// <summary>The score of a match, by its place among <see cref="Documents"/>.</summary>
    internal float ScoreAt(int place) => (Scores[place] * Factor) + (Documents[place] == Raised ? More : 0);
}

/// <summary>A query whose scores count more or less.</summary>
/// <param name="Inner">What matches.</param>
/// <param name="Factor">At least 0.</param>
internal sealed record BoostQuery(Query Inner, float Factor) : Query;

/// <summary>A query whose matches count more or less where something else matches too.</summary>
/// <param name="Inner">What matches.</param>
/// <param name="Where">What makes the difference; it matches nothing by itself.</param>
/// <param name="Factor">What the score is multiplied by there; at least 0.</param>
internal sealed record AdjustedQuery(Query Inner, Query Where, float Factor) : Query;

/// <summary>A query whose matches all score the same.</summary>
/// <param name="Inner">What matches.</param>
/// <param name="Score">At least 0.</param>
internal sealed record ConstantScoreQuery(Query Inner, float Score = 1) : Query;
