using GraphQLEngine.Errors;
using GraphQLEngine.Execution;

namespace GraphQLEngine.Tests.Execution;

public sealed class OperationGuardTests
{
    private static readonly ExecutableSchema Schema = Engine.Build(
        "type Query { list(first: Int = 20): [T!]! } type T { id: Int list(first: Int!): [T!]! }",
        bind => bind
            .Root("Query", type => type.Field("list", _ => new[] { 1 }))
            .Object<int>("T", type => type.Field("id", source => source).Field("list", _ => Array.Empty<int>())),
        new() { Guard = new CostGuard() });

    [Theory]
    [InlineData("{ list { id } }", """{"data":{"list":[{"id":1}]},"extensions":{"cost":20}}""")]
    [InlineData("query ($n: Int! = 5) { list(first: $n) { ...F } } fragment F on T { list(first: $n) { id } }", """{"data":{"list":[{"list":[]}]},"extensions":{"cost":30}}""")]
    [InlineData("{ list(first: 100) { list(first: 100) { id } } }", """{"errors":[{"message":"Too dear: 10100.","locations":[{"line":1,"column":3}]}]}""")]
    public async Task Execute_Guarded_RunsWhatTheGuardLetsPass(string query, string expected) => Assert.Equal(expected, await Schema.RunAsync(query));

    [Theory]
    [InlineData("{ all: list { id } }", """{"data":{"all":[{"id":1}]},"extensions":{"seen":"all: {\"all\":[{\"id\":1}]}"}}""")]
    [InlineData("{ fails }", """{"data":null,"errors":[{"message":"Not today.","locations":[{"line":1,"column":3}],"path":["fails"],"extensions":{"code":"BAD_USER_INPUT"}}],"extensions":{"seen":"fails: null"}}""")]
    public async Task Execute_GuardThatWaitsForTheData_SeesItWholeAndMayExtendTheAnswer(string query, string expected)
    {
        var schema = Engine.Build(
            "type Query { list: [T!]! fails: Int! } type T { id: Int }",
            bind => bind
                .Root("Query", type => type.Field("list", _ => new[] { 1 }).Field("fails", int (_) => throw new GraphQLException("Not today.")))
                .Object<int>("T", type => type.Field("id", source => source)),
            new() { Guard = new DataGuard() });
        Assert.Equal(expected, await schema.RunAsync(query));
    }

    private sealed class DataGuard : IOperationGuard
    {
        public GraphQLError? Check(SelectedOperation operation)
        {
            var names = string.Join(',', operation.Fields.Select(field => field.ResponseName));
            operation.DataWritten = data => operation.ResponseExtensions["seen"] = $"{names}: {System.Text.Encoding.UTF8.GetString(data.Span)}";
            return null;
        }
    }

    private sealed class CostGuard : IOperationGuard
    {
        public GraphQLError? Check(SelectedOperation operation)
        {
            var cost = operation.Fields.Sum(Cost);
            operation.ResponseExtensions["cost"] = cost;
            return cost > 1_000 ? GraphQLError.At($"Too dear: {cost}.", operation.Fields.First().Location) : null;
        }

        private static int Cost(SelectedField field) => field.Arguments.Has("first")
            ? field.Arguments.Get<int>("first") * (1 + field.Selections.Max(fields => fields.Sum(Cost)))
            : 0;
    }
}
