using CareersSearch.Index;

namespace CareersSearch.Tests.Index;

public sealed class TermDictionaryTests
{
    private static readonly TermDictionary Terms = new(["care", "cared", "carer", "nurse", "é", "\uD83D\uDE00"]);

    [Fact]
    public void Item_Number_IsItsTerm() => Assert.Equal(
        ["care", "cared", "carer", "nurse", "é", "\uD83D\uDE00"], Enumerable.Range(0, Terms.Count).Select(term => Terms[term].ToString()));

    [Theory]
    [InlineData("care", 0)]
    [InlineData("carer", 2)]
    [InlineData("\uD83D\uDE00", 5)]
    public void Find_Known_IsItsNumber(string term, int number) => Assert.Equal(number, Terms.Find(term));

    [Theory]
    [InlineData("")]
    [InlineData("car")]
    [InlineData("carers")]
    [InlineData("zebra")]
    public void Find_Unknown_IsNull(string term) => Assert.Null(Terms.Find(term));

    [Theory]
    [InlineData("", 0, 6)]
    [InlineData("car", 0, 3)]
    [InlineData("cared", 1, 2)]
    [InlineData("care\uFFFF", 3, 3)]
    [InlineData("n", 3, 4)]
    public void WithPrefix_Letters_IsTheRange(string prefix, int from, int to) => Assert.Equal((from, to), Terms.WithPrefix(prefix));

    [Fact]
    public void WithPrefix_HalfASurrogatePair_IsTheRange() => Assert.Equal((5, 6), Terms.WithPrefix("\uD83D"));

    [Fact]
    public void AfterPrefix_SharedLetters_SkipsThemAll() => Assert.Equal([3, 1], [Terms.AfterPrefix(0, 4), Terms.AfterPrefix(0, 5)]);

    [Fact]
    public void Find_EmptyDictionary_IsNull() => Assert.Null(new TermDictionary([]).Find("a"));
}
