using System.Globalization;
using GraphQLEngine.Execution.Binding;

namespace GraphQLEngine.Tests.Execution;

public sealed class BindingTests
{
    private enum Mood
    {
        Good,
        Odd,
    }

    [Fact]
    public void Build_MistakesOfAllKinds_AreListedTogether()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Engine.Build(
            "type Query { missing: Int wrong: Int list: [Int] leaf: String thing: Thing fit(n: Int = 1): Int } type Thing { a: Int } enum Mood { GOOD BAD } interface I { a: Int } input In { at: Date = \"soon\" } scalar Date",
            bind => bind
                .Root("Query", type => type
                    .Field("wrong", _ => "text")
                    .Field("list", _ => 1)
                    .Field("leaf", _ => new List<string>())
                    .Field("thing", _ => "text")
                    .Field("fit", _ => 1)
                    .Field("more", _ => 1))
                .Object<Version>("Thing", type => type.Field("a", source => source.Major).Field("a", source => source.Minor))
                .Object<Version>("Gone", type => type.Field("a", source => source.Major))
                .Enum<Mood>("Mood")
                .Scalar<DateOnly>("Time", date => "", (string _, out DateOnly date) => DateOnly.TryParse("", CultureInfo.InvariantCulture, out date))
                .Input("Inn", _ => 1)
                .Interface<object>("J", _ => null)));

        Assert.Equal(
            """
            The schema is not bound as it is written:
            - Time is bound as a scalar, which the schema does not have.
            - Inn is bound as an input object, which the schema does not have.
            - J is bound as an interface or union, which the schema does not have.
            - Mood.ODD is bound but not in the schema.
            - Mood.BAD has no binding.
            - Query.more is bound but not in the schema.
            - Thing.a is bound twice.
            - Gone is bound as an object type, which the schema does not have.
            - Query.missing has no binding.
            - Query.wrong is Int in the schema, which String cannot serve.
            - Query.list is [Int] in the schema, which Int32 cannot serve.
            - Query.leaf is String in the schema, which List<String> cannot serve.
            - Query.thing is Thing in the schema, which String cannot serve.
            """,
            exception.Message);
    }

    [Theory]
    [InlineData("type Query { a: Int", "Syntax Error")]
    [InlineData("type Query { a: Nothing }", "1:17 Unknown type \"Nothing\".")]
    [InlineData("type Q { a: Int }", "Query root type must be provided.")]
    public void Build_SchemaThatIsNone_SaysWhy(string sdl, string message) =>
        Assert.Contains(message, Assert.Throws<InvalidOperationException>(() => Engine.Build(sdl, _ => { })).Message, StringComparison.Ordinal);

    [Fact]
    public void Build_DefaultThatCannotBeRead_SaysWhere() => Assert.Contains(
        "Query.a(at:) has a default that cannot be read: Date cannot represent value: \"soon\"",
        Assert.Throws<InvalidOperationException>(() => Engine.Build(
            "type Query { a(at: Date = \"soon\"): Int } scalar Date",
            bind => bind
                .Scalar<DateOnly>("Date", date => "", (string text, out DateOnly date) => DateOnly.TryParse(text, CultureInfo.InvariantCulture, out date))
                .Root("Query", type => type.Field("a", _ => 1)))).Message,
        StringComparison.Ordinal);

    [Fact]
    public async Task Execute_Context_IsTheRootSourceAndGivesServices()
    {
        var schema = Engine.Build("type Query { own: String service: String missing: String }", bind => bind.Root<Services>("Query", type => type
            .Field("own", context => context.Name)
            .Field("service", (_, call) => call.Context<Version>().ToString())
            .Field("missing", (_, call) => call.Context<string>())));

        Assert.StartsWith(
            """{"data":{"own":"mine","service":"1.2","missing":null},"errors":[""",
            await schema.RunAsync("{ own service missing }", context: new Services("mine")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Call_KnowsNamesPathAndSelection()
    {
        var schema = Engine.Build("type Query { t: [T!]! } type T { a: String t: T }", bind => bind
            .Root("Query", type => type.Field("t", _ => new[] { 1 }))
            .Object<int>("T", type => type
                .Field("a", (_, call) => $"{call.FieldName} {call.ResponseName} {string.Join('.', call.Path)}")
                .Field("t", (source, call) => call.Selects("a") ? source : (int?)null)));

        Assert.Equal(
            """{"data":{"t":[{"x":"a x t.0.x","with":{"b":"a b t.0.with.b"},"without":null}]}}""",
            await schema.RunAsync("{ t { x: a with: t { b: a } without: t { __typename } } }"));
    }

    [Fact]
    public async Task Execute_DynamicBinding_ServesWhateverComes()
    {
        var schema = Engine.Build(
            "type Query { a: String n: [Int!] t: T any: Any } type T { b: Boolean any: Any } union Any = T",
            bind => bind.Dynamic(
                (source, call) => (source as Dictionary<string, object?>)?.GetValueOrDefault(call.FieldName),
                value => (value as Dictionary<string, object?>)?["__typename"] as string));
        var leaf = new Dictionary<string, object?> { ["__typename"] = "T", ["b"] = true };
        var root = new Dictionary<string, object?> { ["a"] = "A", ["n"] = new object[] { 1, 2.0 }, ["t"] = leaf, ["any"] = leaf };

        Assert.Equal(
            """{"data":{"a":"A","n":[1,2],"t":{"b":true,"any":null},"any":{"__typename":"T","b":true}}}""",
            await schema.RunAsync("{ a n t { b any { __typename } } any { __typename ... on T { b } } }", context: root));
    }

    [Theory]
    [InlineData("BtecLevel3", "BTEC_LEVEL_3")]
    [InlineData("TLevel", "T_LEVEL")]
    [InlineData("ScottishNational5", "SCOTTISH_NATIONAL_5")]
    [InlineData("GpPractice", "GP_PRACTICE")]
    [InlineData("HTTPServer", "HTTP_SERVER")]
    [InlineData("A", "A")]
    public void ToScreamingSnake_Pascal_ParsesWordsAndNumbers(string pascal, string expected) => Assert.Equal(expected, EnumNames.ToScreamingSnake(pascal));

    private sealed record Services(string Name) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(Version) ? new Version(1, 2) : null;
    }
}
