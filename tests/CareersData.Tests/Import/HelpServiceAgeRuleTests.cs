using CareersData.Import;
using CareersData.Import.Rules;
using TestKit;

namespace CareersData.Tests.Import;

public sealed class HelpServiceAgeRuleTests
{
    private const string File = "reference/help-services.json";
    private static readonly DateOnly LastDay = new(2027, 11, 20); // the small data was read on 20 November 2026

    [Fact]
    public void Check_LastDayOfTheYear_Passes() => Assert.Empty(Checked(LastDay, "verified", "crisis"));

    [Fact]
    public void Check_DayAfterTheYear_IsRefused() => Assert.Equal(
        ("2026-11-20", HelpServiceAgeRule.Expected(LastDay.AddDays(1))), Only(Checked(LastDay.AddDays(1), "verified", "crisis")));

    [Fact]
    public void Check_RecalledOutsideACrisis_Passes() => Assert.Empty(Checked(LastDay.AddDays(1), "recalled", "mental-health"));

    [Fact]
    public void Check_RecalledForACrisis_IsRefused() => Assert.Equal(("recalled", HelpServiceAgeRule.CrisisRecalled), Only(Checked(LastDay, "recalled", "crisis")));

    [Fact]
    public void Calendar_HasTheRule() => Assert.Contains(DataRules.OfTheCalendar, rule => rule == HelpServiceAgeRule.Check);

    private static (string Found, string Expected) Only(IReadOnlyList<DataProblem> problems)
    {
        var problem = Assert.Single(problems);
        Assert.Equal(File, problem.File);
        return (problem.Found, problem.Expected);
    }

    private static IReadOnlyList<DataProblem> Checked(DateOnly today, string evidence, string kind)
    {
        var data = new SmallData().Edit(File, services =>
        {
            services[0]!["kind"] = kind;
            services[0]!["source"]!["evidence"] = evidence;
        });
        return [.. HelpServiceAgeRule.Check(data.Documents(), today)];
    }
}
