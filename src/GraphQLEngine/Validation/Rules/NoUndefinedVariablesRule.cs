using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>Variables that are used are declared.</summary>
/// <remarks>Source: GraphQL specification, section 5.8.3.</remarks>
internal sealed class NoUndefinedVariablesRule(ValidationContext context) : ValidationRule(context)
{
    internal override void Leave(Node node)
    {
        if (node is not OperationDefinitionNode operation) return;
        var declared = operation.Variables.Select(variable => variable.Variable.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var usage in Context.References.Variables(operation))
        {
            var name = usage.Node.Name.Value;
            if (declared.Contains(name)) continue;
            Context.Report(
                operation.Name is null ? $"Variable \"${name}\" is not defined." : $"Variable \"${name}\" is not defined by operation \"{operation.Name.Value}\".",
                usage.Node, operation);
        }
    }
}
