using GraphQLEngine.Language;

namespace GraphQLEngine.TypeSystem;

/// <summary>Writes a schema as SDL: its own definitions in their order, extensions merged in, nothing built-in.</summary>
public static class SchemaPrinter
{
    /// <summary>The text; reading it back gives an equal schema. Ends with a line end.</summary>
    public static string Print(Schema schema)
    {
        var definitions = new List<DefinitionNode>();
        if (schema.Definition is { } definition) definitions.Add(definition);
        definitions.AddRange(schema.Directives.Where(directive => !IsBuiltIn(directive)).Select(directive => directive.Definition));
        definitions.AddRange(schema.Types.Where(type => !IsBuiltIn(type)).Select(type => type.Definition));
        return Printer.Print(new DocumentNode(definitions, new(1, 1))) + "\n";
    }

    private static bool IsBuiltIn(NamedType type) =>
        BuiltIn.Document.Definitions.Contains(type.Definition, ReferenceEqualityComparer.Instance);

    private static bool IsBuiltIn(DirectiveDefinition directive) =>
        BuiltIn.Document.Definitions.Contains(directive.Definition, ReferenceEqualityComparer.Instance);
}
