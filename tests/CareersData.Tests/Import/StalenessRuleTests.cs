using CareersData.Import;
using CareersData.Import.Rules;
using TestKit;

namespace CareersData.Tests.Import;

public sealed class StalenessRuleTests
{
    private static readonly DateOnly LastDay = new(2027, 3, 31); // the scale of the small data holds from 1 April 2026

    [Fact]
    public void Check_LastDayOfTheYear_Passes() => Assert.Empty(Checked(LastDay, null));

    [Fact]
    public void Check_DayAfterTheYear_IsRefused() => Assert.Equal(
        [new DataProblem(SmallData.Pay, "effectiveFrom", "2026-04-01", StalenessRule.Current(LastDay.AddDays(1)))], Checked(LastDay.AddDays(1), null));

    [Fact]
    public void Check_ConfirmedWithinAYear_Passes() => Assert.Empty(Checked(LastDay.AddDays(1), "2026-04-02"));

    [Fact]
    public void Check_ConfirmedAYearAgo_IsRefused() => Assert.Equal(
        [new DataProblem(SmallData.Pay, "confirmedOn", "2026-04-01", StalenessRule.Current(LastDay.AddDays(1)))], Checked(LastDay.AddDays(1), "2026-04-01"));

    private static IReadOnlyList<DataProblem> Checked(DateOnly today, string? confirmedOn)
    {
        var data = new SmallData();
        if (confirmedOn is not null) data.Edit(SmallData.Pay, scale => scale["confirmedOn"] = confirmedOn);
        return [.. DataRules.OfTheCalendar.SelectMany(rule => rule(data.Documents(), today))];
    }
}
