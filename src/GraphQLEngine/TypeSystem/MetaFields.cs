using GraphQLEngine.Language;

namespace GraphQLEngine.TypeSystem;

/// <summary>The three fields that no type lists: <c>__typename</c> of every composite type, <c>__schema</c> and <c>__type</c> of the query root.</summary>
/// <remarks>Source: GraphQL specification, sections 4.1 and 4.2.</remarks>
internal static class MetaFields
{
    private const string Text = """
        type __Meta {
          "The name of the object's type."
          __typename: String!
          "The schema that answers."
          __schema: __Schema!
          "One type by its name."
          __type("Case matters." name: String!): __Type
        }
        """;

    internal static IReadOnlyList<FieldDefinitionNode> Definitions { get; } =
        Parser.Parse(Text, ParserLimits.Trusted).Document is { } document
            ? ((ObjectTypeDefinitionNode)document.Definitions[0]).Fields
            : throw new InvalidOperationException("The meta fields do not parse.");
}
