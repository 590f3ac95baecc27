using System.Globalization;
using System.Text.Json;
using GraphQLEngine.Execution;
using GraphQLEngine.Execution.Output;

namespace GraphQLEngine.Tests.Execution;

public sealed class OutputTests
{
    private enum Mood
    {
        VeryGood,
        Bad,
    }

    private static readonly ExecutableSchema Leaves = Engine.Build(
        "type Query { s: String i: Int long: Int f: Float d: Float b: Boolean id: ID g: ID e: Mood es: [Mood!]! n: Int text: String date: Date nan: [Float] wide: [Int] odd: [Mood] } enum Mood { VERY_GOOD BAD } scalar Date",
        bind => bind
            .Enum<Mood>("Mood")
            .Scalar<DateOnly>("Date", date => date.ToString("yyyy-MM-dd"), (string text, out DateOnly date) => DateOnly.TryParseExact(text, "yyyy-MM-dd", out date))
            .Root("Query", type => type
                .Field("s", _ => "\"é\\\n\u0001😀</script>")
                .Field("i", _ => -5)
                .Field("long", _ => 5L)
                .Field("f", _ => 1.5)
                .Field("d", _ => 0.10m)
                .Field("b", _ => true)
                .Field("id", _ => 12)
                .Field("g", _ => Guid.Empty)
                .Field("e", _ => Mood.VeryGood)
                .Field("es", _ => new HashSet<Mood> { Mood.Bad })
                .Field("n", _ => (int?)null)
                .Field("text", _ => new EncodedText("\"é\""))
                .Field("date", _ => (DateOnly?)new DateOnly(2026, 1, 31))
                .Field("nan", _ => new[] { 1, double.NaN })
                .Field("wide", _ => new[] { 1L, long.MaxValue })
                .Field("odd", _ => new[] { Mood.Bad, (Mood)9 })));

    [Theory]
    [InlineData("\"plain é 😀\"", "\"plain é 😀\"")]
    [InlineData("\"a\\u00e9\\n\\\"\\/\"", "\"aé\\n\\\"/\"")]
    [InlineData("\"\"", "\"\"")]
    public void FromJson_Text_IsKeptAsResponsesCarryIt(string literal, string expected)
    {
        using var document = JsonDocument.Parse(literal);
        var text = EncodedText.FromJson(document.RootElement);

        Assert.Equal(document.RootElement.GetString(), text.Text);
        Assert.Equal(expected, System.Text.Encoding.UTF8.GetString(text.Json));
    }

    [Fact]
    public void FromJson_NoText_IsRefused()
    {
        using var document = JsonDocument.Parse("1");

        Assert.Throws<ArgumentException>(() => EncodedText.FromJson(document.RootElement));
    }

    [Theory]
    [InlineData("i", "-5")]
    [InlineData("long", "5")]
    [InlineData("f", "1.5")]
    [InlineData("d", "0.10")]
    [InlineData("b", "true")]
    [InlineData("id", "\"12\"")]
    [InlineData("g", "\"00000000-0000-0000-0000-000000000000\"")]
    [InlineData("e", "\"VERY_GOOD\"")]
    [InlineData("es", "[\"BAD\"]")]
    [InlineData("n", "null")]
    [InlineData("date", "\"2026-01-31\"")]
    public async Task Execute_Leaf_IsWrittenAsItsScalar(string field, string expected) =>
        Assert.Equal($"{{\"data\":{{\"{field}\":{expected}}}}}", await Leaves.RunAsync($"{{ {field} }}"));

    [Theory]
    [InlineData("s", "\"é\\\n\u0001😀</script>")]
    [InlineData("text", "\"é\"")]
    public async Task Execute_Text_ReadsBackAsItWas(string field, string expected)
    {
        using var json = JsonDocument.Parse(await Leaves.RunAsync($"{{ {field} }}"));

        Assert.Equal(expected, json.RootElement.GetProperty("data").GetProperty(field).GetString());
    }

    [Theory]
    [InlineData("nan", "[1,null]")]
    [InlineData("wide", "[1,null]")]
    [InlineData("odd", "[\"BAD\",null]")]
    public async Task Execute_LeafThatHasNoPlaceInItsType_FailsAlone(string field, string expected)
    {
        var answer = await Leaves.RunAsync($"{{ {field} }}");

        Assert.StartsWith($"{{\"data\":{{\"{field}\":{expected}}}", answer, StringComparison.Ordinal);
        Assert.Contains($"\"path\":[\"{field}\",1]", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_LongTexts_AreNeverCut()
    {
        var random = new Random(4);
        var texts = Enumerable.Range(0, 300).Select(length => string.Concat(Enumerable.Range(0, length * 7).Select(_ => (char)random.Next(1, 0xD7FF)))).ToArray();
        var schema = Engine.Query("a: [String!]!", type => type.Field("a", _ => texts), new() { MaximumResponseBytes = 10_000_000 });

        using var json = JsonDocument.Parse(await schema.RunAsync("{ a }"));

        Assert.Equal(texts, json.RootElement.GetProperty("data").GetProperty("a").EnumerateArray().Select(item => item.GetString()));
    }

    [Fact]
    public async Task Execute_AnswerAtTheLimitAndOneOver_IsSentThenReplacedByAnError()
    {
        var schema = Engine.Query("a(n: Int!): String", type => type.Field("a", (_, call) => new string('x', call.Argument<int>("n"))), new() { MaximumResponseBytes = 100_000 });
        var fits = 100_000 - "{\"data\":{\"a\":\"\"}".Length;

        Assert.DoesNotContain("errors", await schema.RunAsync(Asking(fits)), StringComparison.Ordinal);
        Assert.Equal(
            """{"data":null,"errors":[{"message":"The response is larger than 100000 bytes.","extensions":{"code":"LIMIT_EXCEEDED","limit":"responseBytes","maximum":100000,"value":100001}}]}""",
            await schema.RunAsync(Asking(fits + 1)));
        Assert.Contains("LIMIT_EXCEEDED", await schema.RunAsync(Asking(50_000_000)), StringComparison.Ordinal);

        static string Asking(int length) => $"{{ a(n: {length.ToString(CultureInfo.InvariantCulture)}) }}";
    }
}
