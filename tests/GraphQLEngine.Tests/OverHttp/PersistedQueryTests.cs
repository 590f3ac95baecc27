using System.Security.Cryptography;
using System.Text;
using GraphQLEngine.OverHttp;
using GraphQLEngine.Tests.Execution;

namespace GraphQLEngine.Tests.OverHttp;

public sealed class PersistedQueryTests
{
    private const string GraphQL = "application/graphql-response+json";
    private const string Query = "{ a }";

    private readonly GraphQLHttpHandler _handler = Handler();

    [Theory]
    [InlineData("application/json", 200)]
    [InlineData(GraphQL, 400)]
    public async Task HashAlone_NobodyHasSent_IsNotFound(string accept, int status)
    {
        using var response = await _handler.HandleAsync(Post(Extensions(HashOf(Query)), accept: accept), null, CancellationToken.None);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("""{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}""", Text(response));
    }

    [Fact]
    public async Task HashAlone_AfterAPostWithBoth_IsAnsweredByEitherMethod()
    {
        Assert.Equal("""{"data":{"a":1}}""", await PostAsync(Extensions(HashOf(Query)), Query));
        Assert.Equal("""{"data":{"a":1}}""", await PostAsync(Extensions(HashOf(Query).ToUpperInvariant())));
        Assert.Equal("""{"data":{"a":1}}""", await GetAsync(Extensions(HashOf(Query))));
    }

    [Fact]
    public async Task Hash_OfAnotherText_IsRefusedAndNothingKept()
    {
        var wrong = Extensions(HashOf("{ b }"));

        using var response = await _handler.HandleAsync(Post(wrong, Query, "application/json"), null, CancellationToken.None);

        Assert.Equal(400, response.StatusCode);
        Assert.Contains("PERSISTED_QUERY_HASH_MISMATCH", Text(response), StringComparison.Ordinal);
        Assert.Contains("PersistedQueryNotFound", await PostAsync(wrong), StringComparison.Ordinal);
        Assert.Contains("PersistedQueryNotFound", await PostAsync(Extensions(HashOf(Query))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ nosuch }", false)]
    [InlineData("{ a", false)]
    [InlineData("mutation { m }", true)]
    public async Task PostWithBoth_KeepsOnlyWhatCanBeExecuted(string query, bool kept)
    {
        await PostAsync(Extensions(HashOf(query)), query);

        Assert.Equal(!kept, (await PostAsync(Extensions(HashOf(query)))).Contains("PersistedQueryNotFound", StringComparison.Ordinal));
    }

    [Fact]
    public async Task GetWithBoth_IsAnsweredButChangesNothing()
    {
        Assert.Equal("""{"data":{"a":1}}""", await GetAsync(Extensions(HashOf(Query)), Query));
        Assert.Contains("PersistedQueryNotFound", await GetAsync(Extensions(HashOf(Query))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task MutationByHash_MustBeSentByPost()
    {
        var extensions = Extensions(HashOf("mutation { m }"));
        Assert.Equal("""{"data":{"m":1}}""", await PostAsync(extensions, "mutation { m }"));

        using var response = await _handler.HandleAsync(Get(extensions), null, CancellationToken.None);

        Assert.Equal(405, response.StatusCode);
        Assert.Contains(new("Allow", "POST"), response.Headers);
    }

    [Theory]
    [InlineData("null", "is missing")]
    [InlineData("1", "must be a SHA-256")]
    [InlineData("{}", "PersistedQueryNotSupported")]
    [InlineData("""{"version":2,"sha256Hash":"x"}""", "PersistedQueryNotSupported")]
    [InlineData("""{"version":1}""", "must be a SHA-256")]
    [InlineData("""{"version":1,"sha256Hash":5}""", "must be a SHA-256")]
    [InlineData("""{"version":1,"sha256Hash":"abc"}""", "must be a SHA-256")]
    [InlineData("""{"version":1,"sha256Hash":"g000000000000000000000000000000000000000000000000000000000000000"}""", "must be a SHA-256")]
    [InlineData("""{"version":1,"sha256Hash":"0000000000000000000000000000000000000000000000000000000000000000"}""", "PersistedQueryNotFound")]
    public async Task Extension_OfAnotherShape_IsRefused(string persisted, string message) =>
        Assert.Contains(message, await PostAsync($"{{\"persistedQuery\":{persisted}}}"), StringComparison.Ordinal);

    [Theory]
    [InlineData(3, 1_000, 3)]
    [InlineData(100, 20, 4)]
    [InlineData(0, 1_000, 0)]
    public void Store_BeyondEitherBound_LetsTheLeastWantedGo(int entries, int characters, int kept)
    {
        var store = new PersistedDocuments(entries, characters);
        for (var number = 0; number < 10; number++)
        {
            store.Keep($"{number}", "12345");
            store.Find("0");
        }

        Assert.Equal(kept, store.Count);
        Assert.Equal(kept > 0, store.Find("0") is not null);
        Assert.Equal(kept > 0, store.Find("9") is not null);
        Assert.Null(store.Find("1"));
    }

    [Fact]
    public async Task Handler_WithoutRoomForDocuments_NeverFindsOne()
    {
        var handler = Handler(new() { PersistedDocuments = 0 });
        using var sent = await handler.HandleAsync(Post(Extensions(HashOf(Query)), Query), null, CancellationToken.None);
        using var asked = await handler.HandleAsync(Post(Extensions(HashOf(Query))), null, CancellationToken.None);

        Assert.Equal("""{"data":{"a":1}}""", Text(sent));
        Assert.Contains("PersistedQueryNotFound", Text(asked), StringComparison.Ordinal);
    }

    private static GraphQLHttpHandler Handler(GraphQLHttpOptions? options = null) => new(
        Engine.Build("type Query { a: Int } type Mutation { m: Int }", bind => bind
            .Root("Query", type => type.Field("a", _ => 1)).Root("Mutation", type => type.Field("m", _ => 1))), options);

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Extensions(string hash) => $"{{\"persistedQuery\":{{\"version\":1,\"sha256Hash\":\"{hash}\"}}}}";

    private static GraphQLHttpRequest Post(string extensions, string? query = null, string accept = GraphQL) => new()
    {
        Method = "POST",
        Accept = accept,
        ContentType = "application/json",
        Body = Encoding.UTF8.GetBytes(query is null ? $"{{\"extensions\":{extensions}}}" : $"{{\"query\":\"{query}\",\"extensions\":{extensions}}}"),
    };

    private static GraphQLHttpRequest Get(string extensions, string? query = null) => new()
    {
        Method = "GET",
        Accept = GraphQL,
        Parameters = query is null
            ? new Dictionary<string, string> { ["extensions"] = extensions }
            : new Dictionary<string, string> { ["extensions"] = extensions, ["query"] = query },
    };

    private Task<string> PostAsync(string extensions, string? query = null) => TextAsync(Post(extensions, query));

    private Task<string> GetAsync(string extensions, string? query = null) => TextAsync(Get(extensions, query));

    private async Task<string> TextAsync(GraphQLHttpRequest request)
    {
        using var response = await _handler.HandleAsync(request, null, CancellationToken.None);
        return Text(response);
    }

    private static string Text(GraphQLHttpResponse response) => Encoding.UTF8.GetString(response.Body.Span);
}
