using System.Text.Json;
using CareersGraph.Limits;

namespace CareersGraph.Tests.Limits;

public sealed class CostTests
{
    private const string Whole = """
        id slug title alternativeTitles family { id slug name description } subfamily summary differs tasks whereYouWork typicalDay
        skills { slug name } usefulSubjects { slug name } interests settings patientContact workingPatterns hybridWorking checks
        pay { framework bands minimum maximum note effectiveFrom } minimumLevel trainingYears
        entryRoutes { id title summary minimumLevel durationMonths { minimum maximum } earnWhileYouLearn howToApply nations
          type { slug kind name } requirements { kind text level count grade essential subjects { slug } }
          apprenticeshipStandards { reference title level url } sources { name url retrieved verified } }
        registration { regulator abbreviation protectedTitle mandatory url alternatives }
        progression { how years occupation { slug title } } related { slug title } specialismOf { slug } specialisms { slug }
        rewarding challenging vacanciesUrl goodToKnow nations socCode sources { name url retrieved verified } lastReviewed
        """;

    [Theory]
    [InlineData("{ __typename }", 0)]
    [InlineData("{ rateLimit { remaining } }", 0)]
    [InlineData("{ catalogue { version } }", 1)]
    [InlineData("""{ occupation(slug: "paramedic") { title pay { minimum } entryRoutes { title requirements { text } } } }""", 1)]
    [InlineData("{ occupations(first: 100) { nodes { title } } }", 12)]
    [InlineData("{ occupations { nodes { title } } }", 4)]
    [InlineData("{ occupations(last: 50) { edges { cursor node { title } } } }", 7)]
    [InlineData("{ occupations(first: 20) { nodes { title pay { minimum maximum } entryRoutes { title type { name } requirements { text } } } } }", 23)]
    [InlineData("{ occupations(first: 100) { nodes { title entryRoutes { title } related { title } pay { minimum } } } }", 85)]
    [InlineData("{ occupations(first: 20) { totalCount facets { field buckets { label count } } } }", 15)]
    [InlineData("""{ search(query: "nurse") { nodes { title } edges { highlights { field fragments { text } } } } }""", 39)]
    [InlineData("""{ suggest(prefix: "n") { text } }""", 2)]
    [InlineData("{ glossary { term meaning } }", 6)]
    [InlineData("""{ nodes(ids: ["a", "b", "c"]) { ... on Occupation { title entryRoutes { title } } ... on Skill { name } } }""", 1)]
    [InlineData("""mutation { sendMessage(input: { text: "hi" }) { replies { text sources { name } } } }""", 3)]
    public async Task Check_Call_HasThePriceOfTheFormula(string query, int points) =>
        Assert.Equal(points, (await GraphClient.CostAsync(query)).GetProperty("requested").GetInt32());

    [Fact]
    public async Task Check_HundredOccupationsWhole_PassAtTheirStatedPrice() =>
        Assert.Equal(885, (await GraphClient.CostAsync($"{{ occupations(first: 100) {{ nodes {{ {Whole} }} }} }}")).GetProperty("requested").GetInt32());

    [Fact]
    public async Task Check_PageInAVariable_IsCountedByItsValue()
    {
        const string Query = "query($n: Int! = 50) { occupations(first: $n) { nodes { title } } }";
        Assert.Equal(7, (await GraphClient.CostAsync(Query)).GetProperty("requested").GetInt32());
        Assert.Equal(3, (await GraphClient.CostAsync(Query, """{"n":10}""")).GetProperty("requested").GetInt32());
    }

    [Fact]
    public async Task Check_AtTheCeiling_RunsAndOnePointPast_NamesLimitAndValue()
    {
        // The inner pages: 101 + 100 * (10 + 1 + 101 + 10 * 88) = 99,301 hundredths. The other list: 101 + 10 * 59 = 691 on top makes 99,992.
        Assert.Equal(1_000, (await GraphClient.CostAsync(With(59))).GetProperty("requested").GetInt32());
        var error = await GraphClient.ErrorAsync(With(60));
        Assert.Equal("""{"code":"LIMIT_EXCEEDED","limit":"cost","maximum":1000,"value":1001}""", error.GetProperty("extensions").GetRawText());

        static string With(int size) => $$"""
            { occupations(first: 100) { nodes { family { occupations(first: 88) { nodes { title } } } } } more: occupations(first: {{size}}) { nodes { title } } }
            """;
    }

    [Fact]
    public async Task Check_HundredInsideHundredInsideHundred_IsRefusedBeforeAnyResolverRuns()
    {
        var response = await GraphClient.AskAsync(new CareersRequest(null!, () => throw new InvalidOperationException("A resolver ran.")), """
            { occupations(first: 100) { nodes { family { occupations(first: 100) { nodes { family { occupations(first: 100) { totalCount } } } } } } } }
            """);
        Assert.False(response.TryGetProperty("data", out _), "Nothing was executed, so there is no data.");
        var error = Assert.Single(response.GetProperty("errors").EnumerateArray()).GetProperty("extensions");
        Assert.Equal("cost", error.GetProperty("limit").GetString());
        Assert.True(error.GetProperty("value").GetInt64() > 10_000, error.GetRawText());
    }

