using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>No argument is given twice.</summary>
/// <remarks>Source: GraphQL specification, section 5.4.2.</remarks>
internal sealed class UniqueArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    internal override void Enter(Node node)
    {
        var arguments = node is FieldNode field ? field.Arguments : (node as DirectiveNode)?.Arguments;
        if (arguments is not { Count: > 1 }) return;
        foreach (var group in arguments.GroupBy(argument => argument.Name.Value, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
            Context.Report($"There can be only one argument named \"{group.Key}\".", group.Select(argument => argument.Name));
    }
}
