using GraphQLEngine.Errors;
using GraphQLEngine.Execution;
using GraphQLEngine.Execution.Values;

namespace GraphQLEngine.Tests.Execution;

public sealed class InputTests
{
    private enum Place
    {
        Home,
        FarAway,
    }

    private sealed record Range(int Low, int High);

    private static readonly ExecutableSchema Schema = Engine.Build(
        """
        type Query {
          int(x: Int = 5): String float(x: Float): String text(x: String!): String id(x: ID): String flag(x: Boolean): String
          ints(x: [Int]): String strictInts(x: [Int!]! = [1, 2]): String nested(x: [[Int]]): String
          place(x: Place = FAR_AWAY): String places(x: [Place!]): String
          filter(x: Filter): String range(x: Range): String one(x: One): String date(x: Date): String
        }
        enum Place { HOME FAR_AWAY }
        input Filter { a: Int = 3 b: String place: Place! = HOME inner: Filter not: [Filter!] }
        input Range { low: Int! high: Int! }
        input One @oneOf { a: Int b: String }
        scalar Date
        """,
        bind => bind
            .Enum<Place>("Place")
            .Scalar<DateOnly>("Date", date => date.ToString("yyyy-MM-dd"), (string text, out DateOnly date) => DateOnly.TryParseExact(text, "yyyy-MM-dd", out date))
            .Input("Range", input => input.Get<int>("low") <= input.Get<int>("high")
                ? new Range(input.Get<int>("low"), input.Get<int>("high"))
                : throw new GraphQLException("low is above high"))
            .Root("Query", type =>
            {
                type.Field("int", (_, call) => call.Arguments.Has("x") ? $"{call.Argument<int?>("x")}" : "none");
                type.Field("float", (_, call) => $"{call.Argument<double?>("x")}");
                type.Field("text", (_, call) => call.Argument<string>("x"));
                type.Field("id", (_, call) => call.Argument<string?>("x"));
                type.Field("flag", (_, call) => $"{call.Argument<bool>("x")}");
                type.Field("ints", (_, call) => call.Argument<IReadOnlyList<int?>?>("x") is { } list ? string.Join(",", list.Select(item => item?.ToString() ?? "null")) : "null");
                type.Field("strictInts", (_, call) => string.Join(",", call.Argument<IReadOnlyList<int>>("x")));
                type.Field("nested", (_, call) => string.Join(";", call.Argument<IReadOnlyList<int?[]>>("x").Select(row => string.Join(",", row))));
                type.Field("place", (_, call) => $"{call.Argument<Place?>("x")}");
                type.Field("places", (_, call) => string.Join(",", call.Argument<IReadOnlyList<Place>>("x")));
                type.Field("filter", (_, call) => Show(call.Argument<InputObject?>("x")));
                type.Field("range", (_, call) => call.Argument<Range>("x").ToString());
                type.Field("one", (_, call) => Show(call.Argument<InputObject?>("x")));
                type.Field("date", (_, call) => $"{call.Argument<DateOnly>("x").Year}");
            }));

    [Theory]
    [InlineData("int", "5")]
    [InlineData("int(x: null)", "")]
    [InlineData("int(x: -2147483648)", "-2147483648")]
    [InlineData("float(x: 1)", "1")]
    [InlineData("float(x: 1.5e2)", "150")]
    [InlineData("id(x: 12)", "12")]
    [InlineData("flag(x: true)", "True")]
    [InlineData("ints(x: [1, null])", "1,null")]
    [InlineData("ints(x: 1)", "1")]
    [InlineData("ints(x: null)", "null")]
    [InlineData("strictInts", "1,2")]
    [InlineData("nested(x: [[1, 2], [3]])", "1,2;3")]
    [InlineData("nested(x: 1)", "1")]
    [InlineData("place", "FarAway")]
    [InlineData("place(x: HOME)", "Home")]
    [InlineData("places(x: HOME)", "Home")]
    [InlineData("filter", "null")]
    [InlineData("filter(x: {})", "{a=3,place=Home}")]
    [InlineData("filter(x: { b: null, not: { a: 1 } })", "{a=3,b=,place=Home,not=[{a=1,place=Home}]}")]
    [InlineData("range(x: { low: 1, high: 2 })", "Range { Low = 1, High = 2 }")]
    [InlineData("one(x: { b: \"c\" })", "{b=c}")]
    [InlineData("date(x: \"2026-01-31\")", "2026")]
    public async Task Execute_Literal_IsReadByTheBook(string field, string expected) =>
        Assert.Equal($"{{\"data\":{{\"f\":\"{expected}\"}}}}", await Schema.RunAsync($"{{ f: {field} }}"));

    [Theory]
    [InlineData("Int", "int", "{}", "5")]
    [InlineData("Int", "int", "{\"v\":null}", "")]
    [InlineData("Int", "int", "{\"v\":7.0}", "7")]
    [InlineData("Int = 6", "int", "{}", "6")]
    [InlineData("Float", "float", "{\"v\":7}", "7")]
    [InlineData("ID", "id", "{\"v\":7}", "7")]
    [InlineData("[Int!]", "ints", "{\"v\":[1,2]}", "1,2")]
    [InlineData("[Int!]!", "strictInts", "{\"v\":3}", "3")]
    [InlineData("Place", "place", "{\"v\":\"HOME\"}", "Home")]
    [InlineData("Filter", "filter", "{\"v\":{\"inner\":{\"a\":1}}}", "{a=3,place=Home,inner={a=1,place=Home}}")]
    [InlineData("Range", "range", "{\"v\":{\"low\":1,\"high\":2}}", "Range { Low = 1, High = 2 }")]
    [InlineData("One", "one", "{\"v\":{\"a\":1}}", "{a=1}")]
    [InlineData("Date", "date", "{\"v\":\"2026-01-31\"}", "2026")]
    public async Task Execute_Variable_IsReadByTheBook(string type, string field, string variables, string expected) =>
        Assert.Equal($"{{\"data\":{{\"f\":\"{expected}\"}}}}", await Schema.RunAsync($"query ($v: {type}) {{ f: {field}(x: $v) }}", variables));

