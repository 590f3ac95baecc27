using System.Globalization;

namespace CareersWeb.Site.Digest;

/// <summary>A week from Monday to Sunday, in universal time.</summary>
/// <param name="Monday">Its first day.</param>
/// <remarks>Source: ISO 8601, week dates.</remarks>
internal readonly record struct DigestWeek(DateOnly Monday)
{
    private const int Days = 7;

    /// <summary>Weeks since the calendar began, so that each week is one more than the last, over every turn of a year.</summary>
    public int Number => Monday.DayNumber / Days;

    /// <summary>When it began.</summary>
    public DateTimeOffset Began => new(Monday, TimeOnly.MinValue, TimeSpan.Zero);

    /// <summary>The week of a time.</summary>
    public static DigestWeek Of(DateTimeOffset time)
    {
        var day = DateOnly.FromDateTime(time.UtcDateTime);
        return new(day.AddDays(-(((int)day.DayOfWeek + Days - 1) % Days))); // Sunday counts as 0, and ends the week
    }

    /// <summary>This week and those before it, the newest first.</summary>
    /// <param name="count">How many.</param>
    public IEnumerable<DigestWeek> AndBefore(int count)
    {
        var monday = Monday;
        return Enumerable.Range(0, count).Select(back => new DigestWeek(monday.AddDays(-Days * back)));
    }

    /// <summary>As the standard writes it, such as <c>2026-W47</c>.</summary>
    public override string ToString()
    {
        var day = Monday.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day)}-W{ISOWeek.GetWeekOfYear(day):00}");
    }
}
