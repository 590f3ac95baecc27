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
