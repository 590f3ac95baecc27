using System.Text;
using Conformance.Tests.Generation;

namespace Conformance.Tests.Fuzz;

/// <summary>Texts that nobody meant: characters of every kind, and pieces of the language in no order.</summary>
internal static class RandomText
{
    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", "!", "$", "&", ":", "=", "@", "|", "...", "\"", "\"\"\"", "\\", "#", "\n", "\r", " ", ",", "\uFEFF", "query", "mutation", "subscription", "fragment", "on",
        "name", "dog", "_", "__typename", "__schema", "true", "null", "0", "-1", "1.5", "1e9", "\"text\"", "\"\\u{1F600}\"", "\"\\uD834\\uDD1E\"", "type", "extend", "schema", "input", "enum",
        "interface", "union", "scalar", "directive", "repeatable", "implements", "skip", "include", "if", "é", "\uD834", "\uDD1E", "\0", "\u0085", "\u2028",
    ];

    internal static string Generate(Dice dice) => dice.Chance(0.3) ? Characters(dice) : FromPieces(dice);

    /// <summary>Bytes of every value.</summary>
    internal static byte[] Bytes(Dice dice)
    {
        var bytes = new byte[dice.Roll(200)];
        for (var index = 0; index < bytes.Length; index++) bytes[index] = (byte)dice.Roll(256);
        return bytes;
    }

    private static string Characters(Dice dice)
    {
        var text = new StringBuilder();
        for (var length = dice.Roll(120); length > 0; length--) text.Append((char)dice.Roll(dice.Chance(0.7) ? 0x80 : 0x10000));
        return text.ToString();
    }

    private static string FromPieces(Dice dice)
    {
        var text = new StringBuilder();
        for (var length = dice.Roll(60); length > 0; length--)
        {
            text.Append(dice.Pick(Pieces));
            if (dice.Chance(0.5)) text.Append(' ');
        }

        return text.ToString();
    }
}
