using System.Text;
using GraphQLEngine.OverHttp;
using GraphQLEngine.Tests.Execution;

namespace GraphQLEngine.Tests.OverHttp;

/// <summary>From its second time on a document takes the short way; the answer must be that of the long one all the same.</summary>
public sealed class KnownRequestTests
{
    private const string Sdl = """
        type Query { text(s: String, i: Int, f: Float, b: Boolean, id: ID, e: Mood, l: [Int!], in: In): String need(i: Int!): Int }
        type Mutation { m: Int }
        enum Mood { GOOD BAD }
        input In { a: Int! = 3 b: String }
        """;

    [Theory]
    [InlineData("query ($s: String) { text(s: $s) }", "{\"s\":\"a\\nb\"}", "{\"data\":{\"text\":\"s=a\\nb\"}}")]
    [InlineData("query ($s: String) { text(s: $s) }", "{\"s\":\"\\u00e9\"}", "{\"data\":{\"text\":\"s=é\"}}")]
    [InlineData("query ($s: String) { text(s: $s) }", "{\"s\":null}", "{\"data\":{\"text\":\"s=\"}}")]
    [InlineData("query ($s: String) { text(s: $s) }", "{\"s\":1}", "{\"errors\":[")]
    [InlineData("query ($s: String) { text(s: $s) }", "{\"s\":\"a\",\"s\":\"b\"}", "{\"data\":{\"text\":\"s=b\"}}")]
    [InlineData("query ($s: String) { text(s: $s) }", "{\"other\":[{}],\"s\":\"a\"}", "{\"data\":{\"text\":\"s=a\"}}")]
    [InlineData("query ($s: String) { text(s: $s) }", "{}", "{\"data\":{\"text\":\"\"}}")]
    [InlineData("query ($s: String = \"d\") { text(s: $s) }", "null", "{\"data\":{\"text\":\"s=d\"}}")]
    [InlineData("query ($i: Int) { text(i: $i) }", "{\"i\":-7}", "{\"data\":{\"text\":\"i=-7\"}}")]
    [InlineData("query ($i: Int) { text(i: $i) }", "{\"i\":2.0}", "{\"data\":{\"text\":\"i=2\"}}")]
    [InlineData("query ($i: Int) { text(i: $i) }", "{\"i\":2.5}", "{\"errors\":[")]
    [InlineData("query ($i: Int) { text(i: $i) }", "{\"i\":2147483648}", "{\"errors\":[")]
    [InlineData("query ($f: Float) { text(f: $f) }", "{\"f\":2}", "{\"data\":{\"text\":\"f=2\"}}")]
    [InlineData("query ($f: Float) { text(f: $f) }", "{\"f\":\"2\"}", "{\"errors\":[")]
    [InlineData("query ($b: Boolean) { text(b: $b) }", "{\"b\":true}", "{\"data\":{\"text\":\"b=True\"}}")]
    [InlineData("query ($b: Boolean) { text(b: $b) }", "{\"b\":1}", "{\"errors\":[")]
    [InlineData("query ($id: ID) { text(id: $id) }", "{\"id\":\"x\"}", "{\"data\":{\"text\":\"id=x\"}}")]
    [InlineData("query ($id: ID) { text(id: $id) }", "{\"id\":12}", "{\"data\":{\"text\":\"id=12\"}}")]
    [InlineData("query ($id: ID) { text(id: $id) }", "{\"id\":1.5}", "{\"errors\":[")]
    [InlineData("query ($e: Mood) { text(e: $e) }", "{\"e\":\"BAD\"}", "{\"data\":{\"text\":\"e=BAD\"}}")]
    [InlineData("query ($e: Mood) { text(e: $e) }", "{\"e\":\"bad\"}", "{\"errors\":[")]
    [InlineData("query ($l: [Int!]) { text(l: $l) }", "{\"l\":[1,2]}", "{\"data\":{\"text\":\"l=1 2\"}}")]
    [InlineData("query ($l: [Int!]) { text(l: $l) }", "{\"l\":[1,null]}", "{\"errors\":[")]
    [InlineData("query ($in: In) { text(in: $in) }", "{\"in\":{\"b\":\"x\"}}", "{\"data\":{\"text\":\"in=3x\"}}")]
    [InlineData("query ($in: In) { text(in: $in) }", "{\"in\":{\"c\":1}}", "{\"errors\":[")]
    [InlineData("query ($b: String) { text(in: {a: 1, b: $b}) }", "{\"b\":\"x\"}", "{\"data\":{\"text\":\"in=1x\"}}")]
    [InlineData("query ($b: String) { text(in: {a: 1, b: $b}) }", "{}", "{\"data\":{\"text\":\"in=1\"}}")]
    [InlineData("query ($a: Int) { text(in: {a: $a}) }", "{\"a\":null}", "{\"data\":{\"text\":null},\"errors\":[")]
    [InlineData("query ($i: Int!) { need(i: $i) }", "{\"i\":4}", "{\"data\":{\"need\":4}}")]
    [InlineData("query ($i: Int!) { need(i: $i) }", "{\"i\":null}", "{\"errors\":[")]
    [InlineData("query ($i: Int!) { need(i: $i) }", "{}", "{\"errors\":[")]
    [InlineData("{ need(i: 5) }", "{\"i\":[]}", "{\"data\":{\"need\":5}}")]
    public async Task Handle_VariablesOfAKnownDocument_AreReadAsThoseOfANewOne(string query, string variables, string begins)
    {
        var body = $"{{\"query\":\"{query.Replace("\"", "\\\"", StringComparison.Ordinal)}\",\"variables\":{variables}}}";

        await AnswersAlikeAsync(body, begins);
    }

    [Theory]
    [InlineData("{\"query\":\"query A { a: need(i: 1) } query B { b: need(i: 2) }\",\"operationName\":\"B\"}", "{\"data\":{\"b\":2}}")]
    [InlineData("{\"query\":\"query A { a: need(i: 1) } query B { b: need(i: 2) }\",\"operationName\":\"C\"}", "{\"errors\":[")]
    [InlineData("{\"query\":\"query A { a: need(i: 1) } query B { b: need(i: 2) }\"}", "{\"errors\":[")]
    [InlineData("{\"query\":\"query A { a: need(i: 1) }\",\"operationName\":\"\"}", "{\"errors\":[")]
    [InlineData("{\"query\":\"{ need(i: 1) }\",\"query\":\"{ other: need(i: 2) }\"}", "{\"data\":{\"other\":2}}")]
    [InlineData("{\"query\":\"{\\n\\tneed(i: 1)\\n}\",\"extra\":[{}],\"extensions\":{\"a\":1}}", "{\"data\":{\"need\":1}}")]
    [InlineData("{\"query\":\"{ need(i: 1) }\",\"extensions\":1}", "{\"errors\":[")]
    [InlineData("{\"query\":\"{ need(i: 1) }\"} {}", "{\"errors\":[")]
    [InlineData("{\"query\":\"{ text(s: \\\"a\\\\nb\\\") }\"}", "{\"data\":{\"text\":\"s=a\\nb\"}}")]
    [InlineData("{\"query\":\"{ text(s: \\\"\\u00e9\\\") }\"}", "{\"data\":{\"text\":\"s=é\"}}")]
    [InlineData("{\"query\":\"mutation { m }\"}", "{\"data\":{\"m\":1}}")]
    [InlineData("{\"query\":\"\"}", "{\"errors\":[")]
    public Task Handle_BodyOfAKnownDocument_IsReadAsThatOfANewOne(string body, string begins) => AnswersAlikeAsync(body, begins);

    [Fact]
    public async Task Handle_KnownDocumentOverAnotherHandlersLimit_IsRefusedThere()
    {
        var schema = Engine.Query("a: Int", type => type.Field("a", _ => 1));
        const string Body = "{\"query\":\"{ a   a }\"}";
        using var fits = await AnswerAsync(new(schema), Body);
        using var over = await AnswerAsync(new(schema, new() { MaximumQueryBytes = 8 }), Body);

        Assert.Equal((200, 413), (fits.StatusCode, over.StatusCode));
    }

    [Theory]
    [InlineData("""{"query":"{ need(i: 1) }","variables":{},"operationName":null}""")]
    [InlineData(""" { "operationName" : null , "query" : "{ need(i: 1) }" } """)]
    [InlineData("""{"query":"{ need(i: 1) }",}""")]
    [InlineData("""{"query":"{ need(i: 1) }"}}""")]
    [InlineData("""{"query":"{ need(i: 1) }" """)]
    [InlineData("""{"query":"{ need(i: 1) }" "variables":{}}""")]
    [InlineData("""{"query" "{ need(i: 1) }"}""")]
    [InlineData("""{query:"{ need(i: 1) }"}""")]
    [InlineData("""{"query":"{ need(i: 1) }","variables":{"a":1,}}""")]
    [InlineData("""{"query":"{ need(i: 1) }","variables":{"a":"\q"}}""")]
    [InlineData("""{"query":"{ need(i: 1) }","variables":[]}""")]
    [InlineData("""{"query":"{ need(i: 1) }","variables":nul}""")]
    [InlineData("""{"query":"{ need(i: 1) }","operationName":"\q"}""")]
    [InlineData("{\"query\":\"{ need(i: 1) }\",\"operationName\":\"\n\"}")]
    [InlineData("""{"query":"{ need(i: 1) }","other":1}""")]
    [InlineData("""{"query":"{ need(i: 1) }","other":}""")]
    [InlineData("""{"query":"{ need(i: 1) }\q"}""")]
    [InlineData("""{"query":"{ need(i: 1) }\"}""")]
    [InlineData("""[{"query":"{ need(i: 1) }"}]""")]
    public async Task Handle_BodyAroundAKnownDocument_IsReadAsAroundANewOne(string body)
    {
        var handler = new GraphQLHttpHandler(Build());
        using var known = await AnswerAsync(handler, """{"query":"{ need(i: 1) }"}""");
        using var given = await AnswerAsync(handler, body);
        using var unknown = await AnswerAsync(new GraphQLHttpHandler(Build()), body);

        Assert.Equal(200, known.StatusCode);
        Assert.Equal((unknown.StatusCode, Text(unknown)), (given.StatusCode, Text(given)));
    }

    [Theory]
    [InlineData(62)]
    [InlineData(63)]
    [InlineData(64)]
    public async Task Handle_DeepVariablesOfAKnownDocument_AreReadAsThoseOfANewOne(int depth)
    {
        var deep = new string('[', depth - 1) + new string(']', depth - 1);

        await AnswersAlikeAsync($"{{\"query\":\"{{ need(i: 1) }}\",\"variables\":{{\"i\":{deep}}}}}", "{");
    }

    private static async Task AnswersAlikeAsync(string body, string begins)
    {
        var handler = new GraphQLHttpHandler(Build());
        using var first = await AnswerAsync(handler, body);
        using var second = await AnswerAsync(handler, body);
        using var third = await AnswerAsync(handler, body);

        Assert.StartsWith(begins, Text(first), StringComparison.Ordinal);
        Assert.Equal((first.StatusCode, Text(first)), (second.StatusCode, Text(second)));
        Assert.Equal((first.StatusCode, Text(first)), (third.StatusCode, Text(third)));
    }

    private static GraphQLEngine.Execution.ExecutableSchema Build() => Engine.Build(Sdl, bind => bind
        .Root("Query", type => type
            .Field("text", (_, call) => string.Join(' ', call.Arguments.Names.Select(name => $"{name}={Show(call.Arguments[name])}")))
            .Field("need", (_, call) => call.Argument<int>("i")))
        .Root("Mutation", type => type.Field("m", _ => 1)));

    private static string Show(object? value) => value switch
    {
        int[] numbers => string.Join(' ', numbers),
        GraphQLEngine.Execution.Values.InputObject input => $"{input["a"]}{input["b"]}",
        _ => $"{value}",
    };

    private static ValueTask<GraphQLHttpResponse> AnswerAsync(GraphQLHttpHandler handler, string body) => handler.HandleAsync(
        new() { Method = "POST", Accept = "application/json", ContentType = "application/json", Body = Encoding.UTF8.GetBytes(body) },
        null,
        CancellationToken.None);

    private static string Text(GraphQLHttpResponse response) => Encoding.UTF8.GetString(response.Body.Span);
}
