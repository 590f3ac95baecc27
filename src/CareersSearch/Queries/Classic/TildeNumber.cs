using System.Globalization;
using System.Text.RegularExpressions;

namespace CareersSearch.Queries.Classic;

/// <summary>The number that may follow a tilde: edits of a word, or moves of a phrase. What is no number counts as none.</summary>
internal static partial class TildeNumber
{
    /// <summary>Most edits that a word may be away.</summary>
    internal const int MostEdits = 2;

    /// <summary>Edits for a word; null, and what is wrong, when the number makes no sense.</summary>
    /// <remarks>Below 1 it says how alike the words have to be, as old versions of the syntax had it.</remarks>
    internal static int? Edits(string tilde, int letters, out string? fault)
    {
        var number = Read(tilde) ?? MostEdits;
        fault = number < 0 ? SyntaxMessages.NegativeNumber
            : number >= 1 && number != (int)number ? SyntaxMessages.FractionOfAnEdit
            : null;
        if (fault is not null) return null;
        if (number >= 1) return (int)Math.Min(number, MostEdits);
        return number == 0 ? 0 : Math.Min((int)((1d - number) * letters), MostEdits);
    }

    /// <summary>Moves for a phrase, 0 when no number says otherwise; null, and what is wrong, when it is below 0.</summary>
    internal static int? Moves(string tilde, out string? fault)
    {
        var number = Read(tilde) ?? 0;
        fault = number <= -1 ? SyntaxMessages.NegativeNumber : null;
        return fault is null ? (int)number : null;
    }

    private static float? Read(string tilde)
    {
        var text = tilde.AsSpan(1);
        if (!Decimal().IsMatch(text)) return null;
        return float.Parse(text.TrimEnd("fFdD"), NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(
        @"^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?[fFdD]?$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Decimal();
}
