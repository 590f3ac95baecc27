using GraphQLEngine.Language;

namespace GraphQLAdapter;

/// <summary>Takes directives that a schema uses and nobody defines out of it: scenarios carry their own, which no schema knows.</summary>
internal static class UndefinedDirectives
{
    private static readonly string[] BuiltIn = ["skip", "include", "deprecated", "specifiedBy", "oneOf"];

    internal static DocumentNode Without(DocumentNode document)
    {
        var defined = document.Definitions.OfType<DirectiveDefinitionNode>().Select(directive => directive.Name.Value).Concat(BuiltIn).ToHashSet(StringComparer.Ordinal);
        return document with { Definitions = [.. document.Definitions.Select(definition => Definition(definition, defined))] };
    }

    private static DefinitionNode Definition(DefinitionNode definition, HashSet<string> defined) => definition switch
    {
        SchemaDefinitionNode schema => schema with { Directives = Keep(schema.Directives, defined) },
        TypeDefinitionNode type => Members(type with { Directives = Keep(type.Directives, defined) }, defined),
        DirectiveDefinitionNode directive => directive with { Arguments = Inputs(directive.Arguments, defined) },
        _ => definition,
    };

    private static TypeDefinitionNode Members(TypeDefinitionNode type, HashSet<string> defined) => type switch
    {
        CompositeTypeDefinitionNode composite => composite with
        {
            Fields = [.. composite.Fields.Select(field => field with { Directives = Keep(field.Directives, defined), Arguments = Inputs(field.Arguments, defined) })],
        },
        EnumTypeDefinitionNode values => values with { Values = [.. values.Values.Select(value => value with { Directives = Keep(value.Directives, defined) })] },
        InputObjectTypeDefinitionNode input => input with { Fields = Inputs(input.Fields, defined) },
        _ => type,
    };

    private static InputValueDefinitionNode[] Inputs(IEnumerable<InputValueDefinitionNode> inputs, HashSet<string> defined) =>
        [.. inputs.Select(input => input with { Directives = Keep(input.Directives, defined) })];

    private static DirectiveNode[] Keep(IEnumerable<DirectiveNode> directives, HashSet<string> defined) =>
        [.. directives.Where(directive => defined.Contains(directive.Name.Value))];
}
