namespace CareersSearch.Queries.Classic;

/// <summary>What can be wrong with a query, in words.</summary>
internal static class SyntaxMessages
{
    internal const string FractionOfAnEdit = "The number after ~ must be whole when it is 1 or more.";
    internal const string NegativeNumber = "The number after ~ must not be below 0.";
    internal const string BoostTooLarge = "The number after ^ is too large.";
    internal const string CutEscape = "\\u must be followed by four hexadecimal digits.";
    internal const string EndsInEscape = "A backslash must be followed by the character that it stands before.";
    internal const string NumberAfterCaret = "A number such as 2 or 0.5 is expected after ^.";
    internal const string UnclosedQuote = "A quotation mark is not closed.";
    internal const string UnclosedExpression = "A regular expression is not closed: it stands between two slashes.";
    internal const string UnclosedRange = "A range is not closed: write [a TO b] or {a TO b}.";

    internal static string TooLong(int length, ClassicLimits limits) =>
        $"The query has {length} characters; the most is {limits.MaximumCharacters}.";

    internal static string TooManyClauses(ClassicLimits limits) =>
        $"The query has more than {limits.MaximumClauses} words and other parts.";

    internal static string TooDeep(ClassicLimits limits) => $"Brackets lie more than {limits.MaximumDepth} deep in each other.";

    internal static string TooManyExpansions(ClassicLimits limits) =>
        $"The query has more than {limits.MaximumExpansions} parts with *, ?, ~, a range or a regular expression.";

    internal static string UnknownField(string field) => $"There is no field '{field}'.";

    internal static string Expected(string what, ClassicToken found) => found.Kind == ClassicTokenKind.End
        ? $"{what} is expected, but the query ends."
        : $"{what} is expected, but '{found.Text}' was found.";
}
