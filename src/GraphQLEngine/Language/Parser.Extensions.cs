using GraphQLEngine.Errors;

namespace GraphQLEngine.Language;

public sealed partial class Parser
{
    private DefinitionNode ParseExtension()
    {
        var location = _token.Location;
        ExpectKeyword("extend");
        if (_token.Kind != TokenKind.Name) throw Unexpected(_token);
        return _token.Value switch
        {
            "schema" => ParseSchemaExtension(location),
            "scalar" => Filled(ParseScalar(null, location, extends: true), static scalar => scalar.Directives.Count > 0),
            "type" => Filled(ParseObjectType(null, location, extends: true), HasParts),
            "interface" => Filled(ParseInterface(null, location, extends: true), HasParts),
            "union" => Filled(ParseUnion(null, location, extends: true), static union => union.Directives.Count + union.Types.Count > 0),
            "enum" => Filled(ParseEnum(null, location, extends: true), static type => type.Directives.Count + type.Values.Count > 0),
            "input" => Filled(ParseInput(null, location, extends: true), static input => input.Directives.Count + input.Fields.Count > 0),
            _ => throw Unexpected(_token),
        };
    }

    private SchemaDefinitionNode ParseSchemaExtension(SourceLocation location)
    {
        ExpectKeyword("schema");
        var directives = ParseDirectives(constant: true);
        var operations = OptionalMany(TokenKind.OpenBrace, ParseOperationTypeDefinition, TokenKind.CloseBrace);
        return Filled(new SchemaDefinitionNode(null, directives, operations, true, location), static node => node.Directives.Count + node.OperationTypes.Count > 0);
    }

    private static bool HasParts(CompositeTypeDefinitionNode type) => type.Interfaces.Count + type.Directives.Count + type.Fields.Count > 0;

    /// <summary>An extension must add something: else the next token stands where the addition should.</summary>
    private T Filled<T>(T extension, Func<T, bool> adds) where T : DefinitionNode => adds(extension) ? extension : throw Unexpected(_token);
}
