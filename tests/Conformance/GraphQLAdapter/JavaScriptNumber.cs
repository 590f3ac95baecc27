using System.Globalization;

namespace GraphQLAdapter;

/// <summary>Numbers as ECMAScript writes them.</summary>
/// <remarks>Source: ECMA-262, Number::toString: the same shortest digits as .NET's, with exponents only below 1e-6 and from 1e21 on.</remarks>
internal static class JavaScriptNumber
{
    internal static string Text(double number)
    {
        if (number == 0) return "0";
        var sign = number < 0 ? "-" : "";
        var (digits, exponent) = Split(Math.Abs(number).ToString("R", CultureInfo.InvariantCulture));
        if (exponent is >= 21 or < -6)
            return $"{sign}{digits[..1]}{(digits.Length > 1 ? "." + digits[1..] : "")}e{(exponent > 0 ? "+" : "-")}{Whole(Math.Abs(exponent))}";
        if (exponent < 0) return $"{sign}0.{new string('0', -exponent - 1)}{digits}";
        if (digits.Length <= exponent + 1) return sign + digits.PadRight(exponent + 1, '0');
        return $"{sign}{digits[..(exponent + 1)]}.{digits[(exponent + 1)..]}";
    }

    /// <summary>The significant digits, and the power of ten of the first.</summary>
    private static (string Digits, int Exponent) Split(string shortest)
    {
        var parts = shortest.Split('E');
        var power = parts.Length > 1 ? int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? parts[0].Length : point;
        var digits = parts[0].Replace(".", "", StringComparison.Ordinal);
        var significant = digits.TrimStart('0');
        return (significant.TrimEnd('0'), power + whole - 1 - (digits.Length - significant.Length));
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
