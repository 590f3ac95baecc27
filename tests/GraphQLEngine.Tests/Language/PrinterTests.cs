using GraphQLEngine.Language;

namespace GraphQLEngine.Tests.Language;

public sealed class PrinterTests
{
    [Fact]
    public void Print_Operation_IndentsByTwo() => Assert.Equal(
        "query Q($a: Int = 1 @d) @e {\n  x: y(b: { c: [1, $a] }) @skip(if: true) {\n    ...F\n    ... on T {\n      z\n    }\n  }\n}",
        Print("query Q($a:Int=1@d)@e{x:y(b:{c:[1,$a]})@skip(if:true){...F ...on T{z}}}"));

    [Fact]
    public void Print_TypeSystem_KeepsDescriptionsAsWritten() => Assert.Equal(
        "\"Short.\"\ntype T implements A & B {\n  \"\"\"\n  Long.\n\n    Indented.\n  \"\"\"\n  a(\n    \"An argument.\"\n    b: Int = 1\n  ): [T!]!\n}\n\nunion U = A | B",
        Print("\"Short.\" type T implements A&B{\"\"\"\nLong.\n\n  Indented.\n\"\"\" a(\"An argument.\" b:Int=1):[T!]!} union U=|A|B"));

    [Theory]
    [InlineData("\"a\\n\\u0007\\u007F\\\\\"")]
    [InlineData("\"\"\"\na \\\"\"\" b\n\"\"\"")]
    public void Print_Text_ReadsBackAsTheSameText(string source)
    {
        var value = Parser.ParseValue(source);

        Assert.Equal(Text(value), Text(Parser.ParseValue(Printer.Print(value!))));
    }

    private static string? Text(ValueNode? value) => (value as StringValueNode)?.Value;

    private static string Print(string source) => Printer.Print(Parser.Parse(source).Document!);
}
