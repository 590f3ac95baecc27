using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>A schema has one root type for each kind of operation.</summary>
/// <remarks>Source: GraphQL specification, section 3.3.1.</remarks>
internal sealed class UniqueOperationTypesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<OperationType, OperationTypeDefinitionNode> _known = [];

    internal override void Enter(Node node)
    {
        if (node is not OperationTypeDefinitionNode operation) return;
        var name = operation.Operation.ToString().ToLowerInvariant();
        if (Context.Extended?.RootType(operation.Operation) is not null)
            Context.Report($"Type for {name} already defined in the schema. It cannot be redefined.", operation);
        else if (!_known.TryAdd(operation.Operation, operation))
            Context.Report($"There can be only one {name} type in schema.", _known[operation.Operation], operation);
    }
}
