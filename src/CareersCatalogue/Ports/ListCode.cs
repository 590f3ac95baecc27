using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace CareersCatalogue.Ports;

/// <summary>The code of a saved list: whoever has it can open, change and erase the list.</summary>
/// <remarks>
/// Ten of 28 signs, a digit among them, which is 3 in 10^14: far too many to guess. The signs are digits and consonants that are not taken for one another, and
/// without vowels they form no words. It is written in two groups, such as <c>K7QFM-2XD9R</c>; small letters, spaces and a missing hyphen
/// are forgiven when it is read.
/// </remarks>
public readonly record struct ListCode
{
    /// <summary>Signs in a code, without the hyphen; a count.</summary>
    public const int Length = 10;

    /// <summary>Longest text that a code is looked for in; characters.</summary>
    public const int MaximumTextLength = 500;

    private const string Signs = "23456789BCDFGHJKLMNPQRSTVWXZ";
    private const int Group = Length / 2;

    private ListCode(string value) => Value = value;

    /// <summary>The signs in two groups with a hyphen between them; in capitals.</summary>
    public string Value { get; }

    /// <summary>A code that nobody can foresee.</summary>
    public static ListCode New()
    {
        ListCode code;
        do code = new(Grouped(RandomNumberGenerator.GetString(Signs, Length)));
        while (!HasDigit(code)); // three in a hundred have none, and would not be found in a text
        return code;
    }

    /// <summary>Reads a code that somebody copied.</summary>
    /// <param name="text">The code alone.</param>
    /// <param name="code">What was read.</param>
    /// <returns>False when the text is not a code; that it is one does not say that there is such a list.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ListCode code)
    {
        code = default;
        if (text is null || text.Length > MaximumTextLength) return false;
        var signs = string.Concat(text.Where(sign => sign is not (' ' or '-' or '\u2013')).Select(char.ToUpperInvariant));
        if (signs.Length != Length || !signs.All(Signs.Contains)) return false;
        code = new(Grouped(signs));
        return true;
    }

    /// <summary>The first code in a text, such as "my code is K7QFM-2XD9R"; null when there is none.</summary>
    /// <param name="text">At most <see cref="MaximumTextLength"/> characters are looked at.</param>
    public static ListCode? FindIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (TryParse(text.Trim(' ', '.', '!', '"'), out var whole) && HasDigit(whole)) return whole;
        var words = text[..Math.Min(text.Length, MaximumTextLength)].Split([' ', '.', ',', ':', '!', '?', '"', '\'', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            if (TryParse(words[i], out var code) && HasDigit(code)) return code;
            if (i + 1 < words.Length && words[i].Length == Group && TryParse(words[i] + words[i + 1], out code) && HasDigit(code)) return code;
        }

        return null;
    }

    /// <summary>As <see cref="Value"/>.</summary>
    public override string ToString() => Value;

    // Ten consonants in a row may be noise; every code has a digit.
    private static bool HasDigit(ListCode code) => code.Value.Any(char.IsAsciiDigit);

    private static string Grouped(string signs) => $"{signs[..Group]}-{signs[Group..]}";
}
