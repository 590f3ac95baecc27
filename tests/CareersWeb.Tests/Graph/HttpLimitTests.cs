using System.Globalization;
using System.Net;
using System.Text.Json;
using GraphQLEngine.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace CareersWeb.Tests.Graph;

/// <summary>Each limit as a client meets it: what is at the limit passes, one more is refused by the limit's name.</summary>
public sealed class HttpLimitTests
{
    [Theory]
    [InlineData(65_536, HttpStatusCode.OK)]
    [InlineData(65_537, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Body_AtTheLimitAndOneOver(int bytes, HttpStatusCode status)
    {
        await using var host = await GraphHost.StartAsync();
        using var answer = await host.PostAsync("{\"query\":\"{ __typename }\"}".PadRight(bytes));
        Assert.Equal(status, answer.StatusCode);
        if (status != HttpStatusCode.OK) AssertLimit(await ErrorAsync(answer), "bodyBytes", 65_536);
    }

    [Theory]
    [InlineData(16_384, HttpStatusCode.OK)]
    [InlineData(16_385, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Query_AtTheLimitAndOneOver(int bytes, HttpStatusCode status)
    {
        await using var host = await GraphHost.StartAsync();
        using var answer = await host.PostAsync(Asking("{ __typename } #".PadRight(bytes, 'x')));
        Assert.Equal(status, answer.StatusCode);
        if (status != HttpStatusCode.OK) AssertLimit(await ErrorAsync(answer), "queryBytes", 16_384);
    }

    [Theory]
    [InlineData("tokens", 2_000, 999, "{ __typename ", "a: b ")]
    [InlineData("aliases", 15, 16, "{ families { ", "{n}: name ")]
    [InlineData("rootFields", 10, 11, "{ ", "__typename ")]
    [InlineData("directives", 20, 21, "{ families { ", "name @skip(if: false) ")]
    [InlineData("depth", 8, 6, "{ occupations { nodes { ", "related(first: 1) { ", "title")]
    [InlineData("introspectionDepth", 15, 13, "{ __schema { types { ", "ofType { ", "name")]
    public async Task Document_BeyondALimit_IsRefusedByItsName(string limit, int maximum, int steps, string open, string step, string leaf = "")
    {
        await using var host = await GraphHost.StartAsync();
        using var answer = await host.PostAsync(Asking(Document(steps)));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        AssertLimit(await ErrorAsync(answer), limit, maximum);
        if (limit == "tokens") return; // its nearest neighbour that passes is a test of the lexer
        using var fits = await host.PostAsync(Asking(Document(steps - 1)));
        Assert.Equal(HttpStatusCode.OK, fits.StatusCode);

        string Document(int count)
        {
            var begun = open + string.Concat(Enumerable.Range(0, count).Select(number => step.Replace("{n}", $"a{number}", StringComparison.Ordinal))) + leaf;
            return begun + string.Concat(Enumerable.Repeat(" }", begun.Count(character => character == '{')));
        }
    }

    [Fact]
    public async Task FragmentsThatDouble_AreRefusedWithoutBeingWrittenOut()
    {
        var bomb = "{ ...F0 } " + string.Concat(Enumerable.Range(0, 30).Select(n => $"fragment F{n} on Query {{ ...F{n + 1} ...F{n + 1} }} "))
            + "fragment F30 on Query { __typename }";
        await using var host = await GraphHost.StartAsync();
        using var answer = await host.PostAsync(Asking(bomb));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        AssertLimit(await ErrorAsync(answer), "rootFields", 10);
    }

    [Theory]
    [InlineData("{ occupations(first: 100) { totalCount } }", null)]
    [InlineData("{ occupations(first: 101) { totalCount } }", "pageSize")]
    public async Task Page_AtTheLimitAndOneOver(string query, string? limit)
    {
        await using var host = await GraphHost.StartAsync();
        using var answer = await host.PostAsync(Asking(query));
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(limit is not null, body.RootElement.TryGetProperty("errors", out _));
        if (limit is not null) AssertLimit(await ErrorAsync(answer), limit, 100);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{a(b:[")]
    [InlineData("{a(b:{c:")]
    [InlineData("query($a:[")]
    public async Task Document_NestedWithoutEnd_IsRefusedAndTheHostLives(string step)
    {
        await using var host = await GraphHost.StartAsync();
        using var answer = await host.PostAsync(Asking(string.Concat(Enumerable.Repeat(step, 16_000 / step.Length))));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var next = await host.PostAsync(Asking("{ __typename }"));
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public async Task Response_AtTheLimitAndOneOver_IsSentThenReplacedByAnError(int more, bool refused)
    {
        const int Maximum = 2 * 1024 * 1024;
        await using var host = await GraphHost.StartAsync(services => services.AddSingleton(ExecutableSchema.Build(
            "type Query { text(length: Int!): String! }",
            bind => bind.Root("Query", type => type.Field("text", (_, call) => new string('x', call.Argument<int>("length")))))));
        var length = Maximum - "{\"data\":{\"text\":\"\"}".Length + more;
        using var answer = await host.PostAsync(Asking($"{{ text(length: {length.ToString(CultureInfo.InvariantCulture)}) }}"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        if (refused) AssertLimit(await ErrorAsync(answer), "responseBytes", Maximum);
        else Assert.Equal(Maximum + 1, (await answer.Content.ReadAsByteArrayAsync()).Length);
    }

    private static string Asking(string query) => JsonSerializer.Serialize(new { query });

    private static async Task<JsonElement> ErrorAsync(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("errors")[0];

    private static void AssertLimit(JsonElement error, string limit, int maximum)
    {
        var told = error.GetProperty("extensions");
        Assert.Equal(("LIMIT_EXCEEDED", limit, maximum),
            (told.GetProperty("code").GetString(), told.GetProperty("limit").GetString(), told.GetProperty("maximum").GetInt32()));
        Assert.NotEmpty(told.GetProperty("correlationId").GetString()!);
    }
}
