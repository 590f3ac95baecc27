using GraphQLEngine.Errors;

namespace GraphQLEngine.Language;

/// <summary>Carries the first mistake of a document from deep inside the parser to <see cref="Parser.Parse"/>, and no further.</summary>
#pragma warning disable CA1064 // Never leaves the parser.
internal sealed class SyntaxException(GraphQLError error) : Exception(error.Message)
#pragma warning restore CA1064
{
    internal GraphQLError Error { get; } = error;

    internal static SyntaxException At(SourceLocation location, string message) =>
        new(GraphQLError.At($"Syntax Error: {message}", location) with { Code = ErrorCodes.SyntaxError });

    internal static SyntaxException OverLimit(SourceLocation location, string limit, string unit, long maximum, long value) =>
        new(GraphQLError.OverLimit(
            $"Syntax Error: Document has more {unit} than {maximum}; {value} were read.", limit, maximum, value, location));
}
