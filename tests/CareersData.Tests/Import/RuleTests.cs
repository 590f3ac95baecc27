using System.Text.Json.Nodes;
using CareersCatalogue.Occupations;
using CareersData.Import;
using CareersData.Import.Rules;
using TestKit;

namespace CareersData.Tests.Import;

/// <summary>Each rule with data that breaks it alone, beside the nearest that does not.</summary>
public sealed class RuleTests
{
    [Fact]
    public void FileName_OtherThanSlug_IsRefused()
    {
        Breaks(Degree(route => route["slug"] = "nursing-degree"), new(SmallData.Degree, "slug", "\"nursing-degree\"", FileNameRule.Expected(SmallData.Degree)),
            // whoever refers to the file by its name misses it as well
            new(SmallData.Nurse, "entryRoutes[0].route", "\"adult-nursing-degree\"", "the slug of a file in entry-routes/"));
        Breaks(Edit(SmallData.Cadets, cadets => cadets["slug"] = "cadet"), new DataProblem(SmallData.Cadets, "slug", "\"cadet\"", FileNameRule.Expected(SmallData.Cadets)));
        Breaks(
            data => data.SetBytes("pay/england.json", data.Files[SmallData.Pay]),
            new DataProblem("pay/england.json", "framework", "\"agenda-for-change-england\"", FileNameRule.Expected("pay/england.json")));
    }

    [Fact]
    public void UniqueKey_SlugTwiceInAList_IsRefused()
    {
        Breaks(Edit(SmallData.Skills, skills => skills.AsArray().Add(Json("""{"slug":"teamwork","name":"Again"}"""))), new DataProblem(SmallData.Skills, "[2].slug", "\"teamwork\"", UniqueKeyRule.Expected));
        Passes(Edit(SmallData.Skills, skills => skills.AsArray().Add(Json("""{"slug":"teamwork-2","name":"Again"}"""))));
        Passes(Edit(SmallData.Standards, standards => standards.AsArray().Add(Json(standards[2]!.ToJsonString().Replace("level\":2", "level\":3")))));
    }

    [Fact]
    public void UniqueTitle_OfAnotherOccupation_IsRefusedWhateverTheCapitals()
    {
        Breaks(Edit(SmallData.Assistant, assistant => assistant["title"] = "ADULT NURSE"), new DataProblem(SmallData.Assistant, "title", "\"ADULT NURSE\"", UniqueTitleRule.Expected(SmallData.Nurse)));
        Passes(Edit(SmallData.Assistant, assistant => assistant["title"] = "Adult nurses"));
        Breaks(Edit("families/nursing.json", family => family["order"] = 2), new DataProblem("families/nursing.json", "order", "\"2\"", UniqueTitleRule.Expected("families/administration.json")));
    }

    [Fact]
    public void Completeness_NoOccupation_IsRefused()
    {
        Breaks(data => data.Remove(SmallData.Nurse).Remove(SmallData.StrokeNurse).Remove(SmallData.Assistant).Remove(SmallData.Receptionist), new DataProblem("occupations", "", "nothing", CompletenessRule.SomeOccupation));
        Passes(data => data.Remove(SmallData.Receptionist));
    }

    [Fact]
    public void Completeness_KindOfWayInWithoutExplanation_IsRefused() => Breaks(
        data => data.Remove("route-types/international.json"), new DataProblem("route-types/international.json", "", "nothing", CompletenessRule.Explanation));

    [Theory]
    [InlineData("family", "\"nurses\"", "family", "\"nursing\"")]
    [InlineData("specialismOf", "\"nurse\"", "specialismOf", "\"healthcare-assistant\"")]
    [InlineData("skills", "[\"teamwork\",\"patience\"]", "skills[1]", "[\"teamwork\"]")]
    [InlineData("usefulSubjects", "[\"latin\"]", "usefulSubjects[0]", "[\"maths\"]")]
    [InlineData("progression", """[{"occupation":"ward-manager","kind":"management","how":"Lead"}]""", "progression[0].occupation", "[{\"occupation\":\"gp-receptionist\",\"kind\":\"experience\",\"how\":\"Ask\"}]")]
    [InlineData("entryRoutes", """[{"route":"nursing-degree"}]""", "entryRoutes[0].route", "[{\"route\":\"adult-nursing-degree\"}]")]
    [InlineData("registration", """{"regulator":"NMD","protectedTitle":true,"mandatory":true}""", "registration.regulator", """{"regulator":"HCPC","protectedTitle":true,"mandatory":true}""")]
    [InlineData("registration", """{"regulator":"NMC","protectedTitle":true,"mandatory":true,"alternatives":["X"]}""", "registration.alternatives[0]", """{"regulator":"NMC","protectedTitle":true,"mandatory":true,"alternatives":["HCPC"]}""")]
    public void OccupationReference_ToWhatIsNotThere_IsRefused(string field, string broken, string place, string whole)
    {
        var problem = Assert.Single(Checked(Edit(SmallData.Nurse, nurse => nurse[field] = JsonNode.Parse(broken)), specialism: field == "specialismOf"));
        Assert.Equal((SmallData.Nurse, place), (problem.File, problem.Field));
        Assert.Empty(Checked(Edit(SmallData.Nurse, nurse => nurse[field] = JsonNode.Parse(whole)), specialism: field == "specialismOf"));
    }