    [Fact]
    public async Task Check_FragmentsAndAliases_AreCountedAsIfWrittenOut()
    {
        const string Query = "{ a: occupations(first: 100) { ...P } b: occupations(first: 100) { ...P } } fragment P on OccupationConnection { nodes { title } }";
        Assert.Equal(23, (await GraphClient.CostAsync(Query)).GetProperty("requested").GetInt32());
    }

    [Fact]
    public async Task Cost_Actual_CountsWhatTheAnswerHolds()
    {
        // The twelve of the catalogue: 1.01 for the page, 12 * 0.10, eight with two routes and four with one: 0.20, twelve pays: 0.12.
        var cost = await GraphClient.CostAsync("{ occupations(first: 100) { nodes { title entryRoutes { title } pay { minimum } } } }");
        Assert.Equal("""{"requested":25,"actual":3,"limit":1000,"remaining":null}""", cost.GetRawText());
    }

    [Theory]
    [InlineData("{ occupations(first: 100) { totalCount facets { field buckets { count } } nodes { " + Whole + " } } }")]
    [InlineData("{ families { name occupations(first: 9) { edges { cursor node { title family { name } } } } } programmes { nodes { sources { name } } } }")]
    [InlineData("""{ nodes(ids: ["T2NjdXBhdGlvbjpnYXJkZW5lcg"]) { __typename ... on Occupation { skills { name } } ... on Skill { name } } none: occupation(slug: "none") { id } }""")]
    [InlineData("""{ search(query: "nurse") { edges { score node { title } highlights { fragments { text } } } } }""")]
    public async Task Cost_Actual_IsNeverMoreThanRequested(string query)
    {
        var cost = await GraphClient.CostAsync(query);
        Assert.InRange(cost.GetProperty("actual").GetInt32(), 1, cost.GetProperty("requested").GetInt32());
    }

    [Fact]
    public async Task Cost_NotAskedFor_IsNotInTheAnswer() => Assert.Equal("""{"data":{"__typename":"Query"}}""", await GraphClient.AskAsync("{ __typename }"));

    [Fact]
    public async Task RateLimit_WithinACall_HasItsPriceTakenOff()
    {
        var budget = new FixedBudget(100);
        var request = new CareersRequest(TestKit.TitleSearch.Snapshot(), () => new TestKit.EchoConversation()) { Budget = budget, ReportsCost = true };
        var response = await GraphClient.AskAsync(request, "{ rateLimit { limit remaining resetAt cost } occupations(first: 90) { nodes { title } } }");
        Assert.Equal(
            """{"limit":100,"remaining":89,"resetAt":"2026-11-21T10:00:00Z","cost":11}""",
            response.GetProperty("data").GetProperty("rateLimit").GetRawText());
        Assert.Equal(89, response.GetProperty("extensions").GetProperty("cost").GetProperty("remaining").GetInt32());
    }

    [Fact]
    public async Task RateLimit_NobodyCounts_IsNull() =>
        Assert.Equal("""{"data":{"rateLimit":null}}""", await GraphClient.AskAsync("{ rateLimit { limit } }"));

    [Theory]
    [InlineData(12, true)]
    [InlineData(11, false)]
    public async Task Check_PointsLeft_DecideWhetherTheCallRuns(int left, bool runs)
    {
        var budget = new FixedBudget(left);
        var request = new CareersRequest(TestKit.TitleSearch.Snapshot(), () => new TestKit.EchoConversation()) { Budget = budget };
        var response = await GraphClient.AskAsync(request, "{ occupations(first: 100) { nodes { title } } }");
        Assert.Equal(runs, response.TryGetProperty("data", out _));
        Assert.Equal(runs ? 0 : left, budget.State.Remaining);
        if (!runs)
            Assert.Equal(
                """[{"message":"This call costs 12 points and 11 of your 11 are left. You have all of them back in 30 minutes.","extensions":{"code":"RATE_LIMITED","limit":"points","maximum":11,"value":12,"remaining":11,"retryAfterSeconds":1800}}]""",
                response.GetProperty("errors").GetRawText());
    }

    [Fact]
    public async Task Check_RefusedCall_TakesNoPoints()
    {
        var budget = new FixedBudget(100);
        var request = new CareersRequest(TestKit.TitleSearch.Snapshot(), () => new TestKit.EchoConversation()) { Budget = budget };
        await GraphClient.AskAsync(request, "{ occupations(first: 101) { nodes { title } } }");
        await GraphClient.AskAsync(request, "{ families { occupations { totalCount } } }");
        await GraphClient.AskAsync(request, "{ nosuch }");
        Assert.Equal(100, budget.State.Remaining);
    }

    private sealed class FixedBudget(int points) : ICallBudget
    {
        private int _used;

        public BudgetState State => new(points, points - _used, new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero), 1_800);

        public BudgetState Tell() => State;

        public bool TryTake(int wanted)
        {
            if (_used + wanted > points) return false;
            _used += wanted;
            return true;
        }
    }
}
