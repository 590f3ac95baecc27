using CareersBot.Understanding;

namespace CareersBot.Tests.Understanding;

public sealed class SoundsTests
{
    [Theory]
    [InlineData("sucidel", "suicidal")]
    [InlineData("fizeeotherapist", "physiotherapist")]
    [InlineData("thorts", "thoughts")]
    public void Of_WordAsItIsHeard_IsThatOfTheWord(string heard, string word) => Assert.Equal(Sounds.Of(word), Sounds.Of(heard));

    [Theory]
    [InlineData("nurse", "porter")]
    [InlineData("sixteen", "sixty")]
    public void Of_OtherWord_IsAnother(string one, string other) => Assert.NotEqual(Sounds.Of(one), Sounds.Of(other));

    [Fact]
    public void Words_WrittenAsHeard_AreMended_AndRareOnesThatOnlySoundAlikeAreLeft()
    {
        var normaliser = RealCatalogue.Language.Model.Normaliser;
        Assert.Equal(["suicidal"], normaliser.Words("sucidel", _ => false));
        Assert.Equal(["kestrel"], normaliser.Words("kestrel", _ => false));
    }
}
