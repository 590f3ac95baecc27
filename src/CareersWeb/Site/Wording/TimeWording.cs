using System.Globalization;
using CareersCatalogue.Routes;
using CareersWeb.Site.Language;
using static CareersWeb.Site.Language.Words;

namespace CareersWeb.Site.Wording;

/// <summary>Puts lengths of time and dates into words.</summary>
internal static class TimeWording
{
    private const int MonthsInYear = 12;
    private const int HalvesFrom = 24; // people say "18 months", but "3 and a half years"

    /// <summary>A day, such as "21 November 2026".</summary>
    public static string Day(DateOnly day) => SiteLanguage.IsWelsh
        ? WelshForms.Day(day)
        : day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Such as "18 months to 2 years".</summary>
    public static string Months(MonthRange range) =>
        range.Minimum == range.Maximum ? Months(range.Minimum) : Say("{0} to {1}", Months(range.Minimum), Months(range.Maximum));

    /// <summary>Such as "About 3 years" or "About 6 months".</summary>
    public static string About(double years) => years <= 0
        ? Say("You learn on the job")
        : Say("About {0}", Months((int)Math.Round(years * MonthsInYear)));

    /// <summary>Such as "8 months", "3 years" or "4 years and 8 months".</summary>
    public static string YearsAndMonths(double years)
    {
        var months = Math.Max(1, (int)Math.Round(years * MonthsInYear));
        var (whole, rest) = (months / MonthsInYear, months % MonthsInYear);
        return whole == 0 || rest == 0 ? Months(months) : Say("{0} and {1}", Months(whole * MonthsInYear), Months(rest));
    }

    /// <summary>Such as "1 year", "18 months" or "3 and a half years".</summary>
    public static string Months(int months)
    {
        if (months == 0) return Say("a few weeks");
        var isHalf = months > HalvesFrom && months % MonthsInYear == MonthsInYear / 2;
        if (SiteLanguage.IsWelsh)
        {
            return isHalf ? WelshForms.Years(months / MonthsInYear) + " a hanner"
                : months % MonthsInYear == 0 ? WelshForms.Years(months / MonthsInYear) : WelshForms.Months(months);
        }

        if (isHalf) return string.Create(CultureInfo.InvariantCulture, $"{months / MonthsInYear} and a half years");
        var (count, unit) = months % MonthsInYear == 0 ? (months / MonthsInYear, "year") : (months, "month");
        return count == 1 ? $"1 {unit}" : string.Create(CultureInfo.InvariantCulture, $"{count} {unit}s");
    }
}
