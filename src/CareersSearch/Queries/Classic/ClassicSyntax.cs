using CareersSearch.Analysis;

namespace CareersSearch.Queries.Classic;

/// <summary>How Lucene's classic query syntax is read.</summary>
/// <param name="DefaultField">Where words without a field are looked for.</param>
/// <param name="Analyzer">Turns words and phrases into terms, in every field.</param>
/// <param name="KnowsField">Tells the fields there are; null: any name will do, and an unknown field has no terms.</param>
internal sealed record ClassicSyntax(string DefaultField, Analyzer Analyzer, Func<string, bool>? KnowsField = null)
{
    /// <summary>What joins words that nothing joins.</summary>
    internal DefaultOperator Operator { get; init; } = DefaultOperator.Or;

    internal ClassicLimits Limits { get; init; } = ClassicLimits.Standard;

    /// <summary>Reads a query. A mistake in it is a value, never an exception.</summary>
    internal ClassicReading Read(string text)
    {
        if (text.Length > Limits.MaximumCharacters)
            return new(null, new(Limits.MaximumCharacters, SyntaxMessages.TooLong(text.Length, Limits)));
        var tokens = ClassicLexer.Tokenize(text, out var error);
        return error is null ? new ClassicParser(this, tokens).Read() : new(null, error);
    }
}

/// <summary>What two words side by side mean.</summary>
internal enum DefaultOperator
{
    /// <summary>One of them has to be there.</summary>
    Or,

    /// <summary>Both have to be there.</summary>
    And,
}

/// <summary>A query that was read, or what is wrong with it: one of the two is null.</summary>
internal sealed record ClassicReading(Query? Query, QuerySyntaxError? Error);

/// <summary>A mistake in a query.</summary>
/// <param name="Position">Index of the UTF-16 unit at which it shows, from 0; the length of the query at its end.</param>
/// <param name="Message">A sentence for the person who wrote it.</param>
internal sealed record QuerySyntaxError(int Position, string Message);
