using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>Arguments of directives exist.</summary>
/// <remarks>Source: GraphQL specification, section 5.4.1.</remarks>
internal sealed class KnownArgumentNamesOnDirectivesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _arguments = Arguments(context);

    internal override void Enter(Node node)
    {
        if (node is not DirectiveNode directive || !_arguments.TryGetValue(directive.Name.Value, out var known)) return;
        foreach (var argument in directive.Arguments.Where(argument => !known.Contains(argument.Name.Value)))
            Context.Report(
                $"Unknown argument \"{argument.Name.Value}\" on directive \"@{directive.Name.Value}\".{Suggestions.For(argument.Name.Value, known)}", argument);
    }

    private static Dictionary<string, IReadOnlyList<string>> Arguments(ValidationContext context)
    {
        var arguments = context.Schema.Directives.ToDictionary(
            directive => directive.Name, IReadOnlyList<string> (directive) => [.. directive.Arguments.Select(argument => argument.Name)], StringComparer.Ordinal);
        foreach (var definition in context.Document.Definitions.OfType<DirectiveDefinitionNode>())
            arguments[definition.Name.Value] = [.. definition.Arguments.Select(argument => argument.Name.Value)];
        return arguments;
    }
}
