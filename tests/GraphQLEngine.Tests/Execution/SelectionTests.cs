using GraphQLEngine.Execution;

namespace GraphQLEngine.Tests.Execution;

public sealed class SelectionTests
{
    private static readonly ExecutableSchema Schema = Engine.Build(
        """
        type Query { dog: Dog pets: [Pet!]! any: [Any] node: Node }
        interface Node { id: ID! }
        interface Pet implements Node { id: ID! name: String }
        type Dog implements Pet & Node { id: ID! name: String barks: Boolean! friend: Pet }
        type Cat implements Pet & Node { id: ID! name: String meows: Boolean! }
        union Any = Dog | Cat
        """,
        bind => bind
            .Root("Query", type => type
                .Field("dog", _ => new Dog("Rex"))
                .Field("pets", _ => new Animal[] { new Dog("Rex"), new Cat("Tom") })
                .Field("any", _ => new Animal?[] { new Cat("Tom"), null })
                .Field("node", _ => new Cat("Tom")))
            .Object<Dog>("Dog", type => type
                .Field("id", dog => 7)
                .Field("name", dog => dog.Name)
                .Field("barks", _ => true)
                .Field("friend", Animal (_) => new Cat("Tom")))
            .Object<Cat>("Cat", type => type
                .Field("id", cat => 8L)
                .Field("name", cat => cat.Name)
                .Field("meows", _ => false)));

    [Theory]
    [InlineData("{ dog { n: name ... { barks } ...F } } fragment F on Dog { n: name id }", """{"data":{"dog":{"n":"Rex","barks":true,"id":"7"}}}""")]
    [InlineData("{ dog { friend { name } friend { id } } }", """{"data":{"dog":{"friend":{"name":"Tom","id":"8"}}}}""")]
    [InlineData("{ pets { __typename ... on Dog { barks } ... on Cat { meows } ... on Node { id } } }", """{"data":{"pets":[{"__typename":"Dog","barks":true,"id":"7"},{"__typename":"Cat","meows":false,"id":"8"}]}}""")]
    [InlineData("{ any { ... on Pet { name } } }", """{"data":{"any":[{"name":"Tom"},null]}}""")]
    [InlineData("{ node { ... on Dog { barks } } }", """{"data":{"node":{}}}""")]
    [InlineData("{ dog { name @skip(if: true) barks @include(if: false) } }", """{"data":{"dog":{}}}""")]
    [InlineData("query A { dog { name } }", """{"data":{"dog":{"name":"Rex"}}}""")]
    [InlineData("{ __typename dog { ...F } } fragment F on Pet { ...G } fragment G on Node { id }", """{"data":{"__typename":"Query","dog":{"id":"7"}}}""")]
    public async Task Execute_Selection_MergesAndUnfolds(string query, string expected) => Assert.Equal(expected, await Schema.RunAsync(query));

    [Theory]
    [InlineData("{\"a\":true,\"b\":true}", """{"data":{"dog":{"barks":true}}}""")]
    [InlineData("{\"a\":false,\"b\":true}", """{"data":{"dog":{"name":"Rex","barks":true}}}""")]
    [InlineData("{\"a\":false}", """{"data":{"dog":{"name":"Rex"}}}""")]
    [InlineData("{\"a\":true,\"b\":false}", """{"data":{"dog":{}}}""")]
    public async Task Execute_Conditions_FollowTheVariablesOfEachRequest(string variables, string expected) =>
        Assert.Equal(expected, await Schema.RunAsync("query ($a: Boolean!, $b: Boolean! = false) { dog { name @skip(if: $a) barks @include(if: $b) } }", variables));

    [Theory]
    [InlineData("query A { __typename } query B { dog { name } }", "B", """{"data":{"dog":{"name":"Rex"}}}""")]
    [InlineData("query A { __typename } query B { dog { name } }", null, """{"errors":[{"message":"Must provide operation name if query contains multiple operations.","extensions":{"code":"BAD_REQUEST"}}]}""")]
    [InlineData("query A { __typename }", "C", """{"errors":[{"message":"Unknown operation named \"C\".","extensions":{"code":"BAD_REQUEST"}}]}""")]
    [InlineData("mutation { a }", null, """{"errors":[{"message":"The mutation operation is not supported by the schema.","locations":[{"line":1,"column":1}],"extensions":{"code":"VALIDATION_FAILED"}}]}""")]
    [InlineData("{ dog { nam } }", null, """{"errors":[{"message":"Cannot query field \"nam\" on type \"Dog\". Did you mean \"name\"?","locations":[{"line":1,"column":9}],"extensions":{"code":"VALIDATION_FAILED"}}]}""")]
    [InlineData("{ dog { name }", null, """{"errors":[{"message":"Syntax Error: Expected Name, found <EOF>.","locations":[{"line":1,"column":15}],"extensions":{"code":"SYNTAX_ERROR"}}]}""")]
    public async Task Execute_Operation_IsTheOneNamed(string query, string? name, string expected) =>
        Assert.Equal(expected, await Schema.RunAsync(query, operationName: name));

    [Fact]
    public async Task Execute_DepthAtTheLimitAndOneOver_RunsThenIsRefused()
    {
        Assert.Contains("\"data\"", await Recursive().RunAsync(Nested(8)), StringComparison.Ordinal);
        Assert.Contains("\"limit\":\"depth\",\"maximum\":8,\"value\":9", await Recursive().RunAsync(Nested(9)), StringComparison.Ordinal);

        static string Nested(int depth) => string.Concat(Enumerable.Repeat("{ a ", depth - 1)) + "{ __typename " + string.Concat(Enumerable.Repeat("}", depth));
        static ExecutableSchema Recursive() => Engine.Query("a: Query", type => type.Field("a", source => source));
    }

    private abstract record Animal(string Name);

    private sealed record Dog(string Name) : Animal(Name);

    private sealed record Cat(string Name) : Animal(Name);
}
