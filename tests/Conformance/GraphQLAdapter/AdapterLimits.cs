using GraphQLEngine.Execution;
using GraphQLEngine.Language;
using GraphQLEngine.Validation;

namespace GraphQLAdapter;

/// <summary>How far the adapter lets a case go.</summary>
/// <remarks>
/// The service's own limits (<see cref="ParserLimits.Default"/>, <see cref="DocumentLimits.Default"/>) are policy and no law of the
/// specification: 4 of the recorded cases have more than 2,000 tokens or 16 KB (the reference's own schemas), and the differential test nests
/// deeper than 64. Depth stays limited all the same, so that no document can end the process.
/// </remarks>
internal static class AdapterLimits
{
    internal const int MaximumDepth = 512;

    /// <summary>Tokens of a document. Fragments that spread each other nest as well, and take at least eight tokens each.</summary>
    internal const int MaximumTokens = 50_000;

    /// <summary>Depth of a request line: as deep as a document, and what stands around the data.</summary>
    internal const int MaximumJsonDepth = MaximumDepth + 8;

    internal static ParserLimits Parser { get; } = new(int.MaxValue, MaximumTokens, MaximumDepth);

    internal static ExecutionOptions Execution(bool validates) => new()
    {
        ParserLimits = Parser,
        DocumentLimits = DocumentLimits.None,
        Rules = validates ? SpecifiedRules.All : [],
        PlanCacheEntries = 0,
        MaximumResponseBytes = 64 * 1024 * 1024,
    };
}
