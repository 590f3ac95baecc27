using System.Text.Json.Nodes;
using GraphQLAdapter;

namespace Conformance.Tests;

/// <summary>The protocol itself: whatever a line holds, it is answered.</summary>
public sealed class AdapterTests
{
    private const string Schema = "type Query { a: String b: [Node!] c(x: Int = 3): String @argumentsJson } interface Node { id: ID } type Leaf implements Node { id: ID }";

    [Theory]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"id\":1,\"action\":\"dance\",\"document\":\"{a}\"}")]
    [InlineData("{\"id\":1,\"action\":\"parse\"}")]
    [InlineData("{\"id\":1,\"action\":5,\"document\":\"{a}\"}")]
    [InlineData("{\"id\":1,\"action\":\"validate\",\"sdl\":\"type Query { a: Int }\",\"document\":\"{a}\",\"rules\":[\"NoSuchRule\"]}")]
    [InlineData("{\"id\":1,\"action\":\"validate\",\"sdl\":\"type Query { a: Int }\",\"document\":\"{a}\",\"rules\":[1]}")]
    public void Answer_LineThatIsNoRequest_SaysWhy(string line) => Assert.NotEqual("", (string?)Answers.Parse(Adapter.Answer(line))["error"] ?? "");

    [Fact]
    public void Answer_LineAsDeepAsYouLike_SaysWhy()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 100_000));
        Assert.Contains("not JSON", (string?)Answers.Parse(Adapter.Answer($"{{\"id\":1,\"variables\":{deep}"))["error"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ a }", """{"a":null}""")]
    [InlineData("{ b { id __typename } }", """{"b":[{"id":"1","__typename":"Leaf"}]}""")]
    [InlineData("{ c }", """{"c":"{\"x\":3}"}""")]
    [InlineData("{ c(x: 4) }", """{"c":"{\"x\":4}"}""")]
    public void Answer_Execute_FindsFieldsInTheData(string document, string data)
    {
        var answer = Execute(document, """{"b":[{"$ref":"leaf"}]}""", """{"leaf":{"__typename":"Leaf","id":1}}""");
        Assert.Equal(("ok", data), ((string?)answer["stage"], answer["data"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })));
    }

    [Theory]
    [InlineData("""{"a":{"$error":"It broke."}}""", "{ a }", "It broke.")]
    [InlineData("""{"a":{"$ref":"circle"}}""", "{ a }", "The references of the data go round in a circle.")]
    public void Answer_FailingField_TellsItsMessage(string root, string document, string message)
    {
        var answer = Execute(document, root, """{"circle":{"$ref":"circle"}}""");
        Assert.Equal(message, (string?)answer["errors"]![0]!["message"]);
        Assert.Null(answer["data"]!["a"]);
    }

    [Theory]
    [InlineData("{", "syntax")]
    [InlineData("{ nope }", "validation")]
    [InlineData("query A { a } query B { a }", "operation")]
    [InlineData("query ($x: Int!) { c(x: $x) }", "variables")]
    public void Answer_RefusedOperation_NamesTheStage(string document, string stage) => Assert.Equal(stage, (string?)Execute(document, "{}", "{}")["stage"]);

    [Fact]
    public void Answer_BrokenSchema_StopsAtSchema() =>
        Assert.Equal("schema", (string?)Answers.Of(new JsonObject { ["action"] = "execute", ["sdl"] = "type Query { a: Nowhere }", ["document"] = "{ a }" })["stage"]);

    [Fact]
    public void Answer_HalfASurrogatePairInTheDocument_IsASyntaxError() =>
        Assert.Equal("syntax", (string?)Answers.Parse(Adapter.Answer("{\"id\":1,\"action\":\"parse\",\"document\":\"{ a(b: \\\"\\uD834\\\") }\"}"))["stage"]);

    private static JsonNode Execute(string document, string root, string testData) => Answers.Of(new JsonObject
    {
        ["id"] = 1, ["action"] = "execute", ["sdl"] = Schema, ["document"] = document, ["root"] = JsonNode.Parse(root), ["testData"] = JsonNode.Parse(testData),
    });
}
