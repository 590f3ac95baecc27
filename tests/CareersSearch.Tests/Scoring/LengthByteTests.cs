using CareersSearch.Scoring;

namespace CareersSearch.Tests.Scoring;

public sealed class LengthByteTests
{
    // What Lucene's SmallFloat gives.
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(23, 23, 23)]
    [InlineData(24, 24, 24)]
    [InlineData(40, 40, 40)]
    [InlineData(41, 40, 40)]
    [InlineData(42, 41, 42)]
    [InlineData(100, 57, 96)]
    [InlineData(1_000, 87, 984)]
    [InlineData(int.MaxValue, 255, 2_013_265_944)]
    public void Of_Length_KeepsFourBits(int length, byte code, int decoded)
    {
        Assert.Equal(code, LengthByte.Of(length));
        Assert.Equal(decoded, LengthByte.LengthOf(code));
    }

    [Fact]
    public void Of_LongerLength_NeverHasASmallerByte()
    {
        for (var length = 1; length < 5_000; length++) Assert.True(LengthByte.Of(length) >= LengthByte.Of(length - 1));
    }
}
