namespace GraphQLEngine.Language;

/// <summary>What a document may cost to read. Checked while reading, before anything is built from it.</summary>
/// <param name="MaximumBytes">Length of the text as UTF-8.</param>
/// <param name="MaximumTokens">Tokens; a comment is one, and so is each <see cref="IgnoredCharactersPerToken"/> characters of white space in a row.</param>
/// <param name="MaximumDepth">Selection sets, values or list types inside each other.</param>
public sealed record ParserLimits(int MaximumBytes = 16 * 1024, int MaximumTokens = 2_000, int MaximumDepth = 64)
{
    /// <summary>How many ignored characters in a row weigh as much as a token.</summary>
    public const int IgnoredCharactersPerToken = 32;

    /// <summary>For documents sent by clients.</summary>
    public static ParserLimits Default { get; } = new();

    /// <summary>For documents that the host itself wrote, such as its schema: only depth is limited.</summary>
    public static ParserLimits Trusted { get; } = new(int.MaxValue, int.MaxValue, 256);
}
