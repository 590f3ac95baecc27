using System.Text;
using GraphQLEngine.OverHttp;
using GraphQLEngine.Tests.Execution;

namespace GraphQLEngine.Tests.OverHttp;

public sealed class GraphQLHttpHandlerTests
{
    private const string Json = "application/json";
    private const string GraphQL = "application/graphql-response+json";

    private static readonly GraphQLHttpHandler Handler = new(Engine.Build(
        "type Query { a(n: Int = 1): Int bad: Int! } type Mutation { m: Int }",
        bind => bind
            .Root("Query", type => type.Field("a", (_, call) => call.Argument<int>("n")).Field("bad", _ => (int?)null))
            .Root("Mutation", type => type.Field("m", _ => 1))));

    [Theory]
    [InlineData(null, Json, 200, Json)]
    [InlineData("", Json, 200, Json)]
    [InlineData("*/*", Json, 200, Json)]
    [InlineData("application/*", Json, 200, Json)]
    [InlineData(Json, Json, 200, Json)]
    [InlineData(GraphQL, Json, 200, GraphQL)]
    [InlineData("application/graphql-response+json; charset=utf-8, application/json;q=0.9", Json, 200, GraphQL)]
    [InlineData("application/json, application/graphql-response+json;q=0.5", Json, 200, Json)]
    [InlineData("text/html, application/json;q=0", Json, 406, Json)]
    [InlineData("text/html", Json, 406, Json)]
    [InlineData(Json, "application/json; charset=utf-8", 200, Json)]
    [InlineData(Json, "Application/JSON;charset=\"UTF-8\"", 200, Json)]
    [InlineData(Json, "application/json; charset=iso-8859-1", 415, Json)]
    [InlineData(Json, "application/graphql", 415, Json)]
    [InlineData(Json, "application/x-www-form-urlencoded", 415, Json)]
    [InlineData(Json, "multipart/form-data; boundary=x", 415, Json)]
    [InlineData(Json, "text/plain", 415, Json)]
    [InlineData(Json, null, 415, Json)]
    public async Task Handle_MediaTypes_AreNegotiated(string? accept, string? contentType, int status, string answered)
    {
        using var response = await PostAsync("{\"query\":\"{ a }\"}", accept, contentType);

        Assert.Equal((status, $"{answered}; charset=utf-8"), (response.StatusCode, response.ContentType));
        Assert.Contains(new("Vary", "Accept"), response.Headers);
    }

