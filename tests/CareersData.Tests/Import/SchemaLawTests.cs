using System.Text.Json.Nodes;
using CareersData.Import;
using TestKit;

namespace CareersData.Tests.Import;

/// <summary>Laws that the schemas of <c>data/schema/</c> state: beside each value that passes stands the nearest that fails.</summary>
public sealed class SchemaLawTests
{
    public static TheoryData<string, string, string, string?> Values => new()
    {
        // file, field, value as JSON, what was expected: null when it passes
        { SmallData.Nurse, "minimumLevel", "0", null },
        { SmallData.Nurse, "minimumLevel", "-1", "a number of at least 0" },
        { SmallData.Nurse, "minimumLevel", "8", null },
        { SmallData.Nurse, "minimumLevel", "9", "a number of at most 8" },
        { SmallData.Nurse, "minimumLevel", "2.5", "a whole number" },
        { SmallData.Nurse, "trainingYears", "25", null },
        { SmallData.Nurse, "trainingYears", "25.5", "a number of at most 25" },
        { SmallData.Nurse, "sources", "[]", "a list of at least 1" },
        { SmallData.Nurse, "title", "\"a\"", null },
        { SmallData.Nurse, "title", "\"\"", "a text of at least 1 character" },
        { SmallData.Nurse, "title", "\" Nurse\"", "a text of the form ^\\S(.*\\S)?$" },
        { SmallData.Nurse, "title", "\"Nurse\\n\"", "a text of the form ^\\S(.*\\S)?$" },
        { SmallData.Nurse, "typicalDay", "\"You start at seven.\"", null },
        { SmallData.Nurse, "whereYouWork", "\"On a ward.\"", null },
        { SmallData.Nurse, "tasks", "[\"check how patients are\"]", null },
        { SmallData.Nurse, "tasks", "[]", "a list of at least 1" },
        { SmallData.Nurse, "rewarding", "[\"People get well.\"]", null },
        { SmallData.Nurse, "challenging", "[\"Nights are long.\"]", null },
        { SmallData.Nurse, "skills", "[\"teamwork\"]", null },
        { SmallData.Nurse, "settings", "[\"moon\"]", "one of hospital, community, office, remote, home, gp-practice, laboratory, school, clinic, prison, workshop, ambulance, outdoors, dental-practice, pharmacy, university, call-centre, theatre, kitchen, mortuary, hospice, care-home, vehicle, warehouse" },
        { SmallData.Nurse, "patientContact", "\"none\"", null },
        { SmallData.Nurse, "patientContact", "\"None\"", "one of high, some, none" },
        { SmallData.Nurse, "socCode", "\"2231\"", null },
        { SmallData.Nurse, "socCode", "\"223\"", "a text of the form ^[1-9][0-9]{3}$" },
        { SmallData.Nurse, "lastReviewed", "\"2026-02-28\"", null },
        { SmallData.Nurse, "lastReviewed", "\"2026-02-29\"", "a day written like 2026-01-31" },
        { SmallData.Nurse, "salary", "30000", "no such key" },
        { SmallData.Degree, "slug", "\"Adult-nursing-degree\"", "a text of the form ^[a-z0-9]+(-[a-z0-9]+)*$" },
        { SmallData.Cadets, "url", "\"http://example.org\"", null },
        { SmallData.Cadets, "url", "\"https://example.org/a\"", null },
        { SmallData.Cadets, "url", "\"https://\"", "a text of the form ^https?://[^\\s]+$" },
        { SmallData.Pay, "year", "\"2026/27\"", null },
        { SmallData.Pay, "year", "\"2026\"", "a text of the form ^20[0-9]{2}/[0-9]{2}$" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Check_Value_PassesOrIsNamed(string file, string field, string json, string? expected)
    {
        var problems = new SmallData().Edit(file, record => record[field] = JsonNode.Parse(json)).Check();

        if (expected is null) Assert.Empty(problems);
        else Assert.Contains(problems, problem => problem.File == file && problem.Field.StartsWith(field, StringComparison.Ordinal) && problem.Expected == expected);
    }

    [Theory]
    [InlineData(300, true)]
    [InlineData(301, false)]
    public void Check_LengthOfSummary_IsLimited(int length, bool passes)
    {
        var problems = new SmallData().Edit(SmallData.Nurse, nurse => nurse["summary"] = string.Concat(Enumerable.Repeat("We go. ", length))[..(length - 1)] + "x").Check();

        Assert.Equal(passes ? [] : [new DataProblem(SmallData.Nurse, "summary", "301 characters", "a text of at most 300 characters")], problems);
    }

    [Fact]
    public void Check_SharedRouteWithMore_IsRefused() => Assert.Equal(
        [new DataProblem(SmallData.Nurse, "entryRoutes[0].title", "\"Another title\"", "no such key")],
        new SmallData().Edit(SmallData.Nurse, nurse => nurse["entryRoutes"]![0]!["title"] = "Another title").Check());

    [Fact]
    public void Check_RouteWithoutTitle_NamesTheKeyItLacks() => Assert.Equal(
        [new DataProblem(SmallData.Assistant, "entryRoutes[1].title", "nothing", "a value")],
        new SmallData().Edit(SmallData.Assistant, assistant => assistant["entryRoutes"]![1]!.AsObject().Remove("title")).Check());

    [Fact]
    public void Check_SameSkillTwice_IsRefused() => Assert.Equal(
        [new DataProblem(SmallData.Nurse, "skills[1]", "\"teamwork\"", "each entry once")],
        new SmallData().Edit(SmallData.Nurse, nurse => nurse["skills"]![1] = "teamwork").Check());
}
