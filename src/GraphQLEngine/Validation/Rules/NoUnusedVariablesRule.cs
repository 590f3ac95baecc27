using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>Variables that are declared are used.</summary>
/// <remarks>Source: GraphQL specification, section 5.8.4.</remarks>
internal sealed class NoUnusedVariablesRule(ValidationContext context) : ValidationRule(context)
{
    internal override void Leave(Node node)
    {
        if (node is not OperationDefinitionNode operation) return;
        var used = Context.References.Variables(operation).Select(usage => usage.Node.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var variable in operation.Variables)
        {
            var name = variable.Variable.Name.Value;
            if (used.Contains(name)) continue;
            Context.Report(
                operation.Name is null ? $"Variable \"${name}\" is never used." : $"Variable \"${name}\" is never used in operation \"{operation.Name.Value}\".",
                variable);
        }
    }
}
