using System.Text.Json.Nodes;
using CareersData.Import;
using CareersData.Import.Rules;
using TestKit;

namespace CareersData.Tests.Import;

/// <summary>Each rule about ways in with data that breaks it alone, beside the nearest that does not.</summary>
public sealed class WayInRuleTests
{
    [Fact]
    public void WaysIn_OneWithoutAReason_IsRefused() => Breaks(
        data => data.Edit(SmallData.Nurse, nurse => nurse.AsObject().Remove("onlyRouteReason")),
        new DataProblem(SmallData.Nurse, "entryRoutes", "1", WaysInRule.Expected));

    [Fact]
    public void WaysIn_TwoWithAReason_AreRefused() => Breaks(
        data => data.Edit(SmallData.Assistant, assistant => assistant["onlyRouteReason"] = "There is but one."),
        new DataProblem(SmallData.Assistant, "onlyRouteReason", "\"There is but one.\"", WaysInRule.NoReason));

    [Theory]
    [InlineData("undergraduate-degree", 2, 3)]
    [InlineData("undergraduate-degree", 3, null)]
    [InlineData("apprenticeship-degree", 2, 3)]
    [InlineData("apprenticeship-degree", 3, null)]
    [InlineData("graduate-entry-degree", 5, 6)]
    [InlineData("graduate-entry-degree", 6, null)]
    [InlineData("postgraduate", 5, 6)]
    [InlineData("graduate-scheme", 5, 6)]
    [InlineData("specialty-training", 5, 6)]
    [InlineData("apprenticeship-higher", 1, 2)]
    [InlineData("apprenticeship-advanced", 0, 1)]
    [InlineData("direct-entry", 0, null)]
    public void RouteLevel_BelowItsKind_IsRefused(string kind, int level, int? lowest)
    {
        Action<SmallData> edit = data => data.Edit(SmallData.Degree, route =>
        {
            (route["type"], route["minimumLevel"]) = (kind, level);
            route.AsObject().Remove("requirements");
        });

        if (lowest is null) Passes(edit);
        else Breaks(edit, new DataProblem(SmallData.Degree, "minimumLevel", $"{level}", RouteLevelRule.AtLeast(lowest.Value)));
    }

    [Theory]
    [InlineData(3, true, true)]
    [InlineData(4, true, false)]
    [InlineData(4, false, true)] // what only helps may be higher
    public void RouteLevel_QualificationAboveWhatIsEnough_IsRefused(int level, bool essential, bool passes)
    {
        Action<SmallData> edit = data => data.Edit(
            SmallData.Degree, route => (route["requirements"]![0]!["level"], route["requirements"]![0]!["essential"]) = (level, essential));

        if (passes) Passes(edit);
        else Breaks(edit, new DataProblem(SmallData.Degree, "requirements[0].level", "4", RouteLevelRule.AtMost(3)));
    }

    [Fact]
    public void Register_NursingDegreeThatNamesNone_IsRefused() => Breaks(
        data => data.Edit(SmallData.Degree, route => route.AsObject().Remove("leadsToRegister")),
        new DataProblem(SmallData.Nurse, "entryRoutes", "nothing", RegisterRule.SomeWay),
        new DataProblem(SmallData.Nurse, "entryRoutes[0].leadsToRegister", "nothing", RegisterRule.Named));

    [Fact]
    public void Register_ThatIsNotMandatory_NeedsNoWay() => Passes(data => data
        .Edit(SmallData.Degree, route => route.AsObject().Remove("leadsToRegister"))
        .Edit(SmallData.Nurse, nurse => nurse["registration"]!["mandatory"] = false));

    [Fact]
    public void Register_OfAnotherCouncil_NeedsOneWayOnly() => Passes(data => data
        .Edit(SmallData.Degree, route => (route["leadsToRegister"], route["requirements"]) = (null, new JsonArray(JsonNode.Parse("""{"kind":"registration","text":"On the register"}"""))))
        .Edit(SmallData.Degree, route => route.AsObject().Remove("leadsToRegister"))
        .Edit(SmallData.Nurse, nurse => nurse["registration"]!["regulator"] = "HCPC"));

    [Fact]
    public void Register_ThatIsNotThere_IsRefused() => Breaks(
        data => data.Edit(SmallData.Degree, route => route["leadsToRegister"] = "NMD"),
        new DataProblem(SmallData.Degree, "leadsToRegister", "\"NMD\"", OccupationReferenceRule.Register));

    [Fact]
    public void NationDifference_NationTwice_IsRefused()
    {
        var other = JsonNode.Parse("""{"nation":"wales","text":"Ask a school in Wales."}""")!;
        Breaks(
            data => data.Edit("route-types/t-level.json", type => type["nationDifferences"]!.AsArray().Add(other.DeepClone())),
            new DataProblem("route-types/t-level.json", "nationDifferences[1].nation", "\"wales\"", NationDifferenceRule.Expected));
        other["nation"] = "scotland";
        Passes(data => data.Edit("route-types/t-level.json", type => type["nationDifferences"]!.AsArray().Add(other.DeepClone())));
    }

    private static void Passes(Action<SmallData> edit) => Breaks(edit);

    private static void Breaks(Action<SmallData> edit, params DataProblem[] expected)
    {
        var data = new SmallData();
        edit(data);
        Assert.Equal(expected, data.Check());
    }
}
