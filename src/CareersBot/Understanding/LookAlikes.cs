using System.Text;

namespace CareersBot.Understanding;

/// <summary>Letters that look like plain ones: accents, full width, mathematical alphabets and a few of other scripts.</summary>
internal static class LookAlikes
{
    private const string Accented = "àáâãäåāçćčèéêëēìíîïīñńòóôõöøōùúûüūýÿŵŷ";
    private const string Plainly = "aaaaaaaccceeeeeiiiiinnooooooouuuuuyywy";
    private const string OtherScripts = "аеорсухікѕոΑΕΟ";
    private const string OtherPlainly = "aeopcyxiksnaeo";

    internal static string Plain(Rune rune)
    {
        var value = rune.Value;
        if (value < 0x80) return rune.ToString();
        if (value is >= 0xFF01 and <= 0xFF5E) return ((char)(value - 0xFEE0)).ToString(); // full width
        if (value is >= 0x1D400 and <= 0x1D6A3) return ((char)('a' + ((value - 0x1D400) % 26))).ToString(); // mathematical letters, in runs of 26 capitals and 26 small ones
        if (value > char.MaxValue) return rune.ToString();
        var letter = char.ToLowerInvariant((char)value);
        var at = Accented.IndexOf(letter, StringComparison.Ordinal);
        if (at >= 0) return Plainly[at].ToString();
        at = OtherScripts.IndexOf((char)value, StringComparison.Ordinal);
        return at >= 0 ? OtherPlainly[at].ToString() : rune.ToString();
    }
}
