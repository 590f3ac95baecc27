using System.Text;
using CareersGraph.Limits;
using GraphQLEngine.Execution;

namespace CareersGraph.Tests.Limits;

/// <summary>A schema that the table of prices has never heard of: new fields are priced by their shape.</summary>
public sealed class FieldsWithoutRowTests
{
    private const string Sdl = """
        type Query { connection(first: Int = 30, after: String): Page! page(first: Int = 3): [Item!]! list: [Item!]! one: Item! leaves: [String!]! }
        type Page { nodes: [Item!]! edges: [Edge!]! }
        type Edge { node: Item! }
        type Item { name: String! }
        """;

    [Theory]
    [InlineData("{ connection(first: 90) { nodes { name } } }", 11)] // 100 + 1 + 90 * 10
    [InlineData("{ connection { edges { node { name } } } }", 5)] // 100 + 1 + 30 * (10 + 1)
    [InlineData("{ page(first: 50) { name } }", 6)] // 100 + 50 * 10
    [InlineData("{ page(first: 101) { name } }", null)]
    [InlineData("{ a: list { name } b: list { name } c: list { name } d: list { name } e: list { name } one { name } leaves }", 2)] // 5 * 20 + 1
    public async Task Check_NewField_IsPricedByItsShape(string query, int? points)
    {
        var guard = new SeenPrice();
        var schema = ExecutableSchema.Build(Sdl, bind =>
        {
            bind.Object<object>("Query", type =>
            {
                type.Field("connection", _ => Array.Empty<string>());
                type.Field("page", _ => Array.Empty<string>());
                type.Field("list", _ => Array.Empty<string>());
                type.Field("one", _ => "one");
                type.Field("leaves", _ => Array.Empty<string>());
            });
            bind.Object<string[]>("Page", type => type.Field("nodes", page => page).Field("edges", page => Array.Empty<int>()));
            bind.Object<int>("Edge", type => type.Field("node", _ => "item"));
            bind.Object<string>("Item", type => type.Field("name", name => name));
        }, new() { Guard = guard });
        using var result = await schema.ExecuteAsync(new(query), new object(), CancellationToken.None);
        Assert.Equal(points, guard.Points);
        Assert.Equal(points is null, Encoding.UTF8.GetString(result.Json.Span).Contains("pageSize", StringComparison.Ordinal));
    }

    private sealed class SeenPrice : IOperationGuard
    {
        private readonly PriceList _prices = new(() => throw new InvalidOperationException("Nothing is introspected here."));

        public int? Points { get; private set; }

        public GraphQLEngine.Errors.GraphQLError? Check(SelectedOperation operation)
        {
            var price = OperationPrice.Of(operation, _prices);
            Points = price.Problem is null ? (int)price.Points : null;
            return price.Problem;
        }
    }
}
