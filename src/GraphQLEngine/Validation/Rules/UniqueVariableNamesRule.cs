using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>No two variables of an operation share a name.</summary>
/// <remarks>Source: GraphQL specification, section 5.8.1.</remarks>
internal sealed class UniqueVariableNamesRule(ValidationContext context) : ValidationRule(context)
{
    internal override void Enter(Node node)
    {
        if (node is not OperationDefinitionNode operation) return;
        foreach (var group in operation.Variables.GroupBy(variable => variable.Variable.Name.Value, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
            Context.Report($"There can be only one variable named \"${group.Key}\".", group.Select(variable => variable.Variable.Name));
    }
}