    [Theory]
    [InlineData("{\"query\":\"{ a }\"}", 200, 200, "{\"data\":{\"a\":1}}")]
    [InlineData("{\"query\":\"query ($n: Int) { a(n: $n) }\",\"variables\":{\"n\":2},\"operationName\":null,\"extensions\":null}", 200, 200, "{\"data\":{\"a\":2}}")]
    [InlineData("{\"query\":\"query A { a } query B { b: a }\",\"operationName\":\"B\",\"extensions\":{}}", 200, 200, "{\"data\":{\"b\":1}}")]
    [InlineData("{\"query\":\"mutation { m }\"}", 200, 200, "{\"data\":{\"m\":1}}")]
    [InlineData("{\"query\":\"{ bad }\"}", 200, 200, "{\"data\":null,\"errors\":[")]
    [InlineData("{\"query\":\"{\"}", 200, 400, "{\"errors\":[")]
    [InlineData("{\"query\":\"{ b }\"}", 200, 400, "{\"errors\":[")]
    [InlineData("{\"query\":\"query ($n: Int!) { a(n: $n) }\"}", 200, 400, "{\"errors\":[")]
    [InlineData("{\"query\":\"{ a }\",\"operationName\":\"B\"}", 200, 400, "{\"errors\":[")]
    [InlineData("{}", 400, 400, "{\"errors\":[{\"message\":\"Member \\\"query\\\" is missing.\"")]
    [InlineData("{\"query\":1}", 400, 400, "{\"errors\":[{\"message\":\"Member \\\"query\\\" must be a string.\"")]
    [InlineData("{\"query\":\"{ a }\",\"operationName\":1}", 400, 400, "{\"errors\":[")]
    [InlineData("{\"query\":\"{ a }\",\"variables\":\"{}\"}", 400, 400, "{\"errors\":[")]
    [InlineData("{\"query\":\"{ a }\",\"variables\":[]}", 400, 400, "{\"errors\":[")]
    [InlineData("{\"query\":\"{ a }\",\"extensions\":[]}", 400, 400, "{\"errors\":[")]
    [InlineData("[{\"query\":\"{ a }\"}]", 400, 400, "{\"errors\":[{\"message\":\"Batches are not accepted")]
    [InlineData("{\"query\":\"{ a }\"", 400, 400, "{\"errors\":[{\"message\":\"The body is not JSON.\"")]
    [InlineData("{\"query\":\"{ a }\"} x", 400, 400, "{\"errors\":[{\"message\":\"The body is not JSON.\"")]
    [InlineData("{\"query\":\"\\uD83D\"}", 400, 400, "{\"errors\":[{\"message\":\"The body is not JSON.\"")]
    [InlineData("\"{ a }\"", 400, 400, "{\"errors\":[")]
    [InlineData("", 400, 400, "{\"errors\":[")]
    public async Task Handle_Post_AnswersEachClientWithItsStatus(string body, int toJson, int toGraphQL, string begins)
    {
        using var json = await PostAsync(body, Json);
        using var graphQL = await PostAsync(body, GraphQL);

        Assert.Equal((toJson, toGraphQL), (json.StatusCode, graphQL.StatusCode));
        Assert.StartsWith(begins, Text(graphQL), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ a }", null, null, 200, "{\"data\":{\"a\":1}}")]
    [InlineData("query ($n: Int) { a(n: $n) }", "{\"n\":3}", null, 200, "{\"data\":{\"a\":3}}")]
    [InlineData("query A { a } mutation B { m }", null, "A", 200, "{\"data\":{\"a\":1}}")]
    [InlineData("query A { a } mutation B { m }", null, "B", 405, "{\"errors\":[{\"message\":\"A mutation must be sent by POST.\"")]
    [InlineData("mutation { m }", null, null, 405, "{\"errors\":[")]
    [InlineData("{ b }", null, null, 400, "{\"errors\":[")]
    [InlineData("{ a }", "[]", null, 400, "{\"errors\":[")]
    [InlineData("{ a }", "{", null, 400, "{\"errors\":[")]
    [InlineData(null, null, null, 400, "{\"errors\":[")]
    public async Task Handle_Get_ReadsParametersAndNeverMutates(string? query, string? variables, string? name, int status, string begins)
    {
        var parameters = new Dictionary<string, string>();
        if (query is not null) parameters["query"] = query;
        if (variables is not null) parameters["variables"] = variables;
        if (name is not null) parameters["operationName"] = name;

        using var response = await Handler.HandleAsync(new() { Method = "GET", Accept = GraphQL, Parameters = parameters }, null, CancellationToken.None);

        Assert.Equal(status, response.StatusCode);
        Assert.StartsWith(begins, Text(response), StringComparison.Ordinal);
        Assert.Equal(status == 405, response.Headers.Contains(new("Allow", "POST")));
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("HEAD")]
    public async Task Handle_OtherMethod_IsRefused(string method)
    {
        using var response = await Handler.HandleAsync(new() { Method = method }, null, CancellationToken.None);

        Assert.Equal(405, response.StatusCode);
        Assert.Contains(new("Allow", "GET, POST"), response.Headers);
    }

    [Fact]
    public async Task Handle_BodyAtTheLimitAndOneByteOver_IsReadThenRefused()
    {
        using var fits = await PostAsync(Padded(64 * 1024), GraphQL);
        using var over = await PostAsync(Padded((64 * 1024) + 1), GraphQL);

        Assert.Equal((200, 413), (fits.StatusCode, over.StatusCode));
        Assert.Contains("\"limit\":\"bodyBytes\",\"maximum\":65536,\"value\":65537", Text(over), StringComparison.Ordinal);

        static string Padded(int length) => "{\"query\":\"{ a }\"}".PadRight(length);
    }

    [Fact]
    public async Task Handle_QueryAtTheLimitAndOneByteOver_IsReadThenRefused()
    {
        using var fits = await PostAsync(Asking(16 * 1024), GraphQL);
        using var over = await PostAsync(Asking((16 * 1024) + 1), GraphQL);

        Assert.Equal((200, 413), (fits.StatusCode, over.StatusCode));

        static string Asking(int length) => $"{{\"query\":\"{{ a }} #{new string('x', length - 7)}\"}}";
    }

    [Theory]
    [InlineData("{\"query\":", "{", "}")]
    [InlineData("{\"query\":\"{ a }\",\"variables\":{\"a\":", "[", "]")]
    public async Task Handle_JsonNestedWithoutEnd_IsRefused(string begin, string open, string close)
    {
        var handler = new GraphQLHttpHandler(Engine.Query("a: Int", type => type.Field("a", _ => 1)), new() { MaximumBodyBytes = int.MaxValue });
        var body = begin + string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000));

        using var response = await handler.HandleAsync(Post(body, Json, Json), null, CancellationToken.None);

        Assert.Equal(400, response.StatusCode);
    }

    private static ValueTask<GraphQLHttpResponse> PostAsync(string body, string? accept, string? contentType = Json) =>
        Handler.HandleAsync(Post(body, accept, contentType), null, CancellationToken.None);

    private static GraphQLHttpRequest Post(string body, string? accept, string? contentType) =>
        new() { Method = "POST", Accept = accept, ContentType = contentType, Body = Encoding.UTF8.GetBytes(body) };

    private static string Text(GraphQLHttpResponse response) => Encoding.UTF8.GetString(response.Body.Span);
}
