using CareersBot.Understanding;

namespace CareersBot.Tests.Understanding;

/// <summary>Which way a closed question faces.</summary>
public sealed class SensesTests
{
    [Theory]
    [InlineData("can i be a nurse if im gay", nameof(Sense.Can))]
    [InlineData("how can i be a nurse", nameof(Sense.Open))]
    [InlineData("are trans people welcome", nameof(Sense.Can))]
    [InlineData("im trans will they be weird about it", nameof(Sense.Fears))]
    [InlineData("does being muslim stop me being a nurse", nameof(Sense.Bars))]
    [InlineData("it wont stop me", nameof(Sense.Open))]
    [InlineData("is 16 too young", nameof(Sense.Bars))]
    [InlineData("is 16 fine", nameof(Sense.Can))]
    [InlineData("does it mean she cant go to uni", nameof(Sense.Bars))]
    [InlineData("does it mean more money", nameof(Sense.Open))]
    [InlineData("do u have to be 18", nameof(Sense.Must))]
    [InlineData("is 18 the min age", nameof(Sense.Must))]
    [InlineData("at 18", nameof(Sense.Open))]
    public void Question_FacesOneWay(string said, string sense) => Assert.Equal(sense, Senses.Of(Read(said)).ToString());

    [Theory]
    [InlineData(nameof(Sense.Can), "Yes. ")]
    [InlineData(nameof(Sense.Bars), "No. ")]
    [InlineData(nameof(Sense.Fears), "")]
    [InlineData(nameof(Sense.Open), "")]
    public void Lead_IsSaidOnlyWhereItIsMeant(string sense, string lead) => Assert.Equal(lead, Senses.Lead(Enum.Parse<Sense>(sense)));

    private static Understood Read(string said) =>
        new Understander(RealCatalogue.Language.Model).Read(said, RealCatalogue.Language.Model.For(RealCatalogue.Catalogue.Current.Catalogue), new());
}
