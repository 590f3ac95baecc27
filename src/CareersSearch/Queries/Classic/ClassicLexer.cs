using static CareersSearch.Queries.Classic.ClassicTokenKind;

namespace CareersSearch.Queries.Classic;

/// <summary>
/// Cuts a query into words and signs, the longest that fits each time. Inside a range and after a caret other words are known, so it
/// remembers where it is.
/// </summary>
internal sealed class ClassicLexer
{
    private readonly string _text;
    private readonly List<ClassicToken> _tokens = [];
    private QuerySyntaxError? _error;
    private int _at;

    private ClassicLexer(string text) => _text = text;

    /// <summary>The tokens, with one that marks the end; what no token fits is an error.</summary>
    internal static IReadOnlyList<ClassicToken> Tokenize(string text, out QuerySyntaxError? error)
    {
        var lexer = new ClassicLexer(text);
        while (lexer._error is null && lexer._at < text.Length) lexer.Next();
        lexer._tokens.Add(new(End, text.Length, ""));
        error = lexer._error;
        return lexer._tokens;
    }

    private void Next()
    {
        switch (_text[_at])
        {
            case ' ' or '\t' or '\n' or '\r' or '\u3000': _at++; break;
            case '+': AddSign(Plus); break;
            case '-': AddSign(Minus); break;
            case '!': AddSign(Not); break;
            case '(': Add(OpenBracket, 1); break;
            case ')': Add(CloseBracket, 1); break;
            case ':': Add(Colon, 1); break;
            case '"': AddQuoted(); break;
            case '/': AddClosed(Expression, LexerRules.EndOfSlashed(_text, _at), SyntaxMessages.UnclosedExpression); break;
            case '~': Add(Tilde, LexerRules.EndOfTerm(_text, _at + 1) - _at); break;
            case '^': AddBoost(); break;
            case '[': Add(IncludingStart, 1); AddRange(); break;
            case '{': Add(ExcludingStart, 1); AddRange(); break;
            case ']' or '}': Fail(_at, SyntaxMessages.Expected("A word", new(Term, _at, _text[_at].ToString()))); break;
            default: AddWord(); break;
        }
    }

    private void AddSign(ClassicTokenKind kind)
    {
        var isBare = _at + 1 < _text.Length && LexerRules.IsSpace(_text[_at + 1]);
        Add(isBare ? BareSign : kind, isBare ? 2 : 1);
    }

    private void AddWord()
    {
        var end = LexerRules.EndOfPattern(_text, _at, out var stars, out var others);
        if (end == _at) { Fail(_at, SyntaxMessages.EndsInEscape); return; }
        var word = _text.AsSpan(_at, end - _at);
        var kind = word switch
        {
            "AND" or "&&" => And,
            "OR" or "||" => Or,
            "NOT" => Not,
            "*" => Star,
            _ when stars == 0 && others == 0 => Term,
            _ when stars == 1 && others == 0 && LexerRules.EndsInStar(word) => Prefix,
            _ => Wildcard,
        };
        Add(kind, end - _at);
    }

    private void AddQuoted()
    {
        var end = _at + 1;
        while (end < _text.Length && _text[end] != '"') end += _text[end] == '\\' ? 2 : 1;
        AddClosed(Quoted, end < _text.Length ? end + 1 : -1, SyntaxMessages.UnclosedQuote);
    }

    private void AddBoost()
    {
        Add(Caret, 1);
        var end = LexerRules.EndOfNumber(_text, _at);
        if (end == _at) Fail(_at, SyntaxMessages.NumberAfterCaret);
        else Add(Number, end - _at);
    }

    private void AddRange()
    {
        while (_error is null)
        {
            while (_at < _text.Length && LexerRules.IsRangeSpace(_text, _at)) _at++;
            if (_at == _text.Length) { Fail(_at, SyntaxMessages.UnclosedRange); return; }
            if (_text[_at] is ']' or '}')
            {
                Add(_text[_at] == ']' ? IncludingEnd : ExcludingEnd, 1);
                return;
            }
            var end = LexerRules.EndOfRangeTerm(_text, _at);
            var quoted = LexerRules.EndOfRangeQuoted(_text, _at);
            if (quoted >= end) Add(RangeQuoted, quoted - _at);
            else Add(_text.AsSpan(_at, end - _at) is "TO" ? To : RangeTerm, end - _at);
        }
    }

    private void AddClosed(ClassicTokenKind kind, int end, string message)
    {
        if (end < 0) Fail(_at, message);
        else Add(kind, end - _at);
    }

    private void Add(ClassicTokenKind kind, int length)
    {
        _tokens.Add(new(kind, _at, _text.Substring(_at, length)));
        _at += length;
    }

    private void Fail(int position, string message) => _error ??= new(position, message);
}
