using CareersSearch.Queries;

namespace CareersSearch.Tests.Queries;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("nurse", "nurse", 0)]
    [InlineData("nurse", "nures", 1)]
    [InlineData("nurse", "nrse", 1)]
    [InlineData("nurse", "nursse", 1)]
    [InlineData("nurse", "purse", 1)]
    [InlineData("physio", "fizio", 4)]
    [InlineData("ca", "abc", 3)]
    public void Between_Words_CountsSlips(string a, string b, int slips) =>
        Assert.Equal((slips, slips), (EditDistance.Between(a, b), EditDistance.Between(b, a)));

    [Fact]
    public void Between_LongerThanTheLimit_IsReadSoFar() =>
        Assert.Equal(0, EditDistance.Between(new string('a', FuzzyTerms.MaximumWordLength), new string('a', FuzzyTerms.MaximumWordLength + 1)));
}
