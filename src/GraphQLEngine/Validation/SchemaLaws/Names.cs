using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.SchemaLaws;

/// <summary>Names that begin with two underscores belong to introspection.</summary>
/// <remarks>Source: GraphQL specification, section 4.1.1.</remarks>
internal static class Names
{
    internal static void Check(Schema schema, SchemaReport report)
    {
        foreach (var directive in schema.Directives.Where(directive => !BuiltIn.DirectiveNames.Contains(directive.Name)))
        {
            Check(directive.Definition.Name, report);
            foreach (var argument in directive.Arguments) Check(argument.Definition.Name, report);
        }

        foreach (var type in schema.Types.Where(type => !BuiltIn.TypeNames.Contains(type.Name)))
        {
            Check(type.Definition.Name, report);
            foreach (var name in Members(type)) Check(name, report);
        }
    }

    private static IEnumerable<NameNode> Members(NamedType type) => type switch
    {
        FieldsType fields => fields.Fields.SelectMany(field => field.Arguments.Select(argument => argument.Definition.Name).Prepend(field.Definition.Name)),
        InputObjectType input => input.Fields.Select(field => field.Definition.Name),
        EnumType values => values.Values.Select(value => value.Definition.Name),
        _ => [],
    };

    private static void Check(NameNode name, SchemaReport report)
    {
        if (name.Value.StartsWith("__", StringComparison.Ordinal))
            report.Add($"Name \"{name.Value}\" must not begin with \"__\", which is reserved by GraphQL introspection.", name);
    }
}
