using CareersBot.Understanding;

namespace CareersBot.Tests.Understanding;

/// <summary>What the meanings of words add: messages whose words no example has are near those that say the same otherwise.</summary>
public sealed class TextMeaningsTests
{
    private static readonly TextMeanings Meanings = RealCatalogue.Language.Model.Meanings;

    [Theory]
    [InlineData("plumber boiler leak", "electrician heating repair", "poem essay homework")]
    [InlineData("scared of spiders", "afraid of snakes", "salary per month")]
    public void Of_TextsOfLikeMeaning_PointAlike(string text, string like, string unlike) =>
        Assert.True(Likeness(text, like) > Likeness(text, unlike) + 0.2);

    [Fact]
    public void Of_WordsThatNobodyKnows_PointWhereAllDo() => Assert.Equal(Meanings.Of([]), Meanings.Of(["qzxv", "jjkw"]));

    [Fact]
    public void Of_AnyText_HasAsManyNumbersAsADirection() => Assert.Equal(RealCatalogue.Meanings.Dimensions, Meanings.Of(["nurse"]).Length);

    private static double Likeness(string a, string b)
    {
        var (first, second) = (Meanings.Of(a.Split(' ')), Meanings.Of(b.Split(' ')));
        return first.Zip(second, (x, y) => (double)x * y).Sum() / Math.Sqrt(first.Sum(x => (double)x * x) * second.Sum(y => (double)y * y));
    }
}
