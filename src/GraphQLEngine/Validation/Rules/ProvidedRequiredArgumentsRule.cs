using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>Required arguments of fields and of directives are given.</summary>
/// <remarks>Source: GraphQL specification, section 5.4.3.</remarks>
internal sealed class ProvidedRequiredArgumentsRule(ValidationContext context) : ValidationRule(context)
{
    private readonly ProvidedRequiredArgumentsOnDirectivesRule _onDirectives = new(context);

    internal override void Leave(Node node)
    {
        _onDirectives.Leave(node);
        if (node is not FieldNode field || Context.Types.Field is not { } definition) return;
        foreach (var argument in definition.Arguments)
            if (argument.IsRequired && !field.Arguments.Any(given => given.Name.Value == argument.Name))
                Context.Report(
                    $"Field \"{definition.Name}\" argument \"{argument.Name}\" of type \"{argument.Type}\" is required, but it was not provided.", field);
    }
}
