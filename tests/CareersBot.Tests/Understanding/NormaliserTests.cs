using CareersBot.Understanding;

namespace CareersBot.Tests.Understanding;

public sealed class NormaliserTests
{
    [Theory]
    [InlineData("wot jobs r there 4 me", "what jobs are there for me")]
    [InlineData("i want 2 be a nurse", "i want to be a nurse")]
    [InlineData("band 4 pay", "band 4 pay")]
    [InlineData("2 years", "2 years")]
    [InlineData("heyyyyy", "hey")]
    [InlineData("I'm doin GCSEs", "im doing gcses")]
    [InlineData("s u i c i d e", "suicide")]
    [InlineData("ａｐｐｒｅｎｔｉｃｅ", "apprentice")]
    [InlineData("aprenticship", "apprenticeship")]
    [InlineData("flunking maths", "flunking maths")] // a word of English, and no slip of "funding"
    public void Words_AreMadePlain(string typed, string plain) =>
        Assert.Equal(plain, string.Join(' ', RealCatalogue.Language.Model.Normaliser.Words(typed, _ => false)));

    [Fact]
    public void Words_OfNames_AreLeftAlone() =>
        Assert.Equal(["perfusionist"], RealCatalogue.Language.Model.Normaliser.Words("perfusionist", word => word == "perfusionist"));

    [Theory]
    [InlineData("nurse", "nurse", 0)]
    [InlineData("nurse", "nurs", 1)]
    [InlineData("nurse", "nusre", 1)]
    [InlineData("nurse", "horse", 2)]
    [InlineData("nurse", "doctor", 3)]
    public void Distance_CountsChanges_UpToTheMost(string one, string other, int distance) =>
        Assert.Equal(distance, EditDistance.Between(one, other, 2));
}
