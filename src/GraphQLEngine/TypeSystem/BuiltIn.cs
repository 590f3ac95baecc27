using GraphQLEngine.Language;

namespace GraphQLEngine.TypeSystem;

/// <summary>What every schema has without saying so: five scalars, five directives and the types of introspection.</summary>
/// <remarks>Source: GraphQL specification, sections 3.5, 3.13 and 4.2.</remarks>
internal static class BuiltIn
{
    private const string Scalars = """
        "Text of any length."
        scalar String
        "A whole number from -2147483648 to 2147483647."
        scalar Int
        "A number with double precision (IEEE 754)."
        scalar Float
        "`true` or `false`."
        scalar Boolean
        "An identifier: opaque, sent as a string, accepted as a string or a whole number."
        scalar ID
        """;

    private const string DirectiveText = """
        "Includes this field or fragment only when the argument is true."
        directive @include("Included when true." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        "Skips this field or fragment when the argument is true."
        directive @skip("Skipped when true." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        "Marks an element of the schema that should no longer be used."
        directive @deprecated("Why, and what to use instead, in Markdown." reason: String! = "No longer supported")
          on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
        "Names the specification of a custom scalar."
        directive @specifiedBy("Address of a human-readable specification." url: String!) on SCALAR
        "Asks for exactly one field of an input object."
        directive @oneOf on INPUT_OBJECT
        """;

    /// <summary>The built-in scalars and directives, then the introspection types.</summary>
    internal static DocumentNode Document { get; } =
        Parser.Parse(Scalars + "\n" + DirectiveText + "\n" + IntrospectionTypes.Text, ParserLimits.Trusted).Document
        ?? throw new InvalidOperationException("The built-in types do not parse.");

    internal static HashSet<string> TypeNames { get; } =
        [.. Document.Definitions.OfType<TypeDefinitionNode>().Select(type => type.Name.Value)];

    internal static HashSet<string> DirectiveNames { get; } =
        [.. Document.Definitions.OfType<DirectiveDefinitionNode>().Select(directive => directive.Name.Value)];

    internal static bool IsScalar(string name) => name is "String" or "Int" or "Float" or "Boolean" or "ID";
}
