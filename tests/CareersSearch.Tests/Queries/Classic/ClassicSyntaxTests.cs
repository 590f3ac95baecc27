using CareersSearch.Analysis;
using CareersSearch.Queries.Classic;

namespace CareersSearch.Tests.Queries.Classic;

public sealed class ClassicSyntaxTests
{
    // What Lucene 8 itself prints for these queries, in the field "b" and without outer brackets.
    [Theory]
    [InlineData("foo bar +baz", "b:foo b:bar +b:baz")]
    [InlineData("foo bar^2 baz qux AND quux", "b:foo (b:bar)^2.0 b:baz +b:qux +b:quux")]
    [InlineData("foo OR bar AND baz", "b:foo +b:bar +b:baz")]
    [InlineData("foo && bar || baz", "+b:foo +b:bar b:baz")]
    [InlineData("foo AND NOT bar", "+b:foo -b:bar")]
    [InlineData("foo AND !bar", "+b:foo -b:bar")]
    [InlineData("-foo", "-b:foo")]
    [InlineData("- foo", "b:foo")]
    [InlineData("foo-bar", "b:foo b:bar")]
    [InlineData("+foo-bar", "+(b:foo b:bar)")]
    [InlineData("the", "")]
    [InlineData("the AND foo", "+b:foo")]
    [InlineData("foo AND the", "b:foo")]
    [InlineData("(foo bar) baz", "(b:foo b:bar) b:baz")]
    [InlineData("+(foo bar)^2 baz", "+(b:foo b:bar)^2.0 b:baz")]
    [InlineData("title:(foo bar)^2 *:* *:x", "(title:foo title:bar)^2.0 *:* *:x")]
    [InlineData("title:foo bar", "title:foo b:bar")]
    [InlineData("\"a nurse\"~1.9^2", "(b:nurs)^2.0")]
    [InlineData("\"nurse of the ward\"", "b:\"nurs ? ? ward\"")]
    [InlineData("\"the foo bar\"~1e1^2 \"\"", "(b:\"foo bar\"~10)^2.0")]
    [InlineData("\"foo bar\"^2~3", "(b:\"foo bar\"~3)^2.0")]
    [InlineData("a b^2~1 x~2^3 c~.5", "(b:b~1)^2.0 (b:x~2)^3.0 b:c~0")]
    [InlineData("x~0y nurse~0.5 NURSE~", "b:x~2 b:nurse~2 b:nurse~2")]
    [InlineData("Nur* N?rSe *X *", "b:nur* b:n?rse b:*x b:*")]
    [InlineData("a\\*b\\?* \\A?", "b:a*b?* b:\\A?")]
    [InlineData("[a TO B] {TO TO TO] [* TO \"x y\"} [\"*\" TO z]", "b:[a TO b] b:{to TO to] b:[* TO x y} b:[* TO z]")]
    [InlineData("[a\\]b TO c]", null)]
    [InlineData("/Nur.*/^3", "(b:/nur…/)^3.0")]
    [InlineData("/a\\/b/ /ab/i", "b:/a/b…/ b:/ab…/ b:i")]
    [InlineData("\\u0066oo \\+x \\(y\\:z\\)", "b:foo b:x b:y:z")]
    [InlineData("foo\u3000bar\tbaz", "b:foo b:bar b:baz")]
    [InlineData("foo\u00A0bar", "b:foo b:bar")]
    [InlineData("ANDroid ORder NOThing", "b:android b:order b:noth")]
    public void Read_Query_IsWhatLuceneReads(string text, string? expected)
    {
        var reading = Syntax.Read(text);
        Assert.Equal(expected, reading.Query is null ? null : QueryText.Of(reading.Query));
        Assert.Equal(expected is null, reading.Error is not null);
    }

    [Theory]
    [InlineData("foo bar", "+b:foo +b:bar")]
    [InlineData("foo OR bar", "b:foo b:bar")]
    [InlineData("+foo OR +bar baz", "b:foo b:bar +b:baz")]
    [InlineData("foo-bar -x", "+(+b:foo +b:bar) -b:x")]
    public void Read_AndAsDefault_RequiresWhatNothingJoins(string text, string expected) =>
        Assert.Equal(expected, QueryText.Of((Syntax with { Operator = DefaultOperator.And }).Read(text).Query!));

