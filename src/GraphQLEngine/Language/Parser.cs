using System.Text;
using GraphQLEngine.Errors;

namespace GraphQLEngine.Language;

/// <summary>Reads documents, executable or of the type system, by recursive descent with one token of look-ahead.</summary>
/// <remarks>Source: GraphQL specification (September 2025), appendix C. Recursion is bounded by <see cref="ParserLimits.MaximumDepth"/>.</remarks>
public sealed partial class Parser
{
    private readonly Lexer _lexer;
    private readonly ParserLimits _limits;
    private Token _token;
    private int _depth;

    private Parser(string source, ParserLimits limits)
    {
        _lexer = new(SourceBytes.Encode(source), limits);
        _limits = limits;
        _token = new(TokenKind.StartOfFile, new(1, 1), "");
        Advance();
    }

    /// <summary>Reads a whole document.</summary>
    /// <returns>The document, or the first mistake: a syntax error or a limit passed, with its place.</returns>
    public static ParseResult Parse(string source, ParserLimits? limits = null)
    {
        limits ??= ParserLimits.Default;
        return SizeError(source, limits) is { } error ? new(null, error) : Read(() => new Parser(source, limits).ParseDocument());
    }

    /// <summary>Reads one value with nothing after it, such as the <c>defaultValue</c> of introspection.</summary>
    /// <returns>The value, or null when the text is not exactly one value.</returns>
    public static ValueNode? ParseValue(string source)
    {
        try
        {
            var parser = new Parser(source, ParserLimits.Default);
            var value = parser.ParseValue(constant: false);
            return parser._token.Kind == TokenKind.EndOfFile ? value : null;
        }
        catch (SyntaxException)
        {
            return null;
        }
    }

    private static GraphQLError? SizeError(string source, ParserLimits limits)
    {
        if (limits.MaximumBytes == int.MaxValue) return null;
        var bytes = source.Length > limits.MaximumBytes ? source.Length : Encoding.UTF8.GetByteCount(source);
        return bytes <= limits.MaximumBytes
            ? null
            : GraphQLError.OverLimit(
                $"Syntax Error: Document is {bytes} bytes long; the limit is {limits.MaximumBytes}.", "bytes", limits.MaximumBytes, bytes);
    }

    private static ParseResult Read(Func<DocumentNode> parse)
    {
        try
        {
            return new(parse(), null);
        }
        catch (SyntaxException exception)
        {
            return new(null, exception.Error);
        }
    }

    private DocumentNode ParseDocument()
    {
        var definitions = new List<DefinitionNode>();
        do definitions.Add(ParseDefinition());
        while (_token.Kind != TokenKind.EndOfFile);
        return new(definitions, new(1, 1));
    }

    private void Advance() => _token = _lexer.Next();

    private bool Is(string keyword) => _token.Kind == TokenKind.Name && _token.Value == keyword;

    private bool Skip(TokenKind kind)
    {
        if (_token.Kind != kind) return false;
        Advance();
        return true;
    }

    private bool SkipKeyword(string keyword)
    {
        if (!Is(keyword)) return false;
        Advance();
        return true;
    }

    private SourceLocation Expect(TokenKind kind)
    {
        var token = _token;
        if (token.Kind != kind) throw SyntaxException.At(token.Location, $"Expected {Token.Describe(kind)}, found {token.Description}.");
        Advance();
        return token.Location;
    }

    private void ExpectKeyword(string keyword)
    {
        if (!SkipKeyword(keyword)) throw SyntaxException.At(_token.Location, $"Expected \"{keyword}\", found {_token.Description}.");
    }

    private NameNode ParseName()
    {
        var token = _token;
        Expect(TokenKind.Name);
        return new(token.Value, token.Location);
    }

    private static SyntaxException Unexpected(Token token) => SyntaxException.At(token.Location, $"Unexpected {token.Description}.");

    private void Descend()
    {
        if (++_depth > _limits.MaximumDepth)
            throw SyntaxException.OverLimit(_token.Location, "nesting", "levels inside each other", _limits.MaximumDepth, _depth);
    }

    private List<T> Many<T>(TokenKind open, Func<T> parse, TokenKind close)
    {
        Expect(open);
        var items = new List<T>();
        do items.Add(parse());
        while (!Skip(close));
        return items;
    }

    private IReadOnlyList<T> OptionalMany<T>(TokenKind open, Func<T> parse, TokenKind close) =>
        _token.Kind == open ? Many(open, parse, close) : [];
}
