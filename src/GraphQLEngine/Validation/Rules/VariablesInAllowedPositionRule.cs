using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>A variable's type suits each place where it is used.</summary>
/// <remarks>Source: GraphQL specification, section 5.8.5.</remarks>
internal sealed class VariablesInAllowedPositionRule(ValidationContext context) : ValidationRule(context)
{
    internal override void Leave(Node node)
    {
        if (node is not OperationDefinitionNode operation) return;
        var declared = ByName.IndexLast(operation.Variables, variable => variable.Variable.Name.Value);
        foreach (var usage in Context.References.Variables(operation))
        {
            var name = usage.Node.Name.Value;
            if (!declared.TryGetValue(name, out var variable) || usage.Type is null || Context.Schema.FindType(variable.Type) is not { } type) continue;
            if (!IsAllowed(type, variable.DefaultValue, usage.Type, usage.DefaultValue))
                Context.Report(
                    $"Variable \"${name}\" of type \"{type}\" used in position expecting type \"{usage.Type}\".", variable, usage.Node);
            if (usage.OneOf is { } oneOf && type is not NonNullType && !HasDefault(variable))
                Context.Report(
                    $"Variable \"${name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{oneOf}\".", variable, usage.Node);
        }
    }

    private static bool HasDefault(VariableDefinitionNode variable) => variable.DefaultValue is not (null or NullValueNode);

    private static bool IsAllowed(GraphQLType variable, ValueNode? variableDefault, GraphQLType place, ValueNode? placeDefault)
    {
        if (place is not NonNullType nonNull || variable is NonNullType) return Schema.IsSubtype(variable, place);
        return (variableDefault is not (null or NullValueNode) || placeDefault is not null) && Schema.IsSubtype(variable, nonNull.Inner);
    }
}
