namespace GraphQLEngine.Language;

public sealed partial class Parser
{
    private DefinitionNode ParseDefinition()
    {
        if (_token.Kind == TokenKind.OpenBrace)
        {
            var location = _token.Location;
            return new OperationDefinitionNode(null, OperationType.Query, null, [], [], ParseSelectionSet(), location);
        }

        var start = _token;
        var description = ParseDescription();
        if (description is not null && _token.Kind == TokenKind.OpenBrace)
            throw SyntaxException.At(start.Location, "Unexpected description, a query without a keyword has none.");
        if (_token.Kind != TokenKind.Name) throw Unexpected(_token);
        return _token.Value switch
        {
            "query" or "mutation" or "subscription" => ParseOperation(description, start.Location),
            "fragment" => ParseFragment(description, start.Location),
            "extend" when description is null => ParseExtension(),
            _ => ParseTypeSystemDefinition(description, start.Location),
        };
    }

    private OperationDefinitionNode ParseOperation(StringValueNode? description, Errors.SourceLocation location)
    {
        var operation = ParseOperationType();
        var name = _token.Kind == TokenKind.Name ? ParseName() : null;
        var variables = OptionalMany(TokenKind.OpenParenthesis, ParseVariableDefinition, TokenKind.CloseParenthesis);
        return new(description, operation, name, variables, ParseDirectives(constant: false), ParseSelectionSet(), location);
    }

    private OperationType ParseOperationType()
    {
        var token = _token;
        Expect(TokenKind.Name);
        return token.Value switch
        {
            "query" => OperationType.Query,
            "mutation" => OperationType.Mutation,
            "subscription" => OperationType.Subscription,
            _ => throw Unexpected(token),
        };
    }

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var location = _token.Location;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var value = Skip(TokenKind.EqualSign) ? ParseValue(constant: true) : null;
        return new(description, variable, type, value, ParseDirectives(constant: true), location);
    }

    private FragmentDefinitionNode ParseFragment(StringValueNode? description, Errors.SourceLocation location)
    {
        ExpectKeyword("fragment");
        var name = ParseFragmentName();
        ExpectKeyword("on");
        return new(description, name, ParseNamedType(), ParseDirectives(constant: false), ParseSelectionSet(), location);
    }

    private NameNode ParseFragmentName() => Is("on") ? throw Unexpected(_token) : ParseName();

    private SelectionSetNode ParseSelectionSet()
    {
        var location = _token.Location;
        Descend();
        var selections = Many(TokenKind.OpenBrace, ParseSelection, TokenKind.CloseBrace);
        _depth--;
        return new(selections, location);
    }

    private SelectionNode ParseSelection() => _token.Kind == TokenKind.Spread ? ParseSpread() : ParseField();

    private FieldNode ParseField()
    {
        var location = _token.Location;
        var name = ParseName();
        NameNode? alias = null;
        if (Skip(TokenKind.Colon)) (alias, name) = (name, ParseName());
        var arguments = ParseArguments(constant: false);
        var directives = ParseDirectives(constant: false);
        return new(alias, name, arguments, directives, _token.Kind == TokenKind.OpenBrace ? ParseSelectionSet() : null, location);
    }

    private SelectionNode ParseSpread()
    {
        var location = Expect(TokenKind.Spread);
        var conditioned = SkipKeyword("on");
        if (!conditioned && _token.Kind == TokenKind.Name) return new FragmentSpreadNode(ParseName(), ParseDirectives(constant: false), location);
        var condition = conditioned ? ParseNamedType() : null;
        return new InlineFragmentNode(condition, ParseDirectives(constant: false), ParseSelectionSet(), location);
    }

    private IReadOnlyList<ArgumentNode> ParseArguments(bool constant) =>
        OptionalMany(TokenKind.OpenParenthesis, () => ParseArgument(constant), TokenKind.CloseParenthesis);

    private ArgumentNode ParseArgument(bool constant)
    {
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new(name, ParseValue(constant), name.Location);
    }

    private IReadOnlyList<DirectiveNode> ParseDirectives(bool constant)
    {
        if (_token.Kind != TokenKind.At) return [];
        var directives = new List<DirectiveNode>();
        while (_token.Kind == TokenKind.At)
        {
            var location = Expect(TokenKind.At);
            directives.Add(new(ParseName(), ParseArguments(constant), location));
        }

        return directives;
    }
}
