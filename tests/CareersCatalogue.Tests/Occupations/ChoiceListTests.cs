using CareersCatalogue.Occupations;

namespace CareersCatalogue.Tests.Occupations;

public sealed class ChoiceListTests
{
    private enum Light
    {
        Red,
        Green,
    }

    [Fact]
    public void Find_Key_GivesItsRow() => Assert.Equal(Setting.GpPractice, Settings.List.Find("gp-practice")?.Value);

    [Fact]
    public void Find_NameOfTheEnum_GivesNull() => Assert.Null(Settings.List.Find("GpPractice"));

    [Fact]
    public void Constructor_EveryValue_KeepsTheOrder() =>
        Assert.Equal([Light.Green, Light.Red], new ChoiceList<Light>(new(Light.Green, "green", "Green"), new(Light.Red, "red", "Red")).All.Select(choice => choice.Value));

    [Fact]
    public void Constructor_ValueLeftOut_Throws() =>
        Assert.Throws<ArgumentException>(() => new ChoiceList<Light>(new Choice<Light>(Light.Red, "red", "Red")));
}
