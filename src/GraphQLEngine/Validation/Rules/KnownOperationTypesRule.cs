using GraphQLEngine.Language;

namespace GraphQLEngine.Validation.Rules;

/// <summary>The schema has a root for each kind of operation that is asked for.</summary>
/// <remarks>Source: GraphQL specification (September 2025), section 5.2.1.1.</remarks>
internal sealed class KnownOperationTypesRule(ValidationContext context) : ValidationRule(context)
{
    internal override void Enter(Node node)
    {
        if (node is OperationDefinitionNode operation && Context.Schema.RootType(operation.Operation) is null)
            Context.Report($"The {operation.Operation.ToString().ToLowerInvariant()} operation is not supported by the schema.", node);
    }
}
