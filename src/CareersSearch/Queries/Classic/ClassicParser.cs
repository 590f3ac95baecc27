namespace CareersSearch.Queries.Classic;

/// <summary>Reads the tokens of a query by recursive descent, as the grammar of Lucene's classic query parser has it.</summary>
/// <remarks>The first mistake ends the reading: all productions then see the end of the query.</remarks>
internal sealed partial class ClassicParser(ClassicSyntax syntax, IReadOnlyList<ClassicToken> tokens)
{
    private int _at;
    private int _clauses;
    private int _expansions;
    private QuerySyntaxError? _error;

    private ClassicToken Current => tokens[_at];

    internal ClassicReading Read()
    {
        var query = ReadQuery(syntax.DefaultField, 0);
        if (Current.Kind != ClassicTokenKind.End) Fail(Current.Position, SyntaxMessages.Expected("A word", Current));
        return _error is null ? new(query ?? new BooleanQuery([]), null) : new(null, _error);
    }

    private Query? ReadQuery(string field, int depth)
    {
        var clauses = new ClauseList(syntax.Operator);
        Query? first = null;
        if (IsRunOfWords()) first = ReadRun(field, clauses);
        else
        {
            var modifier = ReadModifier();
            var query = ReadClause(field, depth);
            clauses.Add(Conjunction.None, modifier, query);
            if (modifier == Modifier.None) first = query;
        }
        while (StartsClause(Current.Kind))
        {
            if (IsRunOfWords())
            {
                ReadRun(field, clauses);
                continue;
            }
            var conjunction = ReadConjunction();
            var modifier = ReadModifier();
            clauses.Add(conjunction, modifier, ReadClause(field, depth));
        }
        return clauses.Count == 1 && first is not null ? first : clauses.ToQuery();
    }

    // Two or more plain words in a row go through analysis together; one that a sign, a field or AND and OR follow stays apart.
    private bool IsRunOfWords() => Current.Kind == ClassicTokenKind.Term && GoesOn(_at + 1);

    private bool GoesOn(int at) => tokens[at].Kind == ClassicTokenKind.Term && tokens[at + 1].Kind is not (ClassicTokenKind.Colon
        or ClassicTokenKind.Star or ClassicTokenKind.Tilde or ClassicTokenKind.Caret or ClassicTokenKind.And or ClassicTokenKind.Or);

    private Query? ReadRun(string field, ClauseList clauses)
    {
        var start = Current.Position;
        var words = new List<string>();
        do
        {
            if (Plain(Take()) is not { } plain) return null;
            words.Add(plain);
        }
        while (GoesOn(_at));
        var query = Words(field, start, string.Join(' ', words));
        clauses.AddRun(query);
        return query;
    }

    private Query? ReadClause(string field, int depth)
    {
        var named = ReadField() ?? field;
        if (Current.Kind != ClassicTokenKind.OpenBracket) return ReadTerm(named);
        var bracket = Take();
        if (depth == syntax.Limits.MaximumDepth)
        {
            Fail(bracket.Position, SyntaxMessages.TooDeep(syntax.Limits));
            return null;
        }
        var query = ReadQuery(named, depth + 1);
        Expect(ClassicTokenKind.CloseBracket, "A closing bracket");
        return Boosted(query, ReadBoost());
    }

    private string? ReadField()
    {
        var canBeField = Current.Kind is ClassicTokenKind.Term or ClassicTokenKind.Star;
        if (!canBeField || tokens[_at + 1].Kind != ClassicTokenKind.Colon) return null;
        var token = Take();
        _at++;
        if (token.Kind == ClassicTokenKind.Star) return token.Text;
        if (Plain(token) is not { } name) return null;
        if (syntax.KnowsField?.Invoke(name) == false) Fail(token.Position, SyntaxMessages.UnknownField(name));
        return name;
    }

    private Conjunction ReadConjunction() => Current.Kind switch
    {
        ClassicTokenKind.And => TakeAs(Conjunction.And),
        ClassicTokenKind.Or => TakeAs(Conjunction.Or),
        _ => Conjunction.None,
    };

    private Modifier ReadModifier() => Current.Kind switch
    {
        ClassicTokenKind.Plus => TakeAs(Modifier.Required),
        ClassicTokenKind.Minus or ClassicTokenKind.Not => TakeAs(Modifier.Excluded),
        _ => Modifier.None,
    };

    private T TakeAs<T>(T value)
    {
        _at++;
        return value;
    }

    private ClassicToken Take() => Current.Kind == ClassicTokenKind.End ? Current : tokens[_at++];

    private void Expect(ClassicTokenKind kind, string what)
    {
        if (Current.Kind == kind) _at++;
        else Fail(Current.Position, SyntaxMessages.Expected(what, Current));
    }

    private void Fail(int position, string message)
    {
        _error ??= new(position, message);
        _at = tokens.Count - 1;
    }

    private void Count(int clauses, int position)
    {
        _clauses += clauses;
        if (_clauses > syntax.Limits.MaximumClauses) Fail(position, SyntaxMessages.TooManyClauses(syntax.Limits));
    }

    private static bool StartsClause(ClassicTokenKind kind) => kind is not (ClassicTokenKind.End or ClassicTokenKind.CloseBracket
        or ClassicTokenKind.Colon or ClassicTokenKind.Caret or ClassicTokenKind.Tilde);
}
