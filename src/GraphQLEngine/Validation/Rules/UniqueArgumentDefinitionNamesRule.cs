using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>No two arguments of a field or directive share a name.</summary>
/// <remarks>Source: GraphQL specification, section 3.6 and 3.13.</remarks>
internal sealed class UniqueArgumentDefinitionNamesRule(ValidationContext context) : ValidationRule(context)
{
    internal override void Enter(Node node)
    {
        if (node is DirectiveDefinitionNode directive) Check($"@{directive.Name.Value}", directive.Arguments);
        if (node is not CompositeTypeDefinitionNode type) return;
        foreach (var field in type.Fields) Check($"{type.Name.Value}.{field.Name.Value}", field.Arguments);
    }

    private void Check(string parent, IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        foreach (var group in arguments.GroupBy(argument => argument.Name.Value, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
            Context.Report($"Argument \"{parent}({group.Key}:)\" can only be defined once.", group.Select(argument => argument.Name));
    }
}