    [Fact]
    public void RouteReference_ToWhatIsNotThere_IsRefused()
    {
        Breaks(Degree(route => route["howToApply"] = new JsonArray("post")), new DataProblem(SmallData.Degree, "howToApply[0]", "\"post\"", "a slug in reference/ways-to-apply.json"));
        Passes(Degree(route => route["howToApply"] = new JsonArray("nhs-jobs")));
        Breaks(Degree(route => route["requirements"]![1]!["subjects"] = new JsonArray("english", "latin")), new DataProblem(SmallData.Degree, "requirements[1].subjects[1]", "\"latin\"", "a slug in reference/subjects.json"));
        Breaks(Apprenticeship(route => route["apprenticeshipStandards"] = new JsonArray("ST9999")), new DataProblem(SmallData.Assistant, "entryRoutes[0].apprenticeshipStandards[0]", "\"ST9999\"", "a reference in reference/apprenticeship-standards.json"));
    }

    [Fact]
    public void Specialism_OfASpecialismOrItself_IsRefused()
    {
        Breaks(Edit(SmallData.Assistant, assistant => assistant["specialismOf"] = "stroke-nurse"), new DataProblem(SmallData.Assistant, "specialismOf", "\"stroke-nurse\"", SpecialismRule.Expected));
        Breaks(Edit(SmallData.Assistant, assistant => assistant["specialismOf"] = "healthcare-assistant"), new DataProblem(SmallData.Assistant, "specialismOf", "\"healthcare-assistant\"", SpecialismRule.Expected));
        Passes(Edit(SmallData.Assistant, assistant => assistant["specialismOf"] = "adult-nurse"));
    }

    [Fact]
    public void Progression_ToItselfOrTwice_IsRefused()
    {
        Breaks(Edit(SmallData.Nurse, nurse => nurse["progression"]![0]!["occupation"] = "adult-nurse"), new DataProblem(SmallData.Nurse, "progression[0].occupation", "\"adult-nurse\"", ProgressionRule.Expected));
        Breaks(
            Edit(SmallData.Nurse, nurse => nurse["progression"]!.AsArray().Add(Json("""{"occupation":"stroke-nurse","kind":"training","how":"Study","years":2}"""))),
            new DataProblem(SmallData.Nurse, "progression[1].occupation", "\"stroke-nurse\"", ProgressionRule.Expected));
        Passes(Edit(SmallData.Nurse, nurse => nurse["progression"]!.AsArray().Add(Json("""{"occupation":"gp-receptionist","kind":"experience","how":"Ask"}"""))));
    }

    [Fact]
    public void RouteName_OfAnotherRouteOfTheOccupation_IsRefused()
    {
        Breaks(Apprenticeship(route => route["slug"] = "direct-entry"), new DataProblem(SmallData.Assistant, "entryRoutes[1].slug", "\"direct-entry\"", RouteNameRule.Expected));
        Breaks(Apprenticeship(route => route["title"] = "healthcare assistant POST"), new DataProblem(SmallData.Assistant, "entryRoutes[1].title", "\"Healthcare assistant post\"", RouteNameRule.Expected));
        Passes(Apprenticeship(route => route["title"] = "Healthcare assistant posts"));
        // The same name into another occupation is no matter: stroke nurse and receptionist have a way in each.
        Passes(Edit(SmallData.StrokeNurse, nurse => nurse["entryRoutes"]![0]!["slug"] = "direct-entry"));
    }

