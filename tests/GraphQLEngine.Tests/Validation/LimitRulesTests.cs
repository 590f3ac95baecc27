using GraphQLEngine.Errors;
using GraphQLEngine.Language;
using GraphQLEngine.Validation;

namespace GraphQLEngine.Tests.Validation;

public sealed class LimitRulesTests
{
    [Theory]
    [InlineData("depth", 8, "{ a", "{ a", " }")]
    [InlineData("introspectionDepth", 15, "{ __schema", "{ a", " }")]
    public void Check_DepthAtTheLimitAndOneOver_PassesThenIsRefused(string limit, int maximum, string first, string step, string close)
    {
        Assert.Empty(Check(Nested(maximum)));
        AssertLimit(Check(Nested(maximum + 1)), limit, maximum, maximum + 1);

        string Nested(int depth) => first + Repeat(step, depth - 1) + Repeat(close, depth);
    }

    [Theory]
    [InlineData("aliases", 15, "{ a { ", "x: y ", "} }")]
    [InlineData("rootFields", 10, "{ ", "a ", "}")]
    [InlineData("directives", 20, "{ a ", "@d ", "}")]
    [InlineData("fields", 2_000, "{ a { ", "a ", "} }", 1)]
    public void Check_CountAtTheLimitAndOneOver_PassesThenIsRefused(string limit, int maximum, string open, string step, string close, int others = 0)
    {
        Assert.Empty(Check(open + Repeat(step, maximum - others) + close));
        AssertLimit(Check(open + Repeat(step, maximum + 1 - others) + close), limit, maximum, maximum + 1);
    }

    [Theory]
    [InlineData("depth", 8, "{ ...F } fragment F on T { a { a { a { a { ...G } } } } } fragment G on T { a { a { a { a { a } } } } }", 9)]
    [InlineData("aliases", 15, "{ a { ...F ...F } } fragment F on T { a: x b: x c: x d: x e: x f: x g: x h: x }", 16)]
    [InlineData("rootFields", 10, "{ ...F ... { a b c d e f } } fragment F on T { g h i j k }", 11)]
    [InlineData("directives", 20, "{ a { ...F ...F ...F } } fragment F on T { a @a @b @c @d @e @f @g }", 21)]
    public void Check_HiddenInFragments_CountsAsWrittenOut(string limit, int maximum, string document, int value) =>
        AssertLimit(Check(document), limit, maximum, value);

    [Fact]
    public void Check_FragmentBombAndCircle_AreCountedWithoutBeingWrittenOut()
    {
        var bomb = "{ ...F0 } " + string.Concat(Enumerable.Range(0, 60).Select(n => $"fragment F{n} on T {{ ...F{n + 1} ...F{n + 1} }} ")) + "fragment F60 on T { a }";

        Assert.Contains(Check(bomb), error => (string?)error.Extensions["limit"] == "fields");
        Assert.Empty(Check("{ ...F } fragment F on T { a { ...F } }"));
    }

    private static IReadOnlyList<GraphQLError> Check(string document) =>
        LimitRules.Check(Parser.Parse(document, ParserLimits.Trusted).Document!, DocumentLimits.Default);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static void AssertLimit(IReadOnlyList<GraphQLError> errors, string limit, long maximum, long value)
    {
        var error = Assert.Single(errors);
        Assert.Equal(ErrorCodes.LimitExceeded, error.Code);
        Assert.Equal((limit, maximum, value), (error.Extensions["limit"], error.Extensions["maximum"], error.Extensions["value"]));
        Assert.Equal([new SourceLocation(1, 1)], error.Locations);
    }
}
