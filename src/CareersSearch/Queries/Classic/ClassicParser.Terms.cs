using System.Globalization;
using System.Text;
using CareersSearch.Analysis;
using CareersSearch.Queries.RegularExpressions;

namespace CareersSearch.Queries.Classic;

internal sealed partial class ClassicParser
{
    private Query? ReadTerm(string field)
    {
        var token = Current;
        switch (token.Kind)
        {
            case ClassicTokenKind.IncludingStart or ClassicTokenKind.ExcludingStart: return ReadRange(field);
            case ClassicTokenKind.Term or ClassicTokenKind.Star or ClassicTokenKind.Prefix or ClassicTokenKind.Wildcard
                or ClassicTokenKind.Expression or ClassicTokenKind.BareSign or ClassicTokenKind.Quoted:
                _at++;
                break;
            default:
                Fail(token.Position, SyntaxMessages.Expected("A word", token));
                return null;
        }
        var (boost, tilde) = ReadSuffixes();
        return Boosted(token.Kind == ClassicTokenKind.Quoted ? Phrase(field, token, tilde) : Bare(field, token, tilde), boost);
    }

    // A boost and a tilde may stand in either order.
    private (float? Boost, string? Tilde) ReadSuffixes()
    {
        var tilde = ReadTilde();
        var boost = ReadBoost();
        if (boost is not null) tilde ??= ReadTilde();
        return (boost, tilde);
    }

    private string? ReadTilde() => Current.Kind == ClassicTokenKind.Tilde ? Take().Text : null;

    private float? ReadBoost()
    {
        if (Current.Kind != ClassicTokenKind.Caret) return null;
        _at++;
        var number = Take();
        var boost = float.Parse(number.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        if (float.IsFinite(boost)) return boost;
        Fail(number.Position, SyntaxMessages.BoostTooLarge);
        return null;
    }

    private static Query? Boosted(Query? query, float? boost) =>
        query is null || boost is null ? query : new BoostQuery(query, boost.Value);

    private Query? Bare(string field, ClassicToken token, string? tilde)
    {
        if (token.Kind == ClassicTokenKind.BareSign) token = token with { Kind = ClassicTokenKind.Term, Text = token.Text[..1] };
        if (Plain(token) is not { } plain) return null; // a wrong escape is wrong in a pattern too
        switch (token.Kind)
        {
            case ClassicTokenKind.Star when field == "*": return Counted(new MatchAllQuery(), token);
            case ClassicTokenKind.Star or ClassicTokenKind.Wildcard:
                return Expanding(new WildcardQuery(field, WildcardPattern.Lower(token.Text)), token);
            case ClassicTokenKind.Prefix: return Expanding(new PrefixQuery(field, LowerCaseFilter.Lower(plain[..^1])), token);
            case ClassicTokenKind.Expression: return Expression(field, token);
            default: return tilde is null ? Words(field, token.Position, plain) : Fuzzy(field, token, plain, tilde);
        }
    }

    private Query? Expression(string field, ClassicToken token)
    {
        var expression = RegularExpression.Parse(LowerCaseFilter.Lower(token.Text[1..^1]), out var fault);
        if (expression is not null) return Expanding(new RegularExpressionQuery(field, expression), token);
        Fail(token.Position + 1 + fault!.Position, fault.Message);
        return null;
    }

    private Query? Fuzzy(string field, ClassicToken token, string plain, string tilde)
    {
        var term = LowerCaseFilter.Lower(plain);
        if (TildeNumber.Edits(tilde, term.EnumerateRunes().Count(), out var fault) is { } edits)
            return Expanding(new FuzzyQuery(field, term, edits), token);
        Fail(token.Position + token.Text.Length, fault!);
        return null;
    }

    private Query? Phrase(string field, ClassicToken token, string? tilde)
    {
        if (Plain(token) is not { } plain) return null;
        string? fault = null;
        var moves = tilde is null ? 0 : TildeNumber.Moves(tilde, out fault) ?? 0;
        var query = FieldQueries.Phrase(syntax, field, plain[1..^1], moves);
        var terms = query switch { PhraseQuery exact => exact.Terms.Count, SloppyPhraseQuery sloppy => sloppy.Terms.Count, _ => 1 };
        Count(terms, token.Position);
        if (fault is not null && terms > 1) Fail(token.Position + token.Text.Length, fault);
        return query;
    }

    private Query? Words(string field, int position, string plain)
    {
        var query = FieldQueries.Words(syntax, field, plain);
        Count(query is BooleanQuery several ? several.Clauses.Count : 1, position);
        return query;
    }

    private Query? ReadRange(string field)
    {
        var start = Take();
        var from = ReadBound();
        Expect(ClassicTokenKind.To, "TO");
        var to = ReadBound();
        var end = Current;
        if (end.Kind is ClassicTokenKind.IncludingEnd or ClassicTokenKind.ExcludingEnd) _at++;
        else Fail(end.Position, SyntaxMessages.Expected("] or }", end));
        var query = new TermRangeQuery(
            field, from, to, start.Kind == ClassicTokenKind.IncludingStart, end.Kind == ClassicTokenKind.IncludingEnd);
        return Boosted(Expanding(query, start), ReadBoost());
    }

    // Null for a lone star: no bound on this side.
    private string? ReadBound()
    {
        var token = Current;
        if (token.Kind is not (ClassicTokenKind.RangeTerm or ClassicTokenKind.RangeQuoted or ClassicTokenKind.To))
        {
            Fail(token.Position, SyntaxMessages.Expected("A bound", token));
            return null;
        }
        _at++;
        var plain = Plain(token.Kind == ClassicTokenKind.RangeQuoted ? token with { Text = token.Text[1..^1] } : token);
        return plain is null || (token.Kind != ClassicTokenKind.RangeQuoted && token.Text == "*") ? null : LowerCaseFilter.Lower(plain);
    }

    private string? Plain(ClassicToken token)
    {
        var plain = Escapes.Remove(token.Text, out var fault);
        if (plain is null) Fail(token.Position, fault!);
        return plain;
    }

    private Query Expanding(Query query, ClassicToken token)
    {
        if (++_expansions > syntax.Limits.MaximumExpansions) Fail(token.Position, SyntaxMessages.TooManyExpansions(syntax.Limits));
        return Counted(query, token);
    }

    private Query Counted(Query query, ClassicToken token)
    {
        Count(1, token.Position);
        return query;
    }
}
