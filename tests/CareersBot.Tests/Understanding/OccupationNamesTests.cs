using CareersBot.Understanding;
using TestKit;

namespace CareersBot.Tests.Understanding;

public sealed class OccupationNamesTests
{
    private readonly OccupationNames _names = new(SmallCatalogue.Create(), [new(["vet nurse"], ["adult-nurse"])]);

    [Theory]
    [InlineData("what does a paramedic do", "paramedic")]
    [InlineData("paramedics pay", "paramedic")]
    [InlineData("parametic", "paramedic")]
    [InlineData("the nurse", "adult-nurse")]
    [InlineData("mental health nurse", "mental-health-nurse")]
    [InlineData("hca or phlebotomy", "healthcare-assistant phlebotomist")]
    [InlineData("what do i need", "")]
    [InlineData("i like gardens", "")]
    public void In_FindsTitlesAndOtherNames(string words, string slugs) =>
        Assert.Equal(slugs, string.Join(' ', _names.In(words.Split(' '), _ => false).Select(mention => mention.Entry.Occupation.Slug)));

    [Fact]
    public void In_OrdinaryWordNearAName_IsNotMended() => Assert.Empty(_names.In(["gardened"], word => word == "gardened"));
}