    [Fact]
    public void RouteNation_OutsideThoseOfTheOccupation_IsRefused()
    {
        Breaks(
            Edit(SmallData.Receptionist, receptionist => receptionist["nations"] = new JsonArray("scotland")),
            new DataProblem(SmallData.Receptionist, "entryRoutes[0]", RouteNationRule.Found([Nation.England, Nation.Wales]), RouteNationRule.Expected([Nation.Scotland])));
        Passes(Edit(SmallData.Receptionist, receptionist => (receptionist["nations"], receptionist["entryRoutes"]![0]!["nations"]) = (new JsonArray("scotland"), new JsonArray("scotland"))));
    }

    [Theory]
    [InlineData(36, 36, true)]
    [InlineData(36, 35, false)]
    public void Months_InTheWrongOrder_AreRefused(int minimum, int maximum, bool passes)
    {
        var edit = Degree(route => (route["durationMonths"]!["minimum"], route["durationMonths"]!["maximum"]) = (minimum, maximum));

        if (passes) Passes(edit);
        else Breaks(edit, new DataProblem(SmallData.Degree, "durationMonths", MonthsRule.Found(new() { Minimum = 36, Maximum = 35 }), MonthsRule.Expected));
    }

    [Theory]
    [InlineData("""{"kind":"qualification"}""", RequirementRule.Fields)]
    [InlineData("""{"kind":"qualification","level":2}""", null)]
    [InlineData("""{"kind":"subject","count":2}""", RequirementRule.Fields)]
    [InlineData("""{"kind":"subject","subjects":["maths"]}""", null)]
    [InlineData("""{"kind":"age","level":2}""", RequirementRule.Words)]
    [InlineData("""{"kind":"age","text":"18 or over"}""", null)]
    public void Requirement_ThatSaysNothing_IsRefused(string requirement, string? expected)
    {
        var edit = Degree(route => route["requirements"]![0] = JsonNode.Parse(requirement));

        if (expected is null) Passes(edit);
        else Breaks(edit, new DataProblem(SmallData.Degree, "requirements[0]", "nothing", expected));
    }

