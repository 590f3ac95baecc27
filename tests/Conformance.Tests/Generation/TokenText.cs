using System.Text;

namespace Conformance.Tests.Generation;

/// <summary>Turns tokens into text with all the white space, commas and comments that the language ignores.</summary>
internal static class TokenText
{
    private static readonly string[] Separators = [" ", " ", " ", " ", "\n", "\n  ", "\n    ", ", ", "\t", "\r\n", "\r", " # a comment, é 𝄞\n", "\uFEFF", "  "];

    internal static string Join(IReadOnlyList<string> tokens, Dice dice)
    {
        var text = new StringBuilder();
        for (var index = 0; index < tokens.Count; index++)
        {
            if (index > 0 && (!IsPunctuator(tokens[index - 1], tokens[index]) || dice.Chance(0.4))) text.Append(dice.Pick(Separators));
            text.Append(tokens[index]);
        }

        return text.ToString();
    }

    private static bool IsPunctuator(string left, string right) => (left.Length == 1 && !char.IsLetterOrDigit(left[0]) && left[0] != '_')
        || (right.Length == 1 && !char.IsLetterOrDigit(right[0]) && right[0] != '_');
}
