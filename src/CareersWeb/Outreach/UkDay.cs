namespace CareersWeb.Outreach;

/// <summary>Days by the clocks of the United Kingdom. The rule is written out, so that no machine needs a list of time zones.</summary>
/// <remarks>
/// Source: Summer Time Act 1972, section 1, as amended by the Summer Time Order 2002: one hour ahead from one o'clock in universal time on
/// the last Sunday of March until one o'clock on the last Sunday of October.
/// </remarks>
internal static class UkDay
{
    private const int ChangeHour = 1;

    /// <summary>The day of a time.</summary>
    public static DateOnly Of(DateTimeOffset time) => DateOnly.FromDateTime((time.ToUniversalTime() + AheadAt(time)).DateTime);

    /// <summary>When the day of a time ends: the next midnight after it.</summary>
    public static DateTimeOffset EndOf(DateTimeOffset time)
    {
        var midnight = new DateTimeOffset(Of(time).AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);
        return midnight - AheadAt(midnight); // clocks never change within an hour of midnight
    }

    private static TimeSpan AheadAt(DateTimeOffset time)
    {
        var year = time.UtcDateTime.Year;
        return LastSunday(year, 3) <= time && time < LastSunday(year, 10) ? TimeSpan.FromHours(1) : TimeSpan.Zero;
    }

    private static DateTimeOffset LastSunday(int year, int month)
    {
        var last = new DateOnly(year, month, 31);
        return new(last.AddDays(-(int)last.DayOfWeek), new TimeOnly(ChangeHour, 0), TimeSpan.Zero);
    }
}
