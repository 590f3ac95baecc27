using GraphQLEngine.Errors;
using GraphQLEngine.Language;

namespace GraphQLEngine.Tests.Language;

public sealed class ParserTests
{
    [Theory]
    [InlineData("{ a }")]
    [InlineData("query Q($a: [Int!]! = [1, 2] @d, $b: I = { a: { b: null } }) @d(x: $a) { a: b(x: $a) @skip(if: true) { c } }")]
    [InlineData("mutation { a } subscription S { b }")]
    [InlineData("{ ...F ... on T @d { a } ... { b } ... @include(if: $x) { c } } fragment F on T @d { a }")]
    [InlineData("\"Said of it.\" query Q(\"And of this.\" $a: Int) { a } \"\"\"And this.\"\"\" fragment F on T { a }")]
    [InlineData("{ on: fragment query(type: input, true: TRUE) }")]
    [InlineData("{ a(f: -1.5e+10, g: 0, h: \"\", i: ENUM, j: [[]], k: {}) }")]
    [InlineData("\uFEFF{ a # comment \r\n, b\r c }")]
    [InlineData("schema @d { query: Q mutation: M } extend schema { subscription: S }")]
    [InlineData("scalar S @specifiedBy(url: \"x\") extend scalar S @d")]
    [InlineData("type T implements & A & B @d { \"d\" a(\"e\" x: Int = 1 @d, y: [T]): [T!]! @deprecated } extend type T implements C type U")]
    [InlineData("interface I implements J { a: Int } extend interface I @d")]
    [InlineData("union U @d = | A | B extend union U = C union Empty")]
    [InlineData("enum E { \"d\" A @d B } extend enum E { C }")]
    [InlineData("input I @oneOf { a: Int = 1 @d } extend input I { b: Int }")]
    [InlineData("directive @d(a: Int) repeatable on FIELD | QUERY directive @e on | VARIABLE_DEFINITION")]
    public void Parse_Document_PrintsBackToItself(string source)
    {
        var printed = Printer.Print(Parsed(source));

        Assert.Equal(printed, Printer.Print(Parsed(printed)));
    }

