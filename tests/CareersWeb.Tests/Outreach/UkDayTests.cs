using System.Globalization;
using CareersWeb.Outreach;

namespace CareersWeb.Tests.Outreach;

public sealed class UkDayTests
{
    [Theory]
    [InlineData("2026-11-23T09:00Z", "2026-11-24T00:00Z")]
    [InlineData("2026-11-23T23:59Z", "2026-11-24T00:00Z")]
    [InlineData("2026-11-24T00:00Z", "2026-11-25T00:00Z")] // at midnight the next day begins
    [InlineData("2026-06-24T22:59Z", "2026-06-24T23:00Z")]
    [InlineData("2026-06-24T23:00Z", "2026-06-25T23:00Z")]
    [InlineData("2026-06-25T01:00+02:00", "2026-06-25T23:00Z")] // the same moment, written elsewhere
    [InlineData("2026-03-28T12:00Z", "2026-03-29T00:00Z")]
    [InlineData("2026-03-29T00:30Z", "2026-03-29T23:00Z")] // 29 March 2026: clocks go forward, and the day has 23 hours
    [InlineData("2026-10-24T22:59Z", "2026-10-24T23:00Z")]
    [InlineData("2026-10-24T23:00Z", "2026-10-26T00:00Z")] // 25 October 2026: clocks go back, and the day has 25 hours
    [InlineData("2027-03-28T01:00Z", "2027-03-28T23:00Z")]
    public void EndOf_IsTheNextMidnightOnTheClocksOfTheKingdom(string time, string end) => Assert.Equal(Time(end), UkDay.EndOf(Time(time)));

    private static DateTimeOffset Time(string written) => DateTimeOffset.Parse(written, CultureInfo.InvariantCulture);
}
