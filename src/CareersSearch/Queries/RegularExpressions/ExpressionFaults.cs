namespace CareersSearch.Queries.RegularExpressions;

/// <summary>What can be wrong with a regular expression, in words.</summary>
internal static class ExpressionFaults
{
    internal const string NumberExpected = "A whole number is expected between the curly brackets of a regular expression.";
    internal const string WrongInterval = "Two whole numbers are expected between angle brackets, such as <1-31>, in a regular expression.";
    internal const string ReversedRange = "A range of characters in a regular expression runs backwards.";
    internal const string EndsTooSoon = "The regular expression ends where a character is expected.";

    internal const string TooComplex = "The regular expression takes too long to work out: it needs fewer stars, counts or complements.";

    internal static readonly string TooDeep =
        $"Brackets in the regular expression lie more than {RegularExpression.MaximumDepth} deep in each other.";

    internal static string TooLong(int length) =>
        $"The regular expression has {length} characters; the most is {RegularExpression.MaximumLength}.";

    internal static string Expected(char sign) => $"A closing {sign} is missing in the regular expression.";

    internal static string Unexpected(string text, int at) => $"The character {text[at]} is not expected here in the regular expression.";
}
