namespace CareersSearch.Queries.Classic;

/// <summary>The words and signs of Lucene's classic query syntax.</summary>
internal enum ClassicTokenKind
{
    End, And, Or, Not, Plus, Minus,

    /// <summary>A plus, a minus or an exclamation mark before a space: it stands for itself.</summary>
    BareSign,

    OpenBracket, CloseBracket, Colon, Star, Caret, Quoted, Term, Tilde, Prefix, Wildcard, Expression,
    IncludingStart, ExcludingStart, IncludingEnd, ExcludingEnd, To, RangeQuoted, RangeTerm, Number,
}

/// <summary>A word or a sign of a query.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Position">Index of its first UTF-16 unit.</param>
/// <param name="Text">As it was written; empty at the end.</param>
internal readonly record struct ClassicToken(ClassicTokenKind Kind, int Position, string Text);
