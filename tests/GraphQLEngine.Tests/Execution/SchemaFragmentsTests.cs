using System.Text;
using GraphQLEngine.Execution;
using GraphQLEngine.Execution.Output;
using GraphQLEngine.Execution.Plans;

namespace GraphQLEngine.Tests.Execution;

public sealed class SchemaFragmentsTests
{
    private static ExecutableSchema Schema => Engine.Build(
        "type Query { a: Int old: Int @deprecated(reason: \"x\") }",
        bind => bind.Root("Query", type => type.Field("a", _ => 1).Field("old", _ => 2)));

    [Theory]
    [InlineData("{ __schema { queryType { name fields { name } } } }", "{\"data\":{\"__schema\":{\"queryType\":{\"name\":\"Query\",\"fields\":[{\"name\":\"a\"}]}}}}")]
    [InlineData("{ __type(name: \"Query\") { n: name } b: __type(name: \"Int\") { n: name } }", "{\"data\":{\"__type\":{\"n\":\"Query\"},\"b\":{\"n\":\"Int\"}}}")]
    [InlineData("{ __type(name: \"Query\") { ...F } b: __type(name: \"Query\") { kind ...F } } fragment F on __Type { name }", "{\"data\":{\"__type\":{\"name\":\"Query\"},\"b\":{\"kind\":\"OBJECT\",\"name\":\"Query\"}}}")]
    [InlineData("{ a __type(name: \"None\") { name } }", "{\"data\":{\"a\":1,\"__type\":null}}")]
    public async Task Introspection_AskedAgain_AnswersTheSame(string query, string expected)
    {
        var schema = Schema;

        Assert.Equal(expected, await schema.RunAsync(query));
        Assert.Equal(expected, await schema.RunAsync(query));
        Assert.Equal(expected, await schema.RunAsync(query + " "));
    }

    [Fact]
    public async Task Introspection_ArgumentsByVariable_AreReadEachTime()
    {
        var schema = Schema;
        const string Query = "query ($all: Boolean!) { __type(name: \"Query\") { fields(includeDeprecated: $all) { name } } }";

        const string All = "{\"data\":{\"__type\":{\"fields\":[{\"name\":\"a\"},{\"name\":\"old\"}]}}}";
        const string Current = "{\"data\":{\"__type\":{\"fields\":[{\"name\":\"a\"}]}}}";

        foreach (var _ in Enumerable.Range(0, 2))
        {
            Assert.Equal(All, await schema.RunAsync(Query, "{\"all\":true}"));
            Assert.Equal(Current, await schema.RunAsync(Query, "{\"all\":false}"));
        }
    }

    [Theory]
    [InlineData("{ __type(name: \"Query\") { fields(includeDeprecated: true) { name } } }", "old")]
    [InlineData("{ __type(name: \"Query\") { fields(includeDeprecated: false) { name } } }", "a")]
    public async Task Introspection_ConstantArguments_KeepSelectionsApart(string query, string last)
    {
        var schema = Schema;
        await schema.RunAsync("{ __type(name: \"Query\") { fields(includeDeprecated: true) { name } } }");
        await schema.RunAsync("{ __type(name: \"Query\") { fields(includeDeprecated: false) { name } } }");

        Assert.EndsWith($"{{\"name\":\"{last}\"}}]}}}}}}", await schema.RunAsync(query), StringComparison.Ordinal);
    }

    [Fact]
    public void For_SameSelection_SharesItsFragments()
    {
        var fragments = new SchemaFragments();

        Assert.Same(fragments.For("{name}"), fragments.For("{name}"));
        Assert.NotSame(fragments.For("{name}"), fragments.For("{kind}"));
    }

    [Fact]
    public void Add_UpToTheRoomAndBeyond_KeepsTheOneAndNotTheOther()
    {
        var fragments = new SchemaFragments(maximumBytes: 300).For("{a}")!; // 300 bytes have room for it
        using var output = new JsonOutput(1_000);
        var (first, second) = (new object(), new object());
        fragments.Add(first, "1"u8);
        fragments.Add(second, new byte[200]);

        Assert.Equal((true, false), (fragments.TryWrite(first, output), fragments.TryWrite(second, output)));
        Assert.Equal("1", Encoding.UTF8.GetString(output.Written.Span));
        Assert.Null(new SchemaFragments(maximumBytes: 10).For("{a}"));
    }
}
