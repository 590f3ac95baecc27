using CareersBot.Safety;
using Xunit;

namespace CareersBot.Tests.Safety;

public sealed class SupposedStruggleTests
{
    [Theory]
    [InlineData("would she struggle", true)]
    [InlineData("will i cope with the course", true)]
    [InlineData("do people really struggle at uni", true)]
    [InlineData("she is struggling", false)]
    [InlineData("i struggle with everything", false)]
    [InlineData("will i cope without her", false)]
    [InlineData("would i struggle to breathe", false)]
    public void Is_OfWhatMayCome_NotOfWhatIs(string text, bool supposed) =>
        Assert.Equal(supposed, SupposedStruggle.Is(text.Split(' ')));
}
