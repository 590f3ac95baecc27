using System.Globalization;
using System.Text;

namespace CareersSearch.Queries.Classic;

/// <summary>A backslash takes the meaning from the next character; <c>\u</c> and four hexadecimal digits stand for a character.</summary>
internal static class Escapes
{
    private const int Digits = 4;

    /// <summary>The text without backslashes; null, and what is wrong, when one stands for nothing.</summary>
    internal static string? Remove(string text, out string? fault)
    {
        fault = null;
        if (!text.Contains('\\')) return text;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\') { plain.Append(text[i]); continue; }
            if (++i == text.Length) { fault = SyntaxMessages.EndsInEscape; return null; }
            if (text[i] != 'u') { plain.Append(text[i]); continue; }
            var digits = text.AsSpan(i + 1, Math.Min(Digits, text.Length - i - 1));
            if (digits.Length < Digits
                || !ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            {
                fault = SyntaxMessages.CutEscape;
                return null;
            }
            plain.Append((char)unit);
            i += Digits;
        }
        return plain.ToString();
    }
}
