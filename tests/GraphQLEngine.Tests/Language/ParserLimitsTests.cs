using GraphQLEngine.Errors;
using GraphQLEngine.Language;

namespace GraphQLEngine.Tests.Language;

public sealed class ParserLimitsTests
{
    private static readonly ParserLimits Wide = ParserLimits.Trusted with { MaximumDepth = 64 };

    [Fact]
    public void Parse_AtByteLimit_IsRead() => Assert.Null(Parser.Parse("{ a #é" + new string('x', 16 * 1024 - 9) + "\n}").Error);

    [Fact]
    public void Parse_OneByteOver_NamesTheLimitAndTheLength() =>
        AssertLimit(Parser.Parse("{ a #é" + new string('x', 16 * 1024 - 8) + "\n}").Error, "bytes", 16_384, 16_385);

    [Fact]
    public void Parse_AtTokenLimit_IsRead() => Assert.Null(Parser.Parse("{" + Repeat(" a", 1_998) + "}").Error);

    [Fact]
    public void Parse_OneTokenOver_IsRefused() => AssertLimit(Parser.Parse("{" + Repeat(" a", 1_999) + "}").Error, "tokens", 2_000, 2_001);

    [Theory]
    [InlineData("#\n")]
    [InlineData("                                ")]
    [InlineData(",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,")]
    public void Parse_CommentsAndWhiteSpace_CountAsTokens(string ignored)
    {
        var limits = Wide with { MaximumTokens = 100 };

        Assert.Null(Parser.Parse("{" + Repeat(ignored, 90) + "a}", limits).Error);
        AssertLimit(Parser.Parse("{" + Repeat(ignored, 100) + "a}", limits).Error, "tokens", 100, 101);
    }

    [Theory]
    [InlineData("{a", "}")]
    [InlineData("{a(b:", ")}", "[", "]")]
    [InlineData("{a(b:", ")}", "{c:", "}")]
    [InlineData("query($a:", "){a}", "[", "]", "Int")]
    public void Parse_NestedTo64And65_PassesThenIsRefused(string open, string close, string? inner = null, string? innerClose = null, string? core = null)
    {
        Assert.Null(Parser.Parse(Nested(open, close, inner, innerClose, core, 64), Wide).Error);
        AssertLimit(Parser.Parse(Nested(open, close, inner, innerClose, core, 65), Wide).Error, "nesting", 64, 65);
        Assert.NotNull(Parser.Parse(Nested(open, close, inner, innerClose, core, 100_000), Wide).Error);
    }

    private static string Nested(string open, string close, string? inner, string? innerClose, string? core, int depth) => inner is null
        ? Repeat(open, depth) + Repeat(close, depth)
        : open + Repeat(inner, open[0] == '{' ? depth - 1 : depth) + (core ?? "1") + Repeat(innerClose!, open[0] == '{' ? depth - 1 : depth) + close;

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static void AssertLimit(GraphQLError? error, string limit, long maximum, long value)
    {
        Assert.NotNull(error);
        Assert.Equal(ErrorCodes.LimitExceeded, error.Code);
        Assert.Equal((limit, maximum, value), (error.Extensions["limit"], error.Extensions["maximum"], error.Extensions["value"]));
    }
}
