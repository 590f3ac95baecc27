using System.Text;

namespace CareersSearch.Queries.RegularExpressions;

internal sealed partial class ExpressionParser
{
    private CharacterNode CharacterClass()
    {
        _at++;
        var isNegated = Take('^');
        var ranges = new List<CharacterRange>();
        do ranges.Add(ReadRange());
        while (Peek() is not (End or ']'));
        if (!Take(']')) Fail(ExpressionFaults.Expected(']'));
        return new(ranges, isNegated);
    }

    private CharacterRange ReadRange()
    {
        var from = ReadCharacter();
        if (!Take('-')) return new(from, from);
        var to = ReadCharacter();
        if (from > to) Fail(ExpressionFaults.ReversedRange);
        return new(from, to);
    }

    // A backslash takes the meaning from any character, so that \d is the letter d.
    private int ReadCharacter()
    {
        _ = Take('\\');
        if (Peek() == End) return Missing(ExpressionFaults.EndsTooSoon);
        Rune.DecodeFromUtf16(text.AsSpan(_at), out var rune, out var width);
        _at += width;
        return rune.Value;
    }

    private int? Number()
    {
        var start = _at;
        while (Peek() is >= '0' and <= '9') _at++;
        return TryNumber(text[start.._at], out var number) ? number : null;
    }

    private int Peek() => Fault is null && _at < text.Length ? text[_at] : End;

    private bool Take(char expected)
    {
        if (Peek() != expected) return false;
        _at++;
        return true;
    }

    private bool Enter()
    {
        if (_depth++ < RegularExpression.MaximumDepth) return true;
        Fail(ExpressionFaults.TooDeep);
        return false;
    }

    private int Missing(string message)
    {
        Fail(message);
        return 0;
    }

    private void Fail(string message) => Fault ??= new(Math.Min(_at, text.Length), message);
}
