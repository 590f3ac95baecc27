using System.Text.Json;

namespace CareersGraph.Tests;

public sealed class OccupationQueryTests
{
    private static string[] Slugs(JsonElement connection) =>
        [.. connection.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("slug").GetString()!)];

    private static async Task<string[]> WhereAsync(string where) =>
        Slugs((await GraphClient.DataAsync($"{{ occupations(where: {where}, first: 100) {{ nodes {{ slug }} }} }}")).GetProperty("occupations"));

    [Fact]
    public async Task Occupation_Slug_GivesItsFields() => Assert.Equal(
        """{"data":{"occupation":{"title":"Paramedic","family":{"name":"Ambulance service"},"pay":{"bands":["5","6"],"minimum":32073,"maximum":48117,"scotland":34073,"effectiveFrom":"2026-04-01"},"registration":{"abbreviation":"HCPC","protectedTitle":true},"entryRoutes":[{"minimumLevel":3,"durationMonths":{"minimum":36,"maximum":36},"type":{"kind":"UNDERGRADUATE_DEGREE"},"requirements":[{"text":"Level 3 qualifications, such as A levels, a T Level, a BTEC or Access to HE"}]}],"specialismOf":null}}}""",
        await GraphClient.AskAsync("""
            { occupation(slug: "paramedic") {
                title family { name }
                pay { bands minimum maximum scotland: minimum(nation: SCOTLAND) effectiveFrom }
                registration { abbreviation protectedTitle }
                entryRoutes { minimumLevel durationMonths { minimum maximum } type { kind } requirements { text } }
                specialismOf { slug }
            } }
            """));

    [Fact]
    public async Task Occupation_UnknownSlug_IsNull() =>
        Assert.Equal("""{"data":{"occupation":null}}""", await GraphClient.AskAsync("""{ occupation(slug: "astronaut") { slug } }"""));

    [Theory]
    [InlineData("""{ family: { eq: "estates" } }""", "electrician gardener")]
    [InlineData("""{ title: { contains: "NURSE" } }""", "adult-nurse mental-health-nurse stroke-nurse")]
    [InlineData("""{ title: { contains: "nurse" }, specialism: false }""", "adult-nurse mental-health-nurse")]
    [InlineData("""{ and: [{ title: { contains: "nurse" } }, { not: { slug: { startsWith: "adult" } } }] }""", "mental-health-nurse stroke-nurse")]
    [InlineData("""{ or: [{ slug: { eq: "gardener" } }, { slug: { in: ["paramedic"] } }] }""", "gardener paramedic")]
    [InlineData("""{ startingSalary: { gte: 35000 } }""", "stroke-nurse")]
    [InlineData("""{ trainingYears: { gte: 4 } }""", "stroke-nurse")]
    [InlineData("""{ band: { eq: "2" } }""", "gardener healthcare-assistant")]
    [InlineData("""{ regulator: { eq: "HCPC" } }""", "paramedic")]
    [InlineData("""{ clinical: false, specialism: false, family: { eq: "ambulance" } }""", "emergency-call-handler")]
    [InlineData("""{ clinical: true, family: { eq: "ambulance" } }""", "paramedic")]
    [InlineData("""{ collection: { eq: "outdoors" } }""", "gardener")]
    [InlineData("""{ collection: { in: ["emergency", "outdoors"] } }""", "emergency-call-handler gardener paramedic")]
    [InlineData("""{ setting: [AMBULANCE, OUTDOORS] }""", "gardener paramedic")]
    [InlineData("""{ interest: [MENTAL_HEALTH] }""", "mental-health-nurse")]
    [InlineData("""{ hybridWorking: [SOMETIMES], entryRoute: { standard: { eq: "ST0217" } }, family: { eq: "digital" } }""", "cyber-security-analyst data-analyst")]
    [InlineData("""{ entryRoute: { kind: [APPRENTICESHIP_ADVANCED], minimumLevel: { lte: 1 } } }""", "")]
    [InlineData("""{ entryRoute: { kind: [UNDERGRADUATE_DEGREE], durationMonths: { lte: 36 } } }""", "adult-nurse mental-health-nurse paramedic stroke-nurse")]
    [InlineData("""{ entryRoute: { kind: [UNDERGRADUATE_DEGREE], durationMonths: { lte: 35 } } }""", "")]
    public async Task Occupations_Where_KeepsWhatMeetsEveryPart(string where, string expected) =>
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), await WhereAsync(where));

    [Fact]
    public async Task Occupations_AllParts_MustHoldForOneAndTheSameRoute() =>
        Assert.Empty(await WhereAsync("""{ entryRoute: { kind: [DIRECT_ENTRY], minimumLevel: { gte: 2 } } }"""));

    [Fact]
    public async Task Occupations_FilterAtTheDepthLimit_IsRead() =>
        Assert.NotEmpty(await WhereAsync("""{ not: { not: { not: { not: { slug: { eq: "gardener" } } } } } }"""));

    [Fact]
    public async Task Occupations_FilterPastTheDepthLimit_NamesTheLimit()
    {
        var error = await GraphClient.ErrorAsync("""{ occupations(where: { not: { not: { not: { not: { not: {} } } } } }) { totalCount } }""");
        Assert.Equal("LIMIT_EXCEEDED", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(5, error.GetProperty("extensions").GetProperty("maximum").GetInt32());
    }

    [Fact]
    public async Task Occupations_Pages_MeetWithoutGapsOrRepeats()
    {
        var seen = new List<string>();
        string? after = null;
        do
        {
            var page = (await GraphClient.DataAsync(
                "query($after: String) { occupations(first: 5, after: $after) { totalCount nodes { slug } pageInfo { hasNextPage endCursor } } }",
                JsonSerializer.Serialize(new { after }))).GetProperty("occupations");
            Assert.Equal(12, page.GetProperty("totalCount").GetInt32());
            seen.AddRange(Slugs(page));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);

        Assert.Equal(12, seen.Count);
        Assert.Equal(12, seen.Distinct().Count());
    }

    [Fact]
    public async Task Occupations_LastAndBefore_PageBackwards()
    {
        var end = (await GraphClient.DataAsync("{ occupations(last: 2) { nodes { slug } pageInfo { hasPreviousPage startCursor } } }")).GetProperty("occupations");
        Assert.Equal(["phlebotomist", "stroke-nurse"], Slugs(end));
        var cursor = end.GetProperty("pageInfo").GetProperty("startCursor").GetString();
        var before = (await GraphClient.DataAsync($$"""{ occupations(last: 1, before: "{{cursor}}") { nodes { slug } } }""")).GetProperty("occupations");
        Assert.Equal(["paramedic"], Slugs(before));
    }

    [Theory]
    [InlineData("first: 100", true)]
    [InlineData("first: 101", false)]
    [InlineData("last: 101", false)]
    [InlineData("first: -1", false)]
    [InlineData("after: \"nonsense\"", false)]
    public async Task Occupations_PageArguments_AreHeldToTheirLimits(string arguments, bool accepted) =>
        Assert.Equal(accepted, !(await GraphClient.AskAsync($"{{ occupations({arguments}) {{ totalCount }} }}")).Contains("\"errors\"", StringComparison.Ordinal));

    [Fact]
    public async Task Occupations_OrderByPay_PutsTheHighestFirst()
    {
        var data = await GraphClient.DataAsync("{ occupations(orderBy: [{ field: STARTING_SALARY, direction: DESC }, { field: TITLE }], first: 3) { nodes { slug } } }");
        Assert.Equal(["stroke-nurse", "adult-nurse", "cyber-security-analyst"], Slugs(data.GetProperty("occupations")));
    }

    [Fact]
    public async Task Facets_CountTheWholeFilteredResult_NotThePage()
    {
        var data = await GraphClient.DataAsync("""{ occupations(where: { patientContact: [NONE] }, first: 1) { facets { field buckets { value count } } } }""");
        var family = data.GetProperty("occupations").GetProperty("facets").EnumerateArray().Single(facet => facet.GetProperty("field").GetString() == "FAMILY");
        Assert.Equal("""[{"value":"digital","count":2},{"value":"estates","count":2}]""", family.GetProperty("buckets").GetRawText());
    }
}
