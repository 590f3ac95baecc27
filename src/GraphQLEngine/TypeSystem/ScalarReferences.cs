using GraphQLEngine.Language;

namespace GraphQLEngine.TypeSystem;

/// <summary>Finds built-in scalars that a schema has no use for: introspection must not list them.</summary>
/// <remarks>Source: GraphQL specification, section 3.5. String and Boolean are used by introspection itself.</remarks>
internal static class ScalarReferences
{
    internal static HashSet<string> Unused(IEnumerable<DefinitionNode> definitions)
    {
        var unused = new HashSet<string>(StringComparer.Ordinal) { "Int", "Float", "ID" };
        unused.ExceptWith(definitions.SelectMany(Types).Select(Name));
        return unused;
    }

    private static IEnumerable<TypeNode> Types(DefinitionNode definition) => definition switch
    {
        CompositeTypeDefinitionNode type => type.Fields.SelectMany(field => field.Arguments.Select(argument => argument.Type).Prepend(field.Type)),
        UnionTypeDefinitionNode union => union.Types, // a mistake, which is told better when the type exists
        InputObjectTypeDefinitionNode input => input.Fields.Select(field => field.Type),
        DirectiveDefinitionNode directive => directive.Arguments.Select(argument => argument.Type),
        _ => [],
    };

    private static string Name(TypeNode type) => type switch
    {
        ListTypeNode list => Name(list.Type),
        NonNullTypeNode nonNull => Name(nonNull.Type),
        _ => ((NamedTypeNode)type).Name.Value,
    };
}
