using GraphQLEngine.Errors;
using GraphQLEngine.Execution.Binding;
using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Plans;

/// <summary>A valid document, its operations ready to be planned.</summary>
internal sealed class PreparedDocument
{
    private readonly List<PreparedOperation> _operations = [];

    internal PreparedDocument(BoundSchema schema, DocumentNode document)
    {
        var fragments = ByName.Index(document.Definitions.OfType<FragmentDefinitionNode>(), fragment => fragment.Name.Value);
        var conditions = new HashSet<string>(StringComparer.Ordinal);
        foreach (var definition in document.Definitions) ConditionVariables.Collect(definition, conditions);
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
            if (schema.Schema.RootType(operation.Operation) is { } root) _operations.Add(new(schema, operation, root, fragments, conditions));
            else Unsupported.Add(operation);
    }

    /// <summary>Operations of a kind that the schema does not offer.</summary>
    internal List<OperationDefinitionNode> Unsupported { get; } = [];

    /// <summary>The operation of this name in UTF-8, or the only one when the name is empty; null when that is not plain.</summary>
    internal PreparedOperation? Find(ReadOnlySpan<byte> name)
    {
        if (Unsupported.Count > 0 || (name.IsEmpty && _operations.Count > 1)) return null;
        foreach (var operation in _operations)
            if (name.IsEmpty || name.SequenceEqual(operation.Utf8Name)) return operation;
        return null;
    }

    /// <summary>The operation of this name, or the only one.</summary>
    /// <remarks>Source: GraphQL specification, section 6.1, GetOperation().</remarks>
    internal PreparedOperation? Find(string? name, out GraphQLError? error)
    {
        var candidates = _operations.Where(operation => name is null || operation.Definition.Name?.Value == name).ToArray();
        var unsupported = Unsupported.FirstOrDefault(operation => name is null || operation.Name?.Value == name);
        error = (candidates.Length, unsupported, name) switch
        {
            (0, { } operation, _) => GraphQLError.At($"Schema is not configured to execute {operation.Operation.ToString().ToLowerInvariant()} operation.", operation.Location),
            (0, _, null) => new("Must provide an operation."),
            (0, _, _) => new($"Unknown operation named \"{name}\"."),
            (1, null, _) => null,
            (_, _, null) => new("Must provide operation name if query contains multiple operations."),
            _ => null,
        };
        error = error is null ? null : error with { Code = ErrorCodes.BadRequest };
        return error is null ? candidates[0] : null;
    }
}
