using System.Text.Json;
using CareersData.Schemas;

namespace CareersData.Tests.Schemas;

public sealed class JsonSchemaTests
{
    public static TheoryData<string, string, string, string, string, string> Keywords => new()
    {
        // schema, document that passes, nearest that fails, field, found, expected
        { """{"type":"string"}""", "\"a\"", "1", "", "1", "a text" },
        { """{"type":"integer"}""", "3.0", "3.5", "", "3.5", "a whole number" },
        { """{"type":"number"}""", "3.5", "\"3.5\"", "", "\"3.5\"", "a number" },
        { """{"type":"boolean"}""", "false", "0", "", "0", "true or false" },
        { """{"type":"array"}""", "[]", "{}", "", "an object", "a list" },
        { """{"type":"object"}""", "{}", "[1]", "", "a list of 1", "an object" },
        { """{"type":["string","boolean"]}""", "true", "null", "", "null", "a text or true or false" },
        { """{"enum":["a","b"]}""", "\"b\"", "\"B\"", "", "\"B\"", "one of a, b" },
        { """{"const":1}""", "1.0", "2", "", "2", "1" },
        { """{"minLength":2}""", "\"ab\"", "\"a\"", "", "1 characters", "a text of at least 2 characters" },
        { """{"maxLength":1}""", "\"👩\"", "\"👩a\"", "", "2 characters", "a text of at most 1 character" },
        { """{"pattern":"^a+$"}""", "\"aa\"", "\"aa\\n\"", "", "\"aa\\n\"", "a text of the form ^a+$" },
        { """{"pattern":"b"}""", "\"abc\"", "\"ac\"", "", "\"ac\"", "a text of the form b" },
        { """{"format":"date"}""", "\"2024-02-29\"", "\"2023-02-29\"", "", "\"2023-02-29\"", "a day written like 2026-01-31" },
        { """{"format":"uri"}""", "\"https://a.org/b\"", "\"a.org/b\"", "", "\"a.org/b\"", "an absolute http or https address" },
        { """{"format":"uri"}""", "\"http://a.org\"", "\"javascript:alert(1)\"", "", "\"javascript:alert(1)\"", "an absolute http or https address" },
        { """{"minimum":0.5}""", "0.5", "0.4", "", "0.4", "a number of at least 0.5" },
        { """{"maximum":8}""", "8", "1e300", "", "1e300", "a number of at most 8" },
        { """{"items":{"type":"string"}}""", "[\"a\"]", "[\"a\",1]", "[1]", "1", "a text" },
        { """{"minItems":1}""", "[1]", "[]", "", "a list of 0", "a list of at least 1" },
        { """{"maxItems":1}""", "[1]", "[1,2]", "", "a list of 2", "a list of at most 1" },
        { """{"uniqueItems":true}""", "[1,\"1\"]", "[{\"a\":1,\"b\":2},{\"b\":2,\"a\":1}]", "[1]", "an object", "each entry once" },
        { """{"properties":{"a":{"properties":{"b":{"type":"string"}}}}}""", """{"a":{"b":"c"}}""", """{"a":{"b":1}}""", "a.b", "1", "a text" },
        { """{"properties":{"a":{}},"additionalProperties":false}""", """{"a":1}""", """{"A":1}""", "A", "1", "no such key" },
        { """{"properties":{"a":{"required":["b"]}}}""", """{"a":{"b":null}}""", """{"a":{}}""", "a.b", "nothing", "a value" },
        { """{"$ref":"#/$defs/word","$defs":{"word":{"type":"string"}}}""", "\"a\"", "1", "", "1", "a text" },
        { """{"if":{"required":["a"]},"then":{"required":["b"]}}""", """{"a":1,"b":2}""", """{"a":1}""", "b", "nothing", "a value" },
        { """{"if":{"required":["a"]},"else":{"required":["b"]}}""", """{"a":1}""", "{}", "b", "nothing", "a value" },
    };

    [Theory]
    [MemberData(nameof(Keywords))]
    public void Check_Keyword_PassesOrNamesPlaceFoundAndExpected(string schema, string passes, string fails, string field, string found, string expected)
    {
        Assert.Empty(Check(schema, passes));
        Assert.Equal([new SchemaViolation(field, found, expected)], Check(schema, fails));
    }

    [Theory]
    [InlineData("""{"maxLength":1,"pattern":"^a$","format":"date"}""", "1")]
    [InlineData("""{"minimum":1,"maximum":0}""", "\"a\"")]
    [InlineData("""{"minItems":1,"uniqueItems":true,"items":{"type":"string"}}""", "{}")]
    [InlineData("""{"required":["a"],"properties":{},"additionalProperties":false}""", "[]")]
    public void Check_KeywordForAnotherKindOfValue_SaysNothing(string schema, string document) => Assert.Empty(Check(schema, document));

    [Theory]
    [InlineData("""{"oneOf":[]}""", "oneOf")]
    [InlineData("""{"items":{"contains":{}}}""", "contains")]
    [InlineData("""{"$defs":{"a":{"not":{}}}}""", "not")]
    [InlineData("""{"type":"null"}""", "type null")]
    [InlineData("""{"format":"email"}""", "format email")]
    [InlineData("""{"additionalProperties":false}""", "additionalProperties without properties, or other than true and false,")]
    [InlineData("""{"properties":{},"additionalProperties":{}}""", "additionalProperties without properties, or other than true and false,")]
    public void Read_KeywordOutsideTheSubset_Throws(string schema, string keyword)
    {
        var error = Assert.Throws<InvalidOperationException>(() => Set(schema));
        Assert.Equal(SchemaReader.Unsupported(keyword), error.Message);
    }

    [Theory]
    [InlineData("#/$defs/nothing")]
    [InlineData("other.schema.json#/$defs/word")]
    public void Read_ReferenceToNothing_Throws(string reference) =>
        Assert.Throws<InvalidOperationException>(() => Set($$"""{"$ref":"{{reference}}"}"""));

    [Fact]
    public void Read_PatternThatLooksAround_Throws() => Assert.ThrowsAny<NotSupportedException>(() => Set("""{"pattern":"(?=a)"}"""));

    [Fact]
    public void Check_LongText_IsShownShortened()
    {
        var found = Assert.Single(Check("""{"enum":["a"]}""", $"\"{new string('b', 200)}\"")).Found;

        Assert.Equal((80, '…'), (found.Length, found[^1]));
    }

    private static SchemaSet Set(string schema) => new(new Dictionary<string, string> { ["test"] = schema });

    private static List<SchemaViolation> Check(string schema, string document)
    {
        using var parsed = JsonDocument.Parse(document);
        return Set(schema).Find("test").Check(parsed.RootElement);
    }
}
