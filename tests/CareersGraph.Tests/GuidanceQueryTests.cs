namespace CareersGraph.Tests;

public sealed class GuidanceQueryTests
{
    [Fact]
    public async Task Compare_Slugs_GivesRowsInTheOrderAsked()
    {
        var data = await GraphClient.DataAsync("""{ compare(slugs: ["paramedic", "gardener"]) { occupations { slug } rows { label cells differs } } }""");
        var comparison = data.GetProperty("compare");
        Assert.Equal("""[{"slug":"paramedic"},{"slug":"gardener"}]""", comparison.GetProperty("occupations").GetRawText());
        Assert.Contains("""{"label":"Pay band","cells":["Band 5 to 6","Band 2 to 3"],"differs":true}""", comparison.GetProperty("rows").GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""["paramedic", "astronaut", "wizard"]""", "\"slugs\" names no occupation: \"astronaut\", \"wizard\". Slugs are listed by \"occupations\" and \"search\".")]
    [InlineData("""["paramedic", "paramedic"]""", "\"slugs\" names \"paramedic\" a second time; name different occupations.")]
    [InlineData("""["paramedic"]""", "\"slugs\" is 1; it must be from 2 to 6.")]
    public async Task Compare_WrongSlugs_AreNamed(string slugs, string message) =>
        Assert.Equal(message, (await GraphClient.ErrorAsync($"{{ compare(slugs: {slugs}) {{ rows {{ label }} }} }}")).GetProperty("message").GetString());

    [Fact]
    public async Task Match_Profile_GivesFitReasonsAndWaysIn() => Assert.Equal(
        """{"data":{"match":{"totalCount":12,"edges":[{"fit":1,"node":{"slug":"gardener"},"reasons":["It is close to what you like: Environment and sustainability.","You can start now: Straight into a job."],"openNow":[{"type":{"kind":"DIRECT_ENTRY"}}],"nearly":[{"route":{"type":{"kind":"APPRENTICESHIP_ADVANCED"}},"missing":["Level 2 qualifications, such as GCSEs at grades 9 to 4"]}]}]}}}""",
        await GraphClient.AskAsync("""
            { match(profile: { qualifications: [{ type: GCSE, subject: "maths", grade: "4" }], interests: [ENVIRONMENT_AND_SUSTAINABILITY] }, first: 1) {
                totalCount edges { fit node { slug } reasons openNow { type { kind } } nearly { route { type { kind } } missing } } } }
            """));

    [Theory]
    [InlineData("""{ qualifications: [{ type: A_LEVEL, grade: "9" }] }""", "\"profile.qualifications[0].grade\" is \"9\"; for \"A level\" it must be A*, A, B, C, D, E or U.")]
    [InlineData("""{ qualifications: [{ type: NONE, grade: "1" }] }""", "\"profile.qualifications[0].grade\" is \"1\"; \"No qualifications yet\" has no grades.")]
    [InlineData("""{ qualifications: [{ type: GCSE, count: 31 }] }""", "\"profile.qualifications[0].count\" is 31; it must be from 1 to 30.")]
    [InlineData("""{ level: 9 }""", "\"profile.level\" is 9; it must be from 0 to 8.")]
    [InlineData("""{ enjoyedSubjects: ["potions"] }""", "\"profile.enjoyedSubjects\" names \"potions\", which is not in \"subjects\". Use a slug or a name from there.")]
    [InlineData("""{ skills: ["flying"] }""", "\"profile.skills\" names \"flying\", which is not in \"skills\". Use a slug or a name from there.")]
    public async Task Match_WrongInput_IsNamedWithWhatIsAccepted(string profile, string message) =>
        Assert.Equal(message, (await GraphClient.ErrorAsync($"{{ match(profile: {profile}) {{ totalCount }} }}")).GetProperty("message").GetString());

    [Theory]
    [InlineData("""{ qualifications: [{ type: A_LEVEL, grade: "a*" }] }""")]
    [InlineData("""{ level: 8, enjoyedSubjects: ["Math"], skills: ["teamwork"] }""")]
    [InlineData("{}")]
    public async Task Match_RightInput_RanksEveryOccupation(string profile) => Assert.Equal(
        """{"data":{"match":{"totalCount":12}}}""", await GraphClient.AskAsync($"{{ match(profile: {profile}) {{ totalCount }} }}"));

    [Fact]
    public async Task Match_Pages_MeetWithoutGapsOrRepeats()
    {
        const string Profile = "profile: { interests: [EMERGENCIES] }";
        var first = (await GraphClient.DataAsync($"{{ match({Profile}, first: 7) {{ nodes {{ slug }} pageInfo {{ endCursor }} }} }}")).GetProperty("match");
        var cursor = first.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var second = (await GraphClient.DataAsync($$"""{ match({{Profile}}, first: 7, after: "{{cursor}}") { nodes { slug } pageInfo { hasNextPage } } }""")).GetProperty("match");
        var slugs = first.GetProperty("nodes").EnumerateArray().Concat(second.GetProperty("nodes").EnumerateArray()).Select(node => node.GetProperty("slug").GetString()).ToList();
        Assert.Equal((12, 12, false), (slugs.Count, slugs.Distinct().Count(), second.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()));
    }

    [Fact]
    public async Task Pathways_FromAJob_GivesStepsWithTimeAndPay() => Assert.Equal(
        """{"data":{"pathways":[{"totalYears":2,"estimated":true,"earnsThroughout":true,"steps":[{"occupation":{"slug":"adult-nurse"},"via":null,"how":null,"years":null,"startingSalary":32073},{"occupation":{"slug":"stroke-nurse"},"via":null,"how":"Gain experience as an adult nurse, then specialise. About 2 years; this is our estimate.","years":2,"startingSalary":39959}]}]}}""",
        await GraphClient.AskAsync("""
            { pathways(from: "adult-nurse", to: "stroke-nurse", first: 1) { totalYears estimated earnsThroughout steps { occupation { slug } via { slug: title } how years startingSalary } } }
            """));

    [Theory]
    [InlineData("""from: "moon", to: "paramedic" """, "\"from\" names no occupation: \"moon\". Slugs are listed by \"occupations\" and \"search\". \"school\" is for somebody in no job yet.")]
    [InlineData("""from: "school", to: "moon" """, "\"to\" names no occupation: \"moon\". Slugs are listed by \"occupations\" and \"search\".")]
    [InlineData("""from: "paramedic", to: "paramedic" """, "\"to\" names \"paramedic\" a second time; name different occupations.")]
    [InlineData("""from: "school", to: "paramedic", first: 6""", "\"first\" is 6; it must be from 0 to 5.")]
    [InlineData("""from: "school", to: "paramedic", level: 9""", "\"level\" is 9; it must be from 0 to 8.")]
    public async Task Pathways_WrongArguments_AreNamed(string arguments, string message) =>
        Assert.Equal(message, (await GraphClient.ErrorAsync($"{{ pathways({arguments}) {{ totalYears }} }}")).GetProperty("message").GetString());
}
