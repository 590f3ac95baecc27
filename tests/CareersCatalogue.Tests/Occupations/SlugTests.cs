using CareersCatalogue.Occupations;

namespace CareersCatalogue.Tests.Occupations;

public sealed class SlugTests
{
    [Theory]
    [InlineData("adult-nurse")]
    [InlineData("a")]
    [InlineData("band-8a")]
    public void IsWellFormed_LowerCaseWordsAndSingleHyphens_True(string text) => Assert.True(Slug.IsWellFormed(text));

    [Theory]
    [InlineData("")]
    [InlineData("Adult-nurse")]
    [InlineData("adult--nurse")]
    [InlineData("-nurse")]
    [InlineData("nurse-")]
    [InlineData("adult nurse")]
    [InlineData("../nurse")]
    [InlineData("pflegekräfte")]
    public void IsWellFormed_AnythingElse_False(string text) => Assert.False(Slug.IsWellFormed(text));

    [Fact]
    public void IsWellFormed_AtTheLimit_True() => Assert.True(Slug.IsWellFormed(new string('a', Slug.MaximumLength)));

    [Fact]
    public void IsWellFormed_OnePastTheLimit_False() => Assert.False(Slug.IsWellFormed(new string('a', Slug.MaximumLength + 1)));
}