    [Theory]
    [InlineData("", 0, "A word is expected, but the query ends.")]
    [InlineData("foo AND", 7, "A word is expected, but the query ends.")]
    [InlineData("AND foo", 0, "A word is expected, but 'AND' was found.")]
    [InlineData("foo )", 4, "A word is expected, but ')' was found.")]
    [InlineData("()", 1, "A word is expected, but ')' was found.")]
    [InlineData("(foo", 4, "A closing bracket is expected, but the query ends.")]
    [InlineData("foo: ", 5, "A word is expected, but the query ends.")]
    [InlineData("a:b:c", 3, "A word is expected, but ':' was found.")]
    [InlineData("foo \"bar", 4, SyntaxMessages.UnclosedQuote)]
    [InlineData("foo /bar", 4, SyntaxMessages.UnclosedExpression)]
    [InlineData("x [a TO b", 9, SyntaxMessages.UnclosedRange)]
    [InlineData("[a b]", 3, "TO is expected, but 'b' was found.")]
    [InlineData("foo]", 3, "A word is expected, but ']' was found.")]
    [InlineData("foo^", 4, SyntaxMessages.NumberAfterCaret)]
    [InlineData("foo^x", 4, SyntaxMessages.NumberAfterCaret)]
    [InlineData("foo^99999999999999999999999999999999999999999", 4, SyntaxMessages.BoostTooLarge)]
    [InlineData("nurses~1.5", 6, SyntaxMessages.FractionOfAnEdit)]
    [InlineData("x~-1", 1, SyntaxMessages.NegativeNumber)]
    [InlineData("\"foo bar\"~-1", 9, SyntaxMessages.NegativeNumber)]
    [InlineData("foo\\", 3, SyntaxMessages.EndsInEscape)]
    [InlineData("x \\u00g1", 2, SyntaxMessages.CutEscape)]
    [InlineData("x /a[b/", 6, "A closing ] is missing in the regular expression.")]
    public void Read_Mistake_SaysWhereAndWhat(string text, int position, string message) =>
        Assert.Equal(new ClassicReading(null, new(position, message)), Syntax.Read(text));

    [Theory]
    [InlineData("title:foo", null)]
    [InlineData("x titel:foo", "There is no field 'titel'.")]
    public void Read_KnownFields_RefusesOthers(string text, string? message) =>
        Assert.Equal(message, (Syntax with { KnowsField = name => name == "title" }).Read(text).Error?.Message);

    [Fact]
    public void Read_AsLongAsAllowed_IsRead() => Assert.Null(Syntax.Read(new('x', ClassicLimits.Standard.MaximumCharacters)).Error);

    [Fact]
    public void Read_OneCharacterMore_IsRefused() => Assert.Equal(
        new(16_384, SyntaxMessages.TooLong(16_385, ClassicLimits.Standard)), Syntax.Read(new('x', 16_385)).Error);

    [Theory]
    [InlineData("w ", 1_024)]
    [InlineData("+w ", 1_024)]
    [InlineData("w-", 1_024)]
    [InlineData("a* ", 128)]
    [InlineData("w~ ", 128)]
    [InlineData("/a/ ", 128)]
    [InlineData("[a TO b] ", 128)]
    public void Read_ManyParts_EndAtTheLimit(string part, int most)
    {
        Assert.Null(Syntax.Read(string.Concat(Enumerable.Repeat(part, most))).Error);
        Assert.NotNull(Syntax.Read(string.Concat(Enumerable.Repeat(part, most + 1))).Error);
    }

    [Theory]
    [InlineData(32, null)]
    [InlineData(33, "Brackets lie more than 32 deep in each other.")]
    public void Read_Brackets_EndAtTheLimit(int depth, string? message) =>
        Assert.Equal(message, Syntax.Read(new string('(', depth) + "x" + new string(')', depth)).Error?.Message);

    private static readonly ClassicSyntax Syntax = new("b", EnglishAnalysis.Lucene);
}
