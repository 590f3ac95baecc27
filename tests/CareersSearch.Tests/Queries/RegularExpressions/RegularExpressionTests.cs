using CareersSearch.Queries.RegularExpressions;

namespace CareersSearch.Tests.Queries.RegularExpressions;

public sealed class RegularExpressionTests
{
    [Theory]
    [InlineData("nurse", "nurse", "nurses")]
    [InlineData("nur.*", "nur", "nu")]
    [InlineData("n.rse", "n😀rse", "nrse")]
    [InlineData("nurses?", "nurse", "nursess")]
    [InlineData("(ab)+", "abab", "")]
    [InlineData("a{2}", "aa", "a")]
    [InlineData("a{2,3}", "aaa", "aaaa")]
    [InlineData("a{2,}", "aaaaa", "a")]
    [InlineData("(a?){0,3}b", "aab", "aaaab")]
    [InlineData("a|bc", "bc", "ac")]
    [InlineData("[a-cx]", "x", "d")]
    [InlineData("[^a-c]", "d", "b")]
    [InlineData("n.*&.*e", "nurse", "nurses")]
    [InlineData("~(nur.*)", "ward", "nurse")]
    [InlineData("~a&~b", "c", "a")]
    [InlineData("@", "anything", null)]
    [InlineData("a#|b", "b", "a")]
    [InlineData("\"a.b\"c", "a.bc", "axbc")]
    [InlineData("a\\.\\db", "a.db", "ax1b")]
    [InlineData("()", "", "a")]
    [InlineData("<5-12>", "0007", "4")]
    [InlineData("<05-12>", "07", "7")]
    [InlineData("x<12-5>y", "x12y", "x13y")]
    [InlineData("<0-13>", "000", "14")]
    [InlineData("<1-999999>", "70007", "1000000")]
    [InlineData("<298-1304>", "1299", "297")]
    [InlineData("<298-1304>", "0298", "1305")]
    [InlineData("a{0,1000000}", "aaaa", "ab")]
    [InlineData("(.*)*(.*a)*(b.*)*", "anything", null)]
    [InlineData("~(.*a.*)&~(.*b.*)", "cd", "cad")]
    [InlineData("(a*)*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaab", "aaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Matches_Term_OnlyAsAWhole(string text, string fits, string? fails)
    {
        var matcher = RegularExpression.Parse(text, out _)!.Automaton;
        Assert.True(matcher.Matches(fits, out _));
        if (fails is not null) Assert.False(matcher.Matches(fails, out _));
    }

    [Theory]
    [InlineData("a{3,1}", "")]
    [InlineData("#*", "")]
    [InlineData("#", "")]
    public void Matches_Nothing_NotEvenTheEmptyTerm(string text, string term) =>
        Assert.False(RegularExpression.Parse(text, out _)!.Automaton.Matches(term, out _));

    [Theory]
    [InlineData("nur.*", "nur")]
    [InlineData("\"nu\"r?", "nu")]
    [InlineData("a|b", "")]
    [InlineData("[a]b", "ab")]
    public void Prefix_Expression_IsWhatAllTermsBeginWith(string text, string prefix) =>
        Assert.Equal(prefix, RegularExpression.Parse(text, out _)!.Prefix);

    [Theory]
    [InlineData("a)", 1, "The character ) is not expected here in the regular expression.")]
    [InlineData("(a", 2, "A closing ) is missing in the regular expression.")]
    [InlineData("[a", 2, "A closing ] is missing in the regular expression.")]
    [InlineData("[b-a]", 4, ExpressionFaults.ReversedRange)]
    [InlineData("\"a", 1, "A closing \" is missing in the regular expression.")]
    [InlineData("a{x}", 2, ExpressionFaults.NumberExpected)]
    [InlineData("a{1", 3, "A closing } is missing in the regular expression.")]
    [InlineData("a{99999999999}", 13, ExpressionFaults.NumberExpected)]
    [InlineData("<a>", 1, ExpressionFaults.WrongInterval)]
    [InlineData("a|", 2, ExpressionFaults.EndsTooSoon)]
    [InlineData("a\\", 2, ExpressionFaults.EndsTooSoon)]
    public void Parse_Fault_SaysWhereAndWhat(string text, int position, string message)
    {
        Assert.Null(RegularExpression.Parse(text, out var fault));
        Assert.Equal(new(position, message), fault);
    }

    [Theory]
    [InlineData(256, true)]
    [InlineData(257, false)]
    public void Parse_Length_EndsAtTheLimit(int length, bool isRead) =>
        Assert.Equal(isRead, RegularExpression.Parse(new('a', length), out _) is not null);

    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    public void Parse_Depth_EndsAtTheLimit(int depth, bool isRead)
    {
        Assert.Equal(isRead, RegularExpression.Parse(new string('(', depth) + "a" + new string(')', depth), out _) is not null);
        Assert.Equal(isRead, RegularExpression.Parse(new string('~', depth) + "a", out _) is not null);
    }

    [Theory]
    [InlineData("(.*)*", 42, true)]
    [InlineData("(.*a.{9})", 1, false)]
    [InlineData("(.*a.{7})", 1, true)]
    [InlineData("(a{99}){99}", 1, false)]
    [InlineData("(a{9}){99}", 1, true)]
    public void Parse_TooManyStates_IsRefusedAndFewerAreRead(string part, int times, bool isRead)
    {
        Assert.Equal(isRead, RegularExpression.Parse(string.Concat(Enumerable.Repeat(part, times)), out var fault) is not null);
        Assert.Equal(isRead ? null : new ExpressionFault(0, ExpressionFaults.TooComplex), fault);
    }

    [Theory]
    [InlineData(255, true)]
    [InlineData(256, false)]
    public void Matches_LongTerm_EndsAtTheLongestToken(int length, bool matches) =>
        Assert.Equal(matches, RegularExpression.Parse("a*", out _)!.Automaton.Matches(new string('a', length), out _));
}
