using System.Security.Cryptography;

namespace CareersCatalogue.Outreach;

/// <summary>Codes that people read out and type: no vowels, so that no word comes of them, and no two signs that look alike.</summary>
internal static class SpokenCode
{
    private const string Alphabet = "23456789BCDFGHJKMNPQRTVWXYZ";
    private const char Separator = '-';

    internal static string New(int length) => RandomNumberGenerator.GetString(Alphabet, length);

    /// <summary>A code as it was typed, in capitals without separators; null when it is not one of this length.</summary>
    internal static string? Read(string? typed, int length)
    {
        if (typed is null || typed.Length > length * 2) return null; // a separator behind each sign is as far as it goes
        var signs = typed.Where(sign => sign != Separator && !char.IsWhiteSpace(sign)).Select(char.ToUpperInvariant).ToArray();
        return signs.Length == length && signs.All(sign => Alphabet.Contains(sign, StringComparison.Ordinal)) ? new(signs) : null;
    }
}
