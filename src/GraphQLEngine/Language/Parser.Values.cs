namespace GraphQLEngine.Language;

public sealed partial class Parser
{
    private ValueNode ParseValue(bool constant)
    {
        var token = _token;
        switch (token.Kind)
        {
            case TokenKind.OpenBracket:
                return ParseList(constant);
            case TokenKind.OpenBrace:
                return ParseObject(constant);
            case TokenKind.Dollar when constant:
                Advance();
                throw _token.Kind == TokenKind.Name
                    ? SyntaxException.At(token.Location, $"Unexpected variable \"${_token.Value}\" in constant value.")
                    : Unexpected(token);
            case TokenKind.Dollar:
                return ParseVariable();
            case TokenKind.Int:
                Advance();
                return new IntValueNode(token.Value, token.Location);
            case TokenKind.Float:
                Advance();
                return new FloatValueNode(token.Value, token.Location);
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                Advance();
                return token.Value switch
                {
                    "true" => new BooleanValueNode(true, token.Location),
                    "false" => new BooleanValueNode(false, token.Location),
                    "null" => new NullValueNode(token.Location),
                    _ => new EnumValueNode(token.Value, token.Location),
                };
            default:
                throw Unexpected(token);
        }
    }

    private VariableNode ParseVariable()
    {
        var location = Expect(TokenKind.Dollar);
        return new(ParseName(), location);
    }

    private StringValueNode ParseString()
    {
        var token = _token;
        Advance();
        return new(token.Value, token.Kind == TokenKind.BlockString, token.Location);
    }

    private ListValueNode ParseList(bool constant)
    {
        Descend();
        var location = Expect(TokenKind.OpenBracket);
        var values = new List<ValueNode>();
        while (!Skip(TokenKind.CloseBracket)) values.Add(ParseValue(constant));
        _depth--;
        return new(values, location);
    }

    private ObjectValueNode ParseObject(bool constant)
    {
        Descend();
        var location = Expect(TokenKind.OpenBrace);
        var fields = new List<ObjectFieldNode>();
        while (!Skip(TokenKind.CloseBrace))
        {
            var name = ParseName();
            Expect(TokenKind.Colon);
            fields.Add(new(name, ParseValue(constant), name.Location));
        }

        _depth--;
        return new(fields, location);
    }

    private TypeNode ParseType()
    {
        var location = _token.Location;
        TypeNode type;
        if (_token.Kind == TokenKind.OpenBracket)
        {
            Descend();
            Advance();
            var inner = ParseType();
            Expect(TokenKind.CloseBracket);
            _depth--;
            type = new ListTypeNode(inner, location);
        }
        else type = ParseNamedType();

        return Skip(TokenKind.Bang) ? new NonNullTypeNode(type, location) : type;
    }

    private NamedTypeNode ParseNamedType()
    {
        var name = ParseName();
        return new(name, name.Location);
    }
}
