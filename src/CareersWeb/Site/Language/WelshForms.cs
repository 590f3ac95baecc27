using System.Globalization;

namespace CareersWeb.Site.Language;

/// <summary>How Welsh writes dates and counts of years and months, where the noun changes with the number before it.</summary>
internal static class WelshForms
{
    private static readonly string[] MonthNames =
    [
        "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr",
    ];

    /// <summary>Such as "22 Tachwedd 2026".</summary>
    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {MonthNames[day.Month - 1]} {day.Year}");

    /// <summary>Such as "1 flwyddyn", "2 flynedd", "3 blynedd" and "5 mlynedd".</summary>
    /// <remarks>Blynedd softens after 2 and takes the nasal form after 5 and from 7 on; 6 leaves it as it is.</remarks>
    public static string Years(int years) => string.Create(CultureInfo.InvariantCulture, $"{years} {years switch
    {
        1 => "flwyddyn",
        2 => "flynedd",
        3 or 4 or 6 => "blynedd",
        _ => "mlynedd",
    }}");

    /// <summary>Such as "1 mis", "2 fis" and "18 mis".</summary>
    public static string Months(int months) => string.Create(CultureInfo.InvariantCulture, $"{months} {(months == 2 ? "fis" : "mis")}");
}
