using System.Globalization;
using GraphQLEngine.Execution;
using GraphQLEngine.Execution.Values;

namespace GraphQLEngine.Tests.Execution;

/// <summary>Cases where the generated comparison with the reference implementation once found the engine wrong.</summary>
public sealed class ReferenceAgreementTests
{
    private static readonly ExecutableSchema Schema = ExecutableSchema.Build(
        """
        scalar Any
        input One @oneOf { a: Int b: Int }
        type Query { self: Query sure: Query! a: Int items: [Int!]! maybe: [Int] number: Float any(x: Any): String one(x: One, xs: [Int]): String }
        """,
        bind => bind.Dynamic(Resolve, _ => null));

    [Theory]
    [InlineData("{ a @skip(if: $v) }", """{"data":null,"errors":[{"message":"Argument \"if\" of \"@skip\" must be true or false.","locations":[{"line":1,"column":42}],"extensions":{"code":"BAD_USER_INPUT"}}]}""")]
    [InlineData("{ self { a @skip(if: $v) } }", """{"data":{"self":null},"errors":[{"message":"Argument \"if\" of \"@skip\" must be true or false.","locations":[{"line":1,"column":49}],"path":["self"],"extensions":{"code":"BAD_USER_INPUT"}}]}""")]
    public async Task Execute_ConditionThatIsNull_FailsTheObjectNotTheRequest(string selection, string expected) =>
        Assert.Equal(expected, await Schema.RunAsync($"query ($v: Boolean = true) {selection}", "{\"v\":null}"));

    [Fact]
    public async Task Execute_FragmentSpreadAgain_DoesNotAskItsConditionAgain() => Assert.Equal(
        """{"data":{"a":1}}""",
        await Schema.RunAsync("query ($v: Boolean = true) { ...F ...F @skip(if: $v) } fragment F on Query { a }", "{\"v\":null}"));

    [Theory]
    [InlineData("{ maybe }", """{"data":{"maybe":null},""")]
    [InlineData("{ items }", """{"data":null,""")]
    public async Task Execute_DynamicValueThatIsNoList_GoesUpAsFarAsNullMay(string query, string start) =>
        Assert.StartsWith(start, await Schema.RunAsync(query), StringComparison.Ordinal);

    [Fact]
    public async Task Execute_NumberWithThousands_IsNoNumber() =>
        Assert.StartsWith("""{"data":{"number":null},""", await Schema.RunAsync("{ number }"), StringComparison.Ordinal);

    [Theory]
    [InlineData("{}", "k")]
    [InlineData("{\"v\":1}", "k,l")]
    public async Task Execute_VariableInsideACustomScalar_IsLeftOutWhenItWasNotGiven(string variables, string keys) => Assert.Equal(
        $"{{\"data\":{{\"any\":\"{keys}\"}}}}", await Schema.RunAsync("query ($v: Int) { any(x: { k: 1, l: $v }) }", variables));

    [Theory]
    [InlineData("{\"v\":{\"a\":1}}", 0)]
    [InlineData("{\"v\":{\"a\":1,\"b\":null}}", 1)]
    [InlineData("{\"v\":{\"a\":null,\"b\":1}}", 2)]
    [InlineData("{\"v\":{\"a\":1,\"c\":1}}", 1)]
    [InlineData("{\"v\":{\"c\":1,\"c\":2}}", 2)]
    public async Task Execute_OneOfVariable_CountsTheFieldsItKnows(string variables, int errors) =>
        Assert.Equal(errors, Count(await Schema.RunAsync("query ($v: One) { one(x: $v) }", variables), "got invalid value"));

    [Theory]
    [InlineData(VariableCoercion.MaximumErrors, VariableCoercion.MaximumErrors, 0)]
    [InlineData(VariableCoercion.MaximumErrors + 1, VariableCoercion.MaximumErrors, 1)]
    [InlineData(1_000, VariableCoercion.MaximumErrors, 1)]
    public async Task Execute_VariableWithManyMistakes_TellsTheFirst(int mistakes, int told, int cut)
    {
        var items = string.Join(',', Enumerable.Repeat("\"x\"", mistakes));
        var response = await Schema.RunAsync("query ($v: [Int]) { one(xs: $v) }", $"{{\"v\":[{items}]}}");
        Assert.Equal((told, cut), (Count(response, "got invalid value"), Count(response, "Too many errors")));
    }

    private static object? Resolve(object source, FieldCall call) => call.FieldName switch
    {
        "self" or "sure" => new object(),
        "a" => 1,
        "items" or "maybe" => new Dictionary<string, object?> { ["a"] = 1 },
        "number" => "1,000",
        "any" => string.Join(',', ((IReadOnlyDictionary<string, object?>)call.Arguments["x"]!).Keys),
        _ => call.Arguments.Names.Count.ToString(CultureInfo.InvariantCulture),
    };

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
