using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GraphQLAdapter;
using GraphQLEngine.Execution;
using GraphQLEngine.Execution.Values;
using GraphQLEngine.Language;
using GraphQLEngine.OverHttp;
using GraphQLEngine.TypeSystem;
using GraphQLEngine.Validation;

namespace Conformance.Tests.Hostile;

/// <summary>Things nested a hundred thousand deep end as an error, never the process.</summary>
public sealed class DepthTests
{
    private const int Levels = 100_000;
    private const int JsonLevels = 2_000; // more would only wait: JsonDocument's own reading grows with the square of the depth

    private const string Sdl = "scalar Any input In { in: In any: Any list: [Any] } type Query { self: Query any(any: Any, in: In): Any } type Mutation { self: Query }";

    public static TheoryData<string, string, string> Documents() => new()
    {
        { "selections", "{self", "}" },
        { "inline fragments", "{...{self", "}}" },
        { "introspection", "{__schema{types{fields{type{ofType", "}}}}}" },
        { "lists", "{any(any:[", "])}" },
        { "lists in lists", "[", "]" },
        { "objects", "{any(in:{in:", "})}" },
        { "types", "query($v:[", "]){self}" },
        { "directive arguments", "{self@skip(if:[", "])}" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Document_NestedTooDeep_IsRefusedEverywhere(string name, string open, string close)
    {
        var document = name is "lists in lists" ? $"{{any(any:{Repeat(open, Levels)}{Repeat(close, Levels)})}}" : Repeat(open, Levels) + Repeat(close, Levels);
        var parsed = Parser.Parse(document, new(int.MaxValue, int.MaxValue));
        Assert.Equal(1, parsed.Error?.Locations.Count);
        Assert.Equal("syntax", (string?)Answers.Parse(Adapter.Answer(new JsonObject { ["action"] = "parse", ["document"] = document }.ToJsonString()))["stage"]);
        using var result = await Schema().ExecuteAsync(new(document), null, CancellationToken.None);
        Assert.False(result.IsExecuted);
    }

    [Theory]
    [InlineData("{self", "}")]
    [InlineData("{...{self", "}}")]
    public void Document_AtTheLimit_IsReadAndValidated_AndNotOneLevelDeeper(string open, string close)
    {
        var schema = SchemaBuilder.Build(Parser.Parse(Sdl, ParserLimits.Trusted).Document!);
        var levels = ParserLimits.Default.MaximumDepth / open.Count(character => character == '{') - 1;
        var inside = Parser.Parse($"{Repeat(open, levels)}{{__typename}}{Repeat(close, levels)}");
        Assert.Empty(DocumentValidator.Validate(schema, inside.Document!));
        Assert.NotNull(Parser.Parse($"{Repeat(open, levels + 1)}{{__typename}}{Repeat(close, levels + 1)}").Error);
    }

    [Theory]
    [InlineData("query($v:Any){any(any:$v)}", "[", "]")]
    [InlineData("query($v:Any){any(any:$v)}", "{\"a\":", "}")]
    [InlineData("query($v:In){any(in:$v)}", "{\"in\":", "}")]
    [InlineData("query($v:In){any(in:$v)}", "{\"list\":[{\"in\":", "}]}")]
    public async Task Variables_NestedTooDeep_AreRefused(string document, string open, string close)
    {
        var text = $"{{\"v\":{Repeat(open, JsonLevels)}null{Repeat(close, JsonLevels)}}}";
        using var json = JsonDocument.Parse(text, new() { MaxDepth = int.MaxValue });
        using var result = await Schema().ExecuteAsync(new(document, null, json.RootElement), null, CancellationToken.None);
        Assert.Equal("variableDepth", result.Errors[0].Extensions["limit"]);
        Assert.False(result.IsExecuted);
    }

    [Theory]
    [InlineData(62, true)] // and the object of the variables around it, and the value inside it
    [InlineData(64, false)]
    public async Task Variables_AtTheLimit_AreRead(int levels, bool isRead)
    {
        using var json = JsonDocument.Parse($"{{\"v\":{Repeat("[", levels)}1{Repeat("]", levels)}}}", new() { MaxDepth = 1_000 });
        using var result = await Schema().ExecuteAsync(new("query($v:Any){any(any:$v)}", null, json.RootElement), null, CancellationToken.None);
        Assert.Equal(isRead, result.IsExecuted);
    }

    [Theory]
    [InlineData("{\"query\":\"{self{__typename}}\",\"variables\":", "{\"a\":", "}")]
    [InlineData("{\"query\":\"{self{__typename}}\",\"extensions\":", "[", "]")]
    [InlineData("", "[", "]")]
    [InlineData("", "{\"query\":", "}")]
    public async Task Body_NestedTooDeep_IsABadRequest(string start, string open, string close)
    {
        var body = Encoding.UTF8.GetBytes($"{start}{Repeat(open, Levels)}1{Repeat(close, Levels)}{(start.Length > 0 ? "}" : "")}");
        var handler = new GraphQLHttpHandler(Schema(), new() { MaximumBodyBytes = int.MaxValue });
        using var response = await handler.HandleAsync(new() { Method = "POST", ContentType = "application/json", Body = body }, null, CancellationToken.None);
        Assert.Equal(400, response.StatusCode);
    }

    [Fact]
    public async Task Parameter_NestedTooDeep_IsABadRequest()
    {
        var parameters = new Dictionary<string, string> { ["query"] = "{self{__typename}}", ["variables"] = Repeat("{\"a\":", Levels) + "1" + Repeat("}", Levels) };
        using var response = await new GraphQLHttpHandler(Schema()).HandleAsync(new() { Method = "GET", Parameters = parameters }, null, CancellationToken.None);
        Assert.Equal(400, response.StatusCode);
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(Levels)]
    public void Fragments_SpreadingEachOther_AreAnsweredByTheAdapter(int fragments)
    {
        var document = new StringBuilder("{...f0}");
        for (var number = 0; number < fragments; number++) document.Append($"fragment f{number} on Query{{{(number + 1 < fragments ? $"...f{number + 1}" : "__typename")}}}");
        var answer = Answers.Of(new JsonObject { ["action"] = "execute", ["sdl"] = Sdl, ["document"] = document.ToString() });
        Assert.Equal(fragments == Levels ? "syntax" : "ok", (string?)answer["stage"]);
    }

    private static ExecutableSchema Schema() =>
        ExecutableSchema.Build(Sdl, bind => bind.Dynamic((_, _) => null, _ => null), new() { ParserLimits = new(int.MaxValue, int.MaxValue) });

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
