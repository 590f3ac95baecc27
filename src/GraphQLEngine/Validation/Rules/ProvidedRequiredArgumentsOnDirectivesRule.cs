using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>Required arguments of directives are given.</summary>
/// <remarks>Source: GraphQL specification, section 5.4.3.</remarks>
internal sealed class ProvidedRequiredArgumentsOnDirectivesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, IReadOnlyList<InputValueDefinitionNode>> _required = Required(context);

    internal override void Leave(Node node)
    {
        if (node is not DirectiveNode directive || !_required.TryGetValue(directive.Name.Value, out var required)) return;
        foreach (var argument in required)
            if (!directive.Arguments.Any(given => given.Name.Value == argument.Name.Value))
                Context.Report(
                    $"Directive \"@{directive.Name.Value}\" argument \"{argument.Name.Value}\" of type \"{Printer.Print(argument.Type)}\" is required, but it was not provided.", directive);
    }

    private static Dictionary<string, IReadOnlyList<InputValueDefinitionNode>> Required(ValidationContext context)
    {
        var definitions = context.Schema.Directives.Select(directive => directive.Definition).Concat(context.Document.Definitions.OfType<DirectiveDefinitionNode>());
        var required = new Dictionary<string, IReadOnlyList<InputValueDefinitionNode>>(StringComparer.Ordinal);
        foreach (var definition in definitions)
            required[definition.Name.Value] = [.. definition.Arguments.Where(argument => argument is { Type: NonNullTypeNode, DefaultValue: null })];
        return required;
    }
}
