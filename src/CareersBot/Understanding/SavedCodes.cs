using System.Text.RegularExpressions;
using CareersCatalogue.Ports;

namespace CareersBot.Understanding;

/// <summary>Messages with the code of a saved list in them. A code can look like a postcode, so it is found before personal details are.</summary>
internal static partial class SavedCodes
{
    private static readonly string[] Erasing = ["erase", "delete", "wipe", "remove"];

    /// <summary>The message with nothing left but the code, and the wish to erase its list; null when there is no code in it.</summary>
    internal static string? Alone(string text)
    {
        if (ListCode.FindIn(text) is not { } code) return null;
        return Tokens.Of(text, Spellings.None).Exists(Erasing.Contains) ? $"erase {code.Value}" : code.Value;
    }

    /// <summary>The message without its code, which says nothing of how somebody feels; the message itself when there is none.</summary>
    internal static string Without(string text) => ListCode.FindIn(text) is null ? text : Written().Replace(text, " ");

    /// <summary>Whether a text is what <see cref="Alone"/> makes.</summary>
    internal static bool IsOne(string text) => ListCode.FindIn(text) is not null;

    [GeneratedRegex(@"\b[2-9B-DF-HJ-NP-TV-XZ]{5}[ \u2013-]?[2-9B-DF-HJ-NP-TV-XZ]{5}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Written();
}
