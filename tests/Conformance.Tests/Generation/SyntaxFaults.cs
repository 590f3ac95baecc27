namespace Conformance.Tests.Generation;

/// <summary>Spoils texts: characters and pieces taken out, put in or exchanged, most of which is no GraphQL any more.</summary>
internal static class SyntaxFaults
{
    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", "!", "$", "&", ":", "=", "@", "|", "...", "..", ".", "\"", "\"\"\"", "\\", "#", "'", "?", "%", "-", "0", "01", "1.", ".5", "1e", "1.e2", "0x1", "1a", "-a",
        "\"\\u12\"", "\"\\uD834\"", "\"\\uDD1E\"", "\"\\u{110000}\"", "\"\\u{}\"", "\"\\x\"", "\"\\uD834\\u0041\"", "\"open", "\"\"\"open", "\"a\nb\"", "\u0000", "\u0007", "\u00A0", "é", "𝄞",
        "\uFEFF", "\u2028", "null", "true", "on", "query", "fragment", "extend", "type", "type A { b: C }", "extend type A @b", "enum E { true }", "schema", "directive", "subscription", "repeatable",
        "\"description\"", "\"description\" {", "\"description\" extend", "interface", "input I { a: B = $c }", "union U = | A | B", "directive @d on FIELD | NOWHERE", "__typename", "...on", "... on on",
    ];

    internal static string Spoil(string text, Dice dice)
    {
        for (var faults = dice.Between(1, 2); faults > 0; faults--) text = Once(text, dice);
        return text;
    }

    private static string Once(string text, Dice dice)
    {
        var start = dice.Roll(text.Length + 1);
        var length = Math.Min(dice.Between(1, dice.Chance(0.8) ? 3 : 40), text.Length - start);
        return dice.Roll(6) switch
        {
            0 => text.Remove(start, length),
            1 => text.Insert(start, dice.Pick(Pieces)),
            2 => text.Insert(start, $" {dice.Pick(Pieces)} "),
            3 => text.Remove(start, length).Insert(start, dice.Pick(Pieces)),
            4 => text[..start],
            _ => text.Insert(dice.Roll(text.Length + 1), text.Substring(start, length)),
        };
    }
}
