namespace CareersGraph.Tests.Limits;

public sealed class PageLimitsTests
{
    [Theory]
    [InlineData("{ occupations(first: 100) { totalCount } }", null)]
    [InlineData("{ occupations(first: 101) { totalCount } }", """{"code":"LIMIT_EXCEEDED","limit":"pageSize","maximum":100,"value":101}""")]
    [InlineData("{ occupations(last: 101) { totalCount } }", """{"code":"LIMIT_EXCEEDED","limit":"pageSize","maximum":100,"value":101}""")]
    [InlineData("{ occupations(first: -1) { totalCount } }", """{"code":"LIMIT_EXCEEDED","limit":"pageSize","maximum":100,"value":-1}""")]
    [InlineData("""{ search(query: "a", first: 101) { totalCount } }""", """{"code":"LIMIT_EXCEEDED","limit":"pageSize","maximum":100,"value":101}""")]
    [InlineData("""{ occupation(slug: "paramedic") { related(first: 12) { slug } } }""", null)]
    [InlineData("""{ occupation(slug: "paramedic") { related(first: 13) { slug } } }""", """{"code":"LIMIT_EXCEEDED","limit":"pageSize","maximum":12,"value":13}""")]
    [InlineData("""{ suggest(prefix: "a", first: 21) { text } }""", """{"code":"LIMIT_EXCEEDED","limit":"pageSize","maximum":20,"value":21}""")]
    public async Task Check_PageSize_IsHeldToItsLimit(string query, string? extensions) => await HoldsAsync(query, extensions);

    [Theory]
    [InlineData("{ occupations { totalCount } }", null)]
    [InlineData("""{ family(slug: "nursing") { occupations { totalCount } } }""", null)]
    [InlineData("{ families { occupations(first: 5) { totalCount } } }", null)]
    [InlineData("{ families { occupations(last: 5) { totalCount } } }", null)]
    [InlineData("{ families { occupations { totalCount } } }", """{"code":"PAGE_SIZE_REQUIRED","limit":"pageSize","maximum":100}""")]
    [InlineData("{ occupations(first: 1) { nodes { family { occupations(first: null) { totalCount } } } } }", """{"code":"PAGE_SIZE_REQUIRED","limit":"pageSize","maximum":100}""")]
    public async Task Check_PageInsideAList_MustBeStated(string query, string? extensions) => await HoldsAsync(query, extensions);

    [Fact]
    public async Task Check_WrongPage_IsLocatedAndNothingRuns() => Assert.Equal(
        """{"errors":[{"message":"\"first\" is 101; it must be from 0 to 100.","locations":[{"line":1,"column":14}],"extensions":{"code":"LIMIT_EXCEEDED","limit":"pageSize","maximum":100,"value":101}}]}""",
        await GraphClient.AskAsync("{ families { occupations(first: 101) { totalCount } } }"));

    private static async Task HoldsAsync(string query, string? extensions)
    {
        if (extensions is null) await GraphClient.DataAsync(query);
        else Assert.Equal(extensions, (await GraphClient.ErrorAsync(query)).GetProperty("extensions").GetRawText());
    }
}
