using CareersSearch.Queries.Classic;

namespace CareersSearch.Tests.Queries.Classic;

public sealed class WildcardPatternTests
{
    [Theory]
    [InlineData("nur*se", "nurse", "nurses")]
    [InlineData("n?rse", "nurse", "nrse")]
    [InlineData("*", "", null)]
    [InlineData("?*", "a", "")]
    [InlineData("*ist", "dentist", "dentists")]
    [InlineData("*a*b*", "xaxbx", "xbxax")]
    [InlineData("a\\*b", "a*b", "axb")]
    [InlineData("a\\", "a\\", "a")]
    [InlineData("a?b", "a😀b", "ab")]
    [InlineData("*aab", "aaaab", "aaaba")]
    public void Matches_Term_OnlyAsAWhole(string pattern, string fits, string? fails)
    {
        Assert.True(new WildcardPattern(pattern).Matches(fits));
        if (fails is not null) Assert.False(new WildcardPattern(pattern).Matches(fails));
    }

    [Theory]
    [InlineData("NuR*Se", "nur*se")]
    [InlineData("\\A*B", "\\A*b")]
    [InlineData("A\\", "a\\")]
    public void Lower_Pattern_LeavesWhatIsEscaped(string pattern, string expected) =>
        Assert.Equal(expected, WildcardPattern.Lower(pattern));
}
