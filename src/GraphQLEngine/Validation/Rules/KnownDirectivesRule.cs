using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>Directives exist and may stand where they do.</summary>
/// <remarks>Source: GraphQL specification, section 5.7.1 and 5.7.2.</remarks>
internal sealed class KnownDirectivesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, HashSet<string>> _locations = Locations(context);
    private readonly Stack<Node> _ancestors = new();

    internal override void Enter(Node node)
    {
        if (node is DirectiveNode directive) Check(directive);
        _ancestors.Push(node);
    }

    internal override void Leave(Node node) => _ancestors.Pop();

    private void Check(DirectiveNode directive)
    {
        var name = directive.Name.Value;
        if (!_locations.TryGetValue(name, out var allowed)) Context.Report($"Unknown directive \"@{name}\".", directive);
        else if (Location() is { } location && !allowed.Contains(location))
            Context.Report($"Directive \"@{name}\" may not be used on {location}.", directive);
    }

    private static Dictionary<string, HashSet<string>> Locations(ValidationContext context)
    {
        var locations = context.Schema.Directives.ToDictionary(directive => directive.Name, directive => directive.Locations.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var definition in context.Document.Definitions.OfType<DirectiveDefinitionNode>())
            locations[definition.Name.Value] = definition.Locations.Select(location => location.Value).ToHashSet(StringComparer.Ordinal);
        return locations;
    }

    private string? Location() => _ancestors.Peek() switch
    {
        OperationDefinitionNode operation => operation.Operation.ToString().ToUpperInvariant(),
        FieldNode => "FIELD",
        FragmentSpreadNode => "FRAGMENT_SPREAD",
        InlineFragmentNode => "INLINE_FRAGMENT",
        FragmentDefinitionNode => "FRAGMENT_DEFINITION",
        VariableDefinitionNode => "VARIABLE_DEFINITION",
        SchemaDefinitionNode => "SCHEMA",
        ScalarTypeDefinitionNode => "SCALAR",
        ObjectTypeDefinitionNode => "OBJECT",
        FieldDefinitionNode => "FIELD_DEFINITION",
        InterfaceTypeDefinitionNode => "INTERFACE",
        UnionTypeDefinitionNode => "UNION",
        EnumTypeDefinitionNode => "ENUM",
        EnumValueDefinitionNode => "ENUM_VALUE",
        InputObjectTypeDefinitionNode => "INPUT_OBJECT",
        InputValueDefinitionNode => _ancestors.Skip(1).First() is InputObjectTypeDefinitionNode ? "INPUT_FIELD_DEFINITION" : "ARGUMENT_DEFINITION",
        _ => null,
    };
}