    [Theory]
    [InlineData("$v: Int!", "int(x: $v)", "{}", "Variable \\\"$v\\\" of required type \\\"Int!\\\" was not provided.")]
    [InlineData("$v: Int!", "int(x: $v)", "{\"v\":null}", "Variable \\\"$v\\\" of non-null type \\\"Int!\\\" must not be null.")]
    [InlineData("$v: Int", "int(x: $v)", "{\"v\":1.5}", "Variable \\\"$v\\\" got invalid value; Int cannot represent non-integer value: 1.5")]
    [InlineData("$v: Int", "int(x: $v)", "{\"v\":2147483648}", "Variable \\\"$v\\\" got invalid value; Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("$v: String!", "text(x: $v)", "{\"v\":\"\\uD83D\"}", "Variable \\\"$v\\\" got invalid value; String cannot represent a non string value: \\\"\\\\uD83D\\\"")]
    [InlineData("$v: [Int!]", "ints(x: $v)", "{\"v\":[1,null]}", "Variable \\\"$v\\\" got invalid value at \\\"v[1]\\\"; Expected non-nullable type \\\"Int!\\\" not to be null.")]
    [InlineData("$v: Place", "place(x: $v)", "{\"v\":\"MARS\"}", "Variable \\\"$v\\\" got invalid value; Value \\\"MARS\\\" does not exist in \\\"Place\\\" enum.")]
    [InlineData("$v: Filter", "filter(x: $v)", "{\"v\":{\"inner\":{\"c\":1}}}", "Variable \\\"$v\\\" got invalid value at \\\"v.inner\\\"; Field \\\"c\\\" is not defined by type \\\"Filter\\\".")]
    [InlineData("$v: Range", "range(x: $v)", "{\"v\":{\"low\":1}}", "Variable \\\"$v\\\" got invalid value; Field \\\"high\\\" of required type \\\"Int!\\\" was not provided.")]
    [InlineData("$v: Range", "range(x: $v)", "{\"v\":{\"low\":3,\"high\":2}}", "Variable \\\"$v\\\" got invalid value; low is above high")]
    [InlineData("$v: One", "one(x: $v)", "{\"v\":{\"a\":1,\"b\":\"c\"}}", "Variable \\\"$v\\\" got invalid value; Exactly one key must be specified for OneOf type \\\"One\\\".")]
    [InlineData("$v: One", "one(x: $v)", "{\"v\":{\"a\":null}}", "Variable \\\"$v\\\" got invalid value; Field \\\"a\\\" must be non-null.")]
    [InlineData("$v: Date", "date(x: $v)", "{\"v\":\"yesterday\"}", "Variable \\\"$v\\\" got invalid value; Date cannot represent value: \\\"yesterday\\\"")]
    public async Task Execute_WrongVariable_IsRefusedBeforeAnythingRuns(string definition, string field, string variables, string message) => Assert.Equal(
        $"{{\"errors\":[{{\"message\":\"{message}\",\"locations\":[{{\"line\":1,\"column\":8}}],\"extensions\":{{\"code\":\"BAD_USER_INPUT\"}}}}]}}",
        await Schema.RunAsync($"query ({definition}) {{ f: {field} }}", variables));

    [Theory]
    [InlineData("range(x: { low: 3, high: 2 })", "{}", "low is above high")]
    [InlineData("range(x: { low: $v, high: 2 })", "{\"v\":3}", "low is above high")]
    [InlineData("strictInts(x: [1, $w])", "{\"w\":null}", "Expected non-nullable type \\\"Int!\\\" not to be null.")]
    public async Task Execute_ArgumentThatCannotBeRead_FailsItsFieldAlone(string field, string variables, string message)
    {
        var answer = await Schema.RunAsync($"query ($v: Int! = 0, $w: Int = 0) {{ f: {field} ok: int used: int(x: $v) also: int(x: $w) }}", variables);

        Assert.StartsWith("{\"data\":{\"f\":null,\"ok\":\"5\"", answer, StringComparison.Ordinal);
        Assert.Contains(message, answer, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"f\"]", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_VariableLeftOutInsideAnObject_LeavesTheFieldToItsDefault() =>
        Assert.Equal("""{"data":{"f":"{a=3,place=Home}"}}""", await Schema.RunAsync("query ($v: Int) { f: filter(x: { a: $v }) }"));

    private static string Show(object? value) => value switch
    {
        null => "null",
        InputObject input => $"{{{string.Join(",", input.Names.Select(name => $"{name}={(input[name] is { } inner ? Show(inner) : "")}"))}}}",
        Array items => $"[{string.Join(",", items.Cast<object>().Select(Show))}]",
        _ => value.ToString() ?? "",
    };
}
