using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>A directive stands once at one place, unless it is repeatable.</summary>
/// <remarks>Source: GraphQL specification, section 5.7.3.</remarks>
internal sealed class UniqueDirectivesPerLocationRule(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<string> _unique = Unique(context);
    private readonly Dictionary<(string Owner, string Name), DirectiveNode> _onTypes = [];

    internal override void Enter(Node node)
    {
        if (Directives(node) is not { Count: > 0 } directives) return;
        var here = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (!_unique.Contains(name)) continue; // repeatable, or unknown, which is another rule's matter
            var first = Owner(node) is { } owner
                ? _onTypes.TryAdd((owner, name), directive) ? null : _onTypes[(owner, name)]
                : here.TryAdd(name, directive) ? null : here[name];
            if (first is not null) Context.Report($"The directive \"@{name}\" can only be used once at this location.", first, directive);
        }
    }

    /// <summary>A type and its extensions are one place.</summary>
    private static string? Owner(Node node) => node switch
    {
        SchemaDefinitionNode => "schema",
        TypeDefinitionNode type => $"type {type.Name.Value}",
        _ => null,
    };

    private static IReadOnlyList<DirectiveNode>? Directives(Node node) => node switch
    {
        OperationDefinitionNode operation => operation.Directives,
        VariableDefinitionNode variable => variable.Directives,
        FragmentDefinitionNode fragment => fragment.Directives,
        SelectionNode selection => selection.Directives,
        SchemaDefinitionNode schema => schema.Directives,
        TypeDefinitionNode type => type.Directives,
        FieldDefinitionNode field => field.Directives,
        InputValueDefinitionNode input => input.Directives,
        EnumValueDefinitionNode value => value.Directives,
        _ => null,
    };

    private static HashSet<string> Unique(ValidationContext context) =>
    [
        .. context.Schema.Directives.Where(directive => !directive.IsRepeatable).Select(directive => directive.Name),
        .. context.Document.Definitions.OfType<DirectiveDefinitionNode>().Where(directive => !directive.IsRepeatable).Select(directive => directive.Name.Value),
    ];
}