    [Theory]
    [InlineData("apprenticeship-advanced", "ST0217", null)]
    [InlineData("apprenticeship-advanced", "ST0216", "a standard of level 3")]
    [InlineData("apprenticeship-intermediate", "ST0216", null)]
    [InlineData("foundation-apprenticeship", "ST0217", "a standard of level 2")]
    [InlineData("apprenticeship-higher", "ST0217", "a standard of level 4 or 5")]
    [InlineData("apprenticeship-degree", "ST0217", "a standard of level 6 or 7")]
    [InlineData("college-course", "ST0217", ApprenticeshipRule.OnlyApprenticeships)]
    public void Apprenticeship_OfAnotherLevelThanItsStandard_IsRefused(string kind, string reference, string? expected)
    {
        var edit = Apprenticeship(route => (route["type"], route["minimumLevel"], route["apprenticeshipStandards"]) = (kind, 3, new JsonArray(reference)));

        if (expected is null) Passes(edit);
        else Assert.Equal((SmallData.Assistant, "entryRoutes[0].apprenticeshipStandards[0]", expected), Place(Assert.Single(Checked(edit))));
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, true)]
    [InlineData(3, false)]
    [InlineData(6, false)]
    public void Apprenticeship_Higher_TakesLevelsFourAndFive(int level, bool passes)
    {
        var edit = Apprenticeship(route => route["type"] = "apprenticeship-higher") + Edit(SmallData.Standards, standards => standards[0]!["level"] = level);

        if (passes) Passes(edit);
        else Breaks(edit, new DataProblem(SmallData.Assistant, "entryRoutes[0].apprenticeshipStandards[0]", ApprenticeshipRule.Found("ST0217", level), ApprenticeshipRule.Expected(4, 5)));
    }

    [Fact]
    public void PayScale_BandTwiceOrFallingPoints_IsRefused()
    {
        Breaks(Edit(SmallData.Pay, scale => scale["bands"]![1]!["name"] = "2") + Edit(SmallData.Assistant, assistant => assistant["pay"]!["topGrade"] = "2"), new DataProblem(SmallData.Pay, "bands[1].name", "\"2\"", PayScaleRule.OtherName));
        Breaks(Edit(SmallData.Pay, scale => scale["bands"]![1]!["points"]![1]!["pounds"] = 25_759), new DataProblem(SmallData.Pay, "bands[1].points[1].pounds", "25759", PayScaleRule.Rising(25_760)));
        Passes(Edit(SmallData.Pay, scale => scale["bands"]![1]!["points"]![1]!["pounds"] = 25_760));
    }

    [Theory]
    [InlineData("""{"framework":"agenda-for-change","firstGrade":"5"}""", null, null)]
    [InlineData("""{"framework":"agenda-for-change","firstGrade":"4"}""", "pay.firstGrade", "a grade of pay/agenda-for-change-england.json")]
    [InlineData("""{"framework":"agenda-for-change"}""", "pay.firstGrade", "a grade of pay/agenda-for-change-england.json")]
    [InlineData("""{"framework":"agenda-for-change","firstGrade":"5","topGrade":"5"}""", null, null)]
    [InlineData("""{"framework":"agenda-for-change","firstGrade":"5","topGrade":"3"}""", "pay.topGrade", "a grade not below 5")]
    [InlineData("""{"framework":"agenda-for-change","firstGrade":"5","topGrade":"9"}""", "pay.topGrade", "a grade of pay/agenda-for-change-england.json")]
    [InlineData("""{"framework":"medical-and-dental","firstGrade":"F1"}""", "pay.firstGrade", "a grade of pay/medical-and-dental-england.json")]
    [InlineData("""{"framework":"local"}""", null, null)]
    [InlineData("""{"framework":"local","firstGrade":"5"}""", "pay.firstGrade", PayGradeRule.NoGrade)]
    [InlineData("""{"framework":"very-senior-manager"}""", null, null)]
    [InlineData("""{"framework":"very-senior-manager","topGrade":"9"}""", "pay.topGrade", PayGradeRule.NoGrade)]
    public void PayGrade_OutsideTheEnglandScale_IsRefused(string pay, string? field, string? expected)
    {
        var edit = Edit(SmallData.Nurse, nurse => nurse["pay"] = JsonNode.Parse(pay));

        if (field is null) Passes(edit);
        else Assert.Equal((SmallData.Nurse, field, expected!), Place(Assert.Single(Checked(edit))));
    }

    [Theory]
    [InlineData(SmallData.Nurse, "lastReviewed", "lastReviewed")]
    [InlineData(SmallData.Pay, "effectiveFrom", "effectiveFrom")]
    [InlineData(SmallData.Cadets, "sources/0/retrieved", "sources[0].retrieved")]
    [InlineData(SmallData.Standards, "0/source/retrieved", "[0].source.retrieved")]
    [InlineData(SmallData.Assistant, "entryRoutes/0/sources/0/retrieved", "entryRoutes[0].sources[0].retrieved")]
    public void Date_AfterToday_IsRefused(string file, string steps, string field)
    {
        Passes(Edit(file, record => Set(record, steps, "2026-11-21")));
        Breaks(Edit(file, record => Set(record, steps, "2026-11-22")), new DataProblem(file, field, "2026-11-22", DateRule.Expected(SmallDataChecking.Today)));
    }

    private static void Set(JsonNode record, string steps, string value)
    {
        var path = steps.Split('/');
        foreach (var step in path[..^1]) record = int.TryParse(step, out var index) ? record[index]! : record[step]!;
        record[path[^1]] = value;
    }

    private static JsonNode Json(string text) => JsonNode.Parse(text)!;

    private static Action<SmallData> Edit(string file, Action<JsonNode> change) => data => data.Edit(file, change);

    private static Action<SmallData> Degree(Action<JsonNode> change) => Edit(SmallData.Degree, change);

    private static Action<SmallData> Apprenticeship(Action<JsonNode> change) => Edit(SmallData.Assistant, assistant => change(assistant["entryRoutes"]![0]!));

    private static (string File, string Field, string Expected) Place(DataProblem problem) => (problem.File, problem.Field, problem.Expected);

    private static IReadOnlyList<DataProblem> Checked(Action<SmallData> edit, bool specialism = false)
    {
        var data = new SmallData();
        if (specialism) data.Edit(SmallData.StrokeNurse, nurse => nurse.AsObject().Remove("specialismOf"));
        edit(data);
        return data.Check();
    }

    private static void Passes(Action<SmallData> edit) => Assert.Empty(Checked(edit));

    private static void Breaks(Action<SmallData> edit, params DataProblem[] expected) => Assert.Equal(expected, Checked(edit));
}
