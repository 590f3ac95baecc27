using CareersBot.Understanding;

namespace CareersBot.Tests.Understanding;

public sealed class FiguresTests
{
    [Theory]
    [InlineData("level 3 jobs", 3)]
    [InlineData("level three", 3)]
    [InlineData("level 9", null)]
    [InlineData("3 jobs", null)]
    public void Level(string words, int? level) => Assert.Equal(level, Figures.Level(words.Split(' ')));

    [Theory]
    [InlineData("band 5", "5")]
    [InlineData("band 8 b pay", "8b")]
    [InlineData("band five", "5")]
    [InlineData("fy2 pay", "F2")]
    [InlineData("doctor in second foundation year", "F2")]
    [InlineData("rock band", null)]
    public void Band(string words, string? band) => Assert.Equal(band, Figures.Band(words.Split(' ')));

    [Theory]
    [InlineData("the second one", 1)]
    [InlineData("number 1", 0)]
    [InlineData("3", 2)]
    [InlineData("the last one", -1)]
    [InlineData("my first job", null)]
    [InlineData("second year of uni", null)]
    public void Place(string words, int? place) => Assert.Equal(place, Figures.Place(words.Split(' ')));

    [Theory]
    [InlineData("im 15", 15)]
    [InlineData("15 years old", 15)]
    [InlineData("15 jobs", null)]
    public void Age(string words, int? age) => Assert.Equal(age, Figures.Age(words.Split(' ')));
}
