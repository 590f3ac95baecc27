using GraphQLEngine.Errors;

namespace GraphQLEngine.Language;

public sealed partial class Parser
{
    private StringValueNode? ParseDescription() => _token.Kind is TokenKind.String or TokenKind.BlockString ? ParseString() : null;

    private DefinitionNode ParseTypeSystemDefinition(StringValueNode? description, SourceLocation location) => _token.Value switch
    {
        "schema" => ParseSchema(description, location),
        "scalar" => ParseScalar(description, location, extends: false),
        "type" => ParseObjectType(description, location, extends: false),
        "interface" => ParseInterface(description, location, extends: false),
        "union" => ParseUnion(description, location, extends: false),
        "enum" => ParseEnum(description, location, extends: false),
        "input" => ParseInput(description, location, extends: false),
        "directive" => ParseDirectiveDefinition(description, location),
        _ when description is not null => throw SyntaxException.At(location, "Unexpected description, only definitions have one."),
        _ => throw Unexpected(_token),
    };

    private SchemaDefinitionNode ParseSchema(StringValueNode? description, SourceLocation location)
    {
        ExpectKeyword("schema");
        var directives = ParseDirectives(constant: true);
        return new(description, directives, Many(TokenKind.OpenBrace, ParseOperationTypeDefinition, TokenKind.CloseBrace), false, location);
    }

    private OperationTypeDefinitionNode ParseOperationTypeDefinition()
    {
        var location = _token.Location;
        var operation = ParseOperationType();
        Expect(TokenKind.Colon);
        return new(operation, ParseNamedType(), location);
    }

    private ScalarTypeDefinitionNode ParseScalar(StringValueNode? description, SourceLocation location, bool extends)
    {
        ExpectKeyword("scalar");
        return new(description, ParseName(), ParseDirectives(constant: true), extends, location);
    }

    private ObjectTypeDefinitionNode ParseObjectType(StringValueNode? description, SourceLocation location, bool extends)
    {
        ExpectKeyword("type");
        return new(description, ParseName(), ParseImplements(), ParseDirectives(constant: true), ParseFieldDefinitions(), extends, location);
    }

    private InterfaceTypeDefinitionNode ParseInterface(StringValueNode? description, SourceLocation location, bool extends)
    {
        ExpectKeyword("interface");
        return new(description, ParseName(), ParseImplements(), ParseDirectives(constant: true), ParseFieldDefinitions(), extends, location);
    }

    private UnionTypeDefinitionNode ParseUnion(StringValueNode? description, SourceLocation location, bool extends)
    {
        ExpectKeyword("union");
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        return new(description, name, directives, Skip(TokenKind.EqualSign) ? Delimited(TokenKind.Pipe, ParseNamedType) : [], extends, location);
    }

    private EnumTypeDefinitionNode ParseEnum(StringValueNode? description, SourceLocation location, bool extends)
    {
        ExpectKeyword("enum");
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        return new(description, name, directives, OptionalMany(TokenKind.OpenBrace, ParseEnumValue, TokenKind.CloseBrace), extends, location);
    }

    private EnumValueDefinitionNode ParseEnumValue()
    {
        var location = _token.Location;
        var description = ParseDescription();
        if (_token is { Kind: TokenKind.Name, Value: "true" or "false" or "null" })
            throw SyntaxException.At(_token.Location, $"Name \"{_token.Value}\" is reserved and cannot be used for an enum value.");
        return new(description, ParseName(), ParseDirectives(constant: true), location);
    }

    private InputObjectTypeDefinitionNode ParseInput(StringValueNode? description, SourceLocation location, bool extends)
    {
        ExpectKeyword("input");
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        return new(description, name, directives, OptionalMany(TokenKind.OpenBrace, ParseInputValue, TokenKind.CloseBrace), extends, location);
    }

    private IReadOnlyList<NamedTypeNode> ParseImplements() =>
        SkipKeyword("implements") ? Delimited(TokenKind.Ampersand, ParseNamedType) : [];

    private IReadOnlyList<FieldDefinitionNode> ParseFieldDefinitions() =>
        OptionalMany(TokenKind.OpenBrace, ParseFieldDefinition, TokenKind.CloseBrace);

    private FieldDefinitionNode ParseFieldDefinition()
    {
        var location = _token.Location;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        Expect(TokenKind.Colon);
        return new(description, name, arguments, ParseType(), ParseDirectives(constant: true), location);
    }

    private IReadOnlyList<InputValueDefinitionNode> ParseArgumentDefinitions() =>
        OptionalMany(TokenKind.OpenParenthesis, ParseInputValue, TokenKind.CloseParenthesis);

    private InputValueDefinitionNode ParseInputValue()
    {
        var location = _token.Location;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var value = Skip(TokenKind.EqualSign) ? ParseValue(constant: true) : null;
        return new(description, name, type, value, ParseDirectives(constant: true), location);
    }

    private DirectiveDefinitionNode ParseDirectiveDefinition(StringValueNode? description, SourceLocation location)
    {
        ExpectKeyword("directive");
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        var repeatable = SkipKeyword("repeatable");
        ExpectKeyword("on");
        return new(description, name, arguments, repeatable, Delimited(TokenKind.Pipe, ParseDirectiveLocation), location);
    }

    private NameNode ParseDirectiveLocation() => DirectiveLocations.IsKnown(_token.Value) ? ParseName() : throw Unexpected(_token);

    private List<T> Delimited<T>(TokenKind delimiter, Func<T> parse)
    {
        Skip(delimiter);
        var items = new List<T>();
        do items.Add(parse());
        while (Skip(delimiter));
        return items;
    }
}