    [Theory]
    [InlineData("{", 1, 2, "Expected Name, found <EOF>.")]
    [InlineData("", 1, 1, "Unexpected <EOF>.")]
    [InlineData("{ }", 1, 3, "Expected Name, found \"}\".")]
    [InlineData("query Q() { a }", 1, 9, "Expected \"$\", found \")\".")]
    [InlineData("query ($a: Int = $b) { a }", 1, 18, "Unexpected variable \"$b\" in constant value.")]
    [InlineData("{ a(b: ) }", 1, 8, "Unexpected \")\".")]
    [InlineData("{ ...on }", 1, 9, "Expected Name, found \"}\".")]
    [InlineData("fragment on on T { a }", 1, 10, "Unexpected Name \"on\".")]
    [InlineData("notAnOperation { a }", 1, 1, "Unexpected Name \"notAnOperation\".")]
    [InlineData("enum E { true }", 1, 10, "Name \"true\" is reserved and cannot be used for an enum value.")]
    [InlineData("extend type T", 1, 14, "Unexpected <EOF>.")]
    [InlineData("\"d\" extend type T { a: Int }", 1, 1, "Unexpected description, only definitions have one.")]
    [InlineData("\"d\" nothing", 1, 1, "Unexpected description, only definitions have one.")]
    [InlineData("\"d\" { a }", 1, 1, "Unexpected description, a query without a keyword has none.")]
    [InlineData("\"d\" )", 1, 5, "Unexpected \")\".")]
    [InlineData("directive @d on NOWHERE", 1, 17, "Unexpected Name \"NOWHERE\".")]
    [InlineData("type T { a: Int! ! }", 1, 18, "Expected Name, found \"!\".")]
    [InlineData("{\n  a(b: 01)\n}", 2, 9, "Invalid number, unexpected digit after 0: \"1\".")]
    [InlineData("{ a(b: 1.) }", 1, 10, "Invalid number, expected digit but got: \")\".")]
    [InlineData("{ a(b: 1x) }", 1, 9, "Invalid number, expected digit but got: \"x\".")]
    [InlineData("{ a(b: -) }", 1, 9, "Invalid number, expected digit but got: \")\".")]
    [InlineData("{ a(b: \"c) }", 1, 13, "Unterminated string.")]
    [InlineData("{ a(b: \"c\n\") }", 1, 10, "Unterminated string.")]
    [InlineData("{ a(b: \"\"\"c\n) }", 2, 4, "Unterminated string.")]
    [InlineData("{ a(b: \"\\x\") }", 1, 9, "Invalid character escape sequence: \"\\x\".")]
    [InlineData("{ a(b: \"\\u00G0\") }", 1, 9, "Invalid Unicode escape sequence: \"\\u00G0\".")]
    [InlineData("{ a(b: \"\\uD83D\") }", 1, 9, "Invalid Unicode escape sequence: \"\\uD83D\".")]
    [InlineData("{ a(b: 'c') }", 1, 8, "Unexpected single quote character ('), did you mean to use a double quote (\")?")]
    [InlineData("{ a ? }", 1, 5, "Unexpected character: \"?\".")]
    [InlineData("{ a .. }", 1, 5, "Unexpected character: \".\".")]
    [InlineData("{ a(b: \"é😀\") ? }", 1, 15, "Unexpected character: \"?\".")]
    [InlineData("# é😀\n\uFEFF{ é }", 2, 4, "Unexpected character: U+00E9.")]
    [InlineData("{ a(b: \"\\é\") }", 1, 9, "Invalid character escape sequence: \"\\é\".")]
    [InlineData("{ a(b: \"\"\"é\n😀\"\"\") ? }", 2, 8, "Unexpected character: \"?\".")]
    public void Parse_Mistake_IsLocatedSyntaxError(string source, int line, int column, string message)
    {
        var error = Parser.Parse(source).Error;

        Assert.Equal($"Syntax Error: {message}", error?.Message);
        Assert.Equal([new SourceLocation(line, column)], error?.Locations);
        Assert.Equal(ErrorCodes.SyntaxError, error?.Code);
    }

    [Theory]
    [InlineData("\"\\u0041\\n\\t\\\"\\\\\\/\\b\\f\\r\"", "A\n\t\"\\/\b\f\r")]
    [InlineData("\"\\u{1F600} \\uD83D\\uDE00 \\u{41}\"", "😀 😀 A")]
    [InlineData("\"😀 é\"", "😀 é")]
    [InlineData("\"\"\"\n    a\n      b\n\n    c\n  \"\"\"", "a\n  b\n\nc")]
    [InlineData("\"\"\"a \\\"\"\" \\n \"b\" \"\"\"", "a \"\"\" \\n \"b\" ")]
    [InlineData("\"\"\"\"\"\"", "")]
    public void ParseValue_Text_ResolvesEscapesAndIndentation(string source, string expected) =>
        Assert.Equal(expected, (Parser.ParseValue(source) as StringValueNode)?.Value);

    [Theory]
    [InlineData("\"\\u{110000}\"")]
    [InlineData("\"\\u{}\"")]
    [InlineData("\"\\u{D83D}\"")]
    [InlineData("\"\\uDE00\"")]
    [InlineData("1 2")]
    public void ParseValue_NotOneValue_IsNull(string source) => Assert.Null(Parser.ParseValue(source));

    [Fact]
    public void ParseValue_HalfASurrogatePair_IsNull() => Assert.Null(Parser.ParseValue("\"" + '\uD83D' + "\""));

    [Theory]
    [InlineData('\uD83D')]
    [InlineData('\uDE00')]
    public void Parse_HalfASurrogatePair_IsNamedWhereItStands(char half)
    {
        var error = Parser.Parse($"{{ a(b: \"é{half}\") }}").Error;

        Assert.Equal($"Syntax Error: Invalid character within String: U+{(int)half:X4}.", error?.Message);
        Assert.Equal([new SourceLocation(1, 10)], error?.Locations);
    }

    private static DocumentNode Parsed(string source)
    {
        var result = Parser.Parse(source);
        Assert.Null(result.Error);
        return result.Document!;
    }
}
