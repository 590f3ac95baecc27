using GraphQLEngine.Language;
using GraphQLEngine.Validation;

namespace GraphQLEngine.Execution;

/// <summary>How a schema is executed; the defaults suit a public service.</summary>
public sealed record ExecutionOptions
{
    /// <summary>What a document may cost to read.</summary>
    public ParserLimits ParserLimits { get; init; } = ParserLimits.Default;

    /// <summary>How much one operation may ask for.</summary>
    public DocumentLimits DocumentLimits { get; init; } = DocumentLimits.Default;

    /// <summary>The rules that documents are held against.</summary>
    public IReadOnlyList<RuleEntry> Rules { get; init; } = SpecifiedRules.All;

    /// <summary>Valid documents kept with their plans; a count, 0 keeps none.</summary>
    public int PlanCacheEntries { get; init; } = 1_000;

    /// <summary>Largest answer, in bytes.</summary>
    public int MaximumResponseBytes { get; init; } = 2 * 1024 * 1024;

    /// <summary>Weighs operations before they run; null: all that are valid run.</summary>
    public IOperationGuard? Guard { get; init; }

    /// <summary>Learns of failing resolvers; null: nobody does.</summary>
    public IExecutionDiagnostics? Diagnostics { get; init; }
}
