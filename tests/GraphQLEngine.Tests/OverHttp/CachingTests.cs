using System.Text;
using GraphQLEngine.OverHttp;
using GraphQLEngine.Tests.Execution;

namespace GraphQLEngine.Tests.OverHttp;

public sealed class CachingTests
{
    private readonly GraphQLHttpHandler _handler;
    private int _runs;

    public CachingTests() => _handler = new(Engine.Build("type Query { a(n: Int = 1): Int bad: Int } type Mutation { m: Int }", bind => bind
        .Root("Query", type => type
            .Field("a", (_, call) => { _runs++; return call.Argument<int>("n"); })
            .Field("bad", int? (_) => throw new GraphQLEngine.Errors.GraphQLException("No.")))
        .Root("Mutation", type => type.Field("m", _ => 1))));

    [Fact]
    public async Task Get_SameQuestionOfTheSameVersion_IsNotModifiedAndNotExecuted()
    {
        using var first = await GetAsync("{ a }");
        var tag = Header(first, "ETag")!;
        using var again = await GetAsync("{ a }", ifNoneMatch: $"\"other\", {tag}");

        Assert.Equal((200, "public, max-age=60"), (first.StatusCode, Header(first, "Cache-Control")));
        Assert.StartsWith("W/\"", tag, StringComparison.Ordinal);
        Assert.Equal((304, null, 0), (again.StatusCode, again.ContentType, again.Body.Length));
        Assert.Equal((tag, "public, max-age=60", "Accept"), (Header(again, "ETag"), Header(again, "Cache-Control"), Header(again, "Vary")));
        Assert.Equal(1, _runs);
    }

    [Fact]
    public async Task Get_StrongFormOfTheTag_IsTheSame()
    {
        using var first = await GetAsync("{ a }");
        using var again = await GetAsync("{ a }", ifNoneMatch: Header(first, "ETag")![2..]);

        Assert.Equal(304, again.StatusCode);
    }

    [Theory]
    [InlineData("{ a }", "2", null, null, "application/json")]
    [InlineData("{  a }", "1", null, null, "application/json")]
    [InlineData("{ a }", "1", "{\"n\":1}", null, "application/json")]
    [InlineData("{ a }", "1", null, "{\"x\":1}", "application/json")]
    [InlineData("{ a }", "1", null, null, "application/graphql-response+json")]
    public async Task Get_AnythingElse_HasATagOfItsOwn(string query, string version, string? variables, string? extensions, string accept)
    {
        using var first = await GetAsync("{ a }");
        using var other = await GetAsync(query, Header(first, "ETag"), version, variables, extensions, accept);

        Assert.Equal(200, other.StatusCode);
        Assert.NotEqual(Header(first, "ETag"), Header(other, "ETag"));
        Assert.Equal(2, _runs);
    }

    [Fact]
    public async Task Get_OneOperationOfTwo_HasATagOfItsOwn()
    {
        using var first = await GetAsync("query A { a } query B { a }", name: "A");
        using var other = await GetAsync("query A { a } query B { a }", Header(first, "ETag"), name: "B");

        Assert.Equal(200, other.StatusCode);
    }

    [Theory]
    [InlineData("{ bad }", "1")]
    [InlineData("{ nosuch }", "1")]
    [InlineData("mutation { m }", "1")]
    [InlineData("{ a }", null)]
    public async Task Get_WhatMayNotBeKept_SaysSo(string query, string? version)
    {
        using var response = await GetAsync(query, ifNoneMatch: "*", version: version);

        Assert.Equal(("no-store", null), (Header(response, "Cache-Control"), Header(response, "ETag")));
        Assert.NotEqual(304, response.StatusCode);
    }

    [Theory]
    [InlineData("{ a }")]
    [InlineData("mutation { m }")]
    public async Task Post_IsNeverKept(string query)
    {
        using var response = await _handler.HandleAsync(
            new() { Method = "POST", ContentType = "application/json", Version = "1", Body = Encoding.UTF8.GetBytes($"{{\"query\":\"{query}\"}}") }, null, CancellationToken.None);

        Assert.Equal((200, "no-store", null), (response.StatusCode, Header(response, "Cache-Control"), Header(response, "ETag")));
    }

    private ValueTask<GraphQLHttpResponse> GetAsync(
        string query, string? ifNoneMatch = null, string? version = "1", string? variables = null, string? extensions = null, string accept = "application/json", string? name = null)
    {
        var parameters = new Dictionary<string, string> { ["query"] = query };
        if (variables is not null) parameters["variables"] = variables;
        if (extensions is not null) parameters["extensions"] = extensions;
        if (name is not null) parameters["operationName"] = name;
        var request = new GraphQLHttpRequest { Method = "GET", Accept = accept, Parameters = parameters, Version = version, IfNoneMatch = ifNoneMatch };
        return _handler.HandleAsync(request, null, CancellationToken.None);
    }

    private static string? Header(GraphQLHttpResponse response, string name) => response.Headers.SingleOrDefault(header => header.Key == name).Value;
}
