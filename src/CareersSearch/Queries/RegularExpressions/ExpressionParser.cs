using System.Globalization;
using System.Text;

namespace CareersSearch.Queries.RegularExpressions;

/// <summary>Reads the syntax of a regular expression by recursive descent. The first fault ends the reading.</summary>
internal sealed partial class ExpressionParser(string text)
{
    private const int End = -1;
    private int _at;
    private int _depth;

    internal ExpressionFault? Fault { get; private set; }

    /// <summary>What the text says; no more than its beginning where there is a fault.</summary>
    internal ExpressionNode Parse()
    {
        if (text.Length > RegularExpression.MaximumLength) Fail(ExpressionFaults.TooLong(text.Length));
        var root = text.Length == 0 || Fault is not null ? new SequenceNode([]) : Union();
        if (Fault is null && _at < text.Length) Fail(ExpressionFaults.Unexpected(text, _at));
        return root;
    }

    private ExpressionNode Union()
    {
        var first = Intersection();
        while (Take('|')) first = new UnionNode(first, Intersection());
        return first;
    }

    private ExpressionNode Intersection()
    {
        var first = Sequence();
        while (Take('&')) first = new IntersectionNode(first, Sequence());
        return first;
    }

    private ExpressionNode Sequence()
    {
        var parts = new List<ExpressionNode> { Repeat() };
        while (Fault is null && Peek() is not (End or ')' or '|' or '&')) parts.Add(Repeat());
        return parts.Count == 1 ? parts[0] : new SequenceNode(Flat(parts));
    }

    // Quoted text inside a sequence lies flat in it, so that what every term begins with can be read off.
    private static List<ExpressionNode> Flat(List<ExpressionNode> parts) =>
        [.. parts.SelectMany(part => part is SequenceNode sequence ? sequence.Parts : [part])];

    private ExpressionNode Repeat()
    {
        var inner = Complement();
        while (Fault is null)
        {
            if (Take('?')) inner = new RepeatNode(inner, 0, 1);
            else if (Take('*')) inner = new RepeatNode(inner, 0, null);
            else if (Take('+')) inner = new RepeatNode(inner, 1, null);
            else if (Take('{')) inner = Counted(inner);
            else break;
        }
        return inner;
    }

    private RepeatNode Counted(ExpressionNode inner)
    {
        var least = Number() ?? Missing(ExpressionFaults.NumberExpected);
        int? most = least;
        if (Take(',')) most = Peek() is >= '0' and <= '9' ? Number() ?? Missing(ExpressionFaults.NumberExpected) : null;
        if (!Take('}')) Fail(ExpressionFaults.Expected('}'));
        return new(inner, least, most);
    }

    private ExpressionNode Complement()
    {
        if (!Take('~')) return Peek() == '[' ? CharacterClass() : Simple();
        if (!Enter()) return Nothing();
        var inner = Complement();
        _depth--;
        return new ComplementNode(inner);
    }

    private ExpressionNode Simple()
    {
        if (Take('.')) return new CharacterNode([], true);
        if (Take('#')) return Nothing();
        if (Take('@')) return new RepeatNode(new CharacterNode([], true), 0, null);
        if (Take('"')) return Quoted();
        if (Take('(')) return Bracketed();
        if (Take('<')) return Interval();
        return OneCharacter(ReadCharacter());
    }

    private ExpressionNode Bracketed()
    {
        if (Take(')')) return new SequenceNode([]);
        if (!Enter()) return Nothing();
        var inner = Union();
        _depth--;
        if (!Take(')')) Fail(ExpressionFaults.Expected(')'));
        return inner;
    }

    private SequenceNode Quoted()
    {
        var end = text.IndexOf('"', _at);
        if (end < 0) { Fail(ExpressionFaults.Expected('"')); end = text.Length; }
        var parts = new List<ExpressionNode>();
        foreach (var rune in text.AsSpan(_at, end - _at).EnumerateRunes()) parts.Add(OneCharacter(rune.Value));
        _at = Math.Min(text.Length, end + 1);
        return new(parts);
    }

    private ExpressionNode Interval()
    {
        var end = text.IndexOf('>', _at);
        var bounds = end < 0 ? [] : text[_at..end].Split('-');
        if (bounds.Length != 2 || !TryNumber(bounds[0], out var first) || !TryNumber(bounds[1], out var second))
        {
            Fail(ExpressionFaults.WrongInterval);
            return Nothing();
        }
        _at = end + 1;
        var digits = bounds[0].Length == bounds[1].Length ? bounds[0].Length : 0;
        return NumberRange.Of(Math.Min(first, second), Math.Max(first, second), digits);
    }

    private static CharacterNode Nothing() => new([], false);

    private static CharacterNode OneCharacter(int character) => new([new(character, character)], false);

    private static bool TryNumber(string digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
