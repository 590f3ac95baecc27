using GraphQLEngine.Errors;
using GraphQLEngine.Execution;

namespace GraphQLEngine.Tests.Execution;

public sealed class NullPropagationTests
{
    private const string Internal = "\"extensions\":{\"code\":\"INTERNAL_ERROR\"}";

    private static readonly ExecutableSchema Schema = Engine.Build(
        "type Query { a: String t: T tt: T! list: [Int!] maybe: [Int] items: [T!]! some: [T] } type T { ok: Int bad: Int badly: Int! nulled: Int! deep: T deeper: T! }",
        bind => bind
            .Root("Query", type => type
                .Field("a", _ => "A")
                .Field("t", _ => 1)
                .Field("tt", _ => 1)
                .Field("list", _ => new int?[] { 1, null })
                .Field("maybe", _ => Counted())
                .Field("items", _ => new[] { 1, 2 })
                .Field("some", _ => new List<int> { 1, 2 }))
            .Object<int>("T", type => type
                .Field("ok", source => source)
                .Field("bad", int? (_) => throw new GraphQLException("Told.", "TOLD"))
                .Field("badly", int (source) => source == 1 ? throw new InvalidOperationException("Hidden.") : source)
                .Field("nulled", _ => (int?)null)
                .Field("deep", source => source)
                .Field("deeper", source => source)));

    [Theory]
    [InlineData("{ a t { ok bad } }", """{"data":{"a":"A","t":{"ok":1,"bad":null}},"errors":[{"message":"Told.","locations":[{"line":1,"column":12}],"path":["t","bad"],"extensions":{"code":"TOLD"}}]}""")]
    [InlineData("{ a t { ok badly ok2: ok } }", "{\"data\":{\"a\":\"A\",\"t\":null},\"errors\":[{\"message\":\"Internal error\",\"locations\":[{\"line\":1,\"column\":12}],\"path\":[\"t\",\"badly\"]," + Internal + "}]}")]
    [InlineData("{ tt { badly } }", "{\"data\":null,\"errors\":[{\"message\":\"Internal error\",\"locations\":[{\"line\":1,\"column\":8}],\"path\":[\"tt\",\"badly\"]," + Internal + "}]}")]
    [InlineData("{ t { nulled } }", """{"data":{"t":null},"errors":[{"message":"Cannot return null for non-nullable field T.nulled.","locations":[{"line":1,"column":7}],"path":["t","nulled"],"extensions":{"code":"INTERNAL_ERROR"}}]}""")]
    [InlineData("{ t { deep { deeper { deeper { nulled } } } ok } }", """{"data":{"t":{"deep":null,"ok":1}},"errors":[{"message":"Cannot return null for non-nullable field T.nulled.","locations":[{"line":1,"column":32}],"path":["t","deep","deeper","deeper","nulled"],"extensions":{"code":"INTERNAL_ERROR"}}]}""")]
    [InlineData("{ list a }", """{"data":{"list":null,"a":"A"},"errors":[{"message":"Cannot return null for non-nullable field Query.list.","locations":[{"line":1,"column":3}],"path":["list",1],"extensions":{"code":"INTERNAL_ERROR"}}]}""")]
    [InlineData("{ some { badly } }", "{\"data\":{\"some\":[null,{\"badly\":2}]},\"errors\":[{\"message\":\"Internal error\",\"locations\":[{\"line\":1,\"column\":10}],\"path\":[\"some\",0,\"badly\"]," + Internal + "}]}")]
    [InlineData("{ items { badly } }", "{\"data\":null,\"errors\":[{\"message\":\"Internal error\",\"locations\":[{\"line\":1,\"column\":11}],\"path\":[\"items\",0,\"badly\"]," + Internal + "}]}")]
    [InlineData("{ maybe a }", "{\"data\":{\"maybe\":null,\"a\":\"A\"},\"errors\":[{\"message\":\"Internal error\",\"locations\":[{\"line\":1,\"column\":3}],\"path\":[\"maybe\",1]," + Internal + "}]}")]
    public async Task Execute_FailureBelow_NullsTheNearestPlaceThatMayBe(string query, string expected) => Assert.Equal(expected, await Schema.RunAsync(query));

    [Fact]
    public async Task Execute_ResolverFails_TellsTheHostAndGivesTheClientItsId()
    {
        var diagnostics = new Recorder();
        var schema = Engine.Query("a: Int", type => type.Field("a", int? (_) => throw new InvalidOperationException("Hidden.")), new() { Diagnostics = diagnostics });

        var answer = await schema.RunAsync("{ b: a }");

        Assert.Equal(["Query.a b Hidden."], diagnostics.Told);
        Assert.DoesNotContain("Hidden", answer, StringComparison.Ordinal);
        Assert.Contains("\"correlationId\":\"id-1\"", answer, StringComparison.Ordinal);
    }

    private static IEnumerable<int> Counted()
    {
        yield return 1;
        yield return 2;
        throw new InvalidOperationException("While counting.");
    }

    private sealed class Recorder : IExecutionDiagnostics
    {
        internal List<string> Told { get; } = [];

        public string? ResolverFailed(Exception exception, string field, IReadOnlyList<object> path)
        {
            Told.Add($"{field} {string.Join('.', path)} {exception.Message}");
            return "id-1";
        }
    }
}
