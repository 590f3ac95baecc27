using GraphQLEngine.Execution.Values;

namespace GraphQLEngine.Execution.Plans;

/// <summary>What all fields of one request share.</summary>
internal sealed class RequestState(
    object context, VariableValues variables, IExecutionDiagnostics? diagnostics, int argumentSlots, int maximumBytes, CancellationToken cancellationToken)
{
    private readonly ArgumentResult?[] _arguments = argumentSlots == 0 ? [] : new ArgumentResult?[argumentSlots];
    private Dictionary<string, object?>? _extensions; // null: nobody has asked for them

    internal object Context { get; } = context;

    internal VariableValues Variables { get; } = variables;

    internal IExecutionDiagnostics? Diagnostics { get; } = diagnostics;

    internal int MaximumBytes { get; } = maximumBytes;

    /// <summary>What every error carries; null: nothing.</summary>
    internal string? CorrelationId { get; init; }

    internal CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Told of the data when it is complete; null: nobody is.</summary>
    internal Action<ReadOnlyMemory<byte>>? DataWritten { get; set; }

    /// <summary>Members of the response's <c>extensions</c>.</summary>
    internal IDictionary<string, object?> ResponseExtensions => _extensions ??= new(StringComparer.Ordinal);

    internal bool HasResponseExtensions => _extensions is { Count: > 0 };

    /// <summary>Arguments that hang on variables, coerced at the first call of the request; two at once reach the same result.</summary>
    internal ArgumentResult Arguments(ArgumentPlan plan) => _arguments[plan.Slot] ??= plan.Coerce(Variables);
}
