using System.Buffers;
using System.Text;

namespace BotProtocol.Activities;

/// <summary>Takes out of a text what cannot be seen but can mislead: controls, direction marks, tags, invisible spaces.</summary>
/// <remarks>
/// Kept are line feeds, and the joiners that emoji and several scripts need. Tabs and other line breaks become a space and a line
/// feed. Source of the classes: Unicode Technical Report 36, sections 2.4 and 2.5.
/// </remarks>
public static class TextCleaning
{
    /// <summary>The text without those characters; the same string when it has none.</summary>
    /// <param name="text">Any text, also with halves of characters, which are taken out.</param>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!NeedsCleaning(text)) return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length) == OperationStatus.Done) Append(clean, rune, text, i);
            i += length;
        }

        return clean.ToString();
    }

    /// <summary>The text, cut to so many characters (UTF-16 units) without halving one.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="maximum">At least 1.</param>
    internal static string Cut(string text, int maximum)
    {
        if (text.Length <= maximum) return text;
        return text[..(char.IsHighSurrogate(text[maximum - 1]) ? maximum - 1 : maximum)];
    }

    private static bool NeedsCleaning(string text)
    {
        foreach (var character in text)
        {
            if (character is (>= ' ' and <= '~') or '\n') continue;
            if (char.IsSurrogate(character) || IsSpecial(new Rune(character))) return true; // pairs are looked at one by one
        }

        return false;
    }

    private static void Append(StringBuilder clean, Rune rune, string text, int at)
    {
        var isLoneReturn = rune.Value == '\r' && (at + 1 >= text.Length || text[at + 1] != '\n');
        if (rune.Value == '\t') clean.Append(' ');
        else if (isLoneReturn || rune.Value is 0x2028 or 0x2029 or 0x85) clean.Append('\n');
        else if (rune.Value == '\n' || !IsSpecial(rune)) clean.Append(rune);
    }

    private static bool IsSpecial(Rune rune) => rune.Value switch
    {
        < 0x20 or (>= 0x7F and <= 0x9F) => true, // controls
        0xAD or 0x200B or 0x2060 or 0xFEFF or 0x180E or 0x034F => true, // invisible, and of no use in a message
        0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => true, // direction
        0x2028 or 0x2029 => true, // line and paragraph separators
        (>= 0x206A and <= 0x206F) or (>= 0xFFF9 and <= 0xFFFB) or (>= 0x2061 and <= 0x2064) => true, // deprecated and annotation marks
        >= 0xE0000 and <= 0xE0FFF => true, // tags and what stands beside them
        _ => false,
    };
}
