using CareersCatalogue.Ports;

namespace CareersCatalogue.Tests.Ports;

public sealed class ListCodeTests
{
    [Fact]
    public void New_ReadsAsItIsWritten()
    {
        for (var i = 0; i < 200; i++)
        {
            var code = ListCode.New();
            Assert.True(ListCode.TryParse(code.Value, out var read));
            Assert.Equal(code, read);
        }
    }

    [Fact]
    public void New_TenThousand_AreAllDifferent() =>
        Assert.Equal(10_000, Enumerable.Range(0, 10_000).Select(_ => ListCode.New()).Distinct().Count());

    [Theory]
    [InlineData("K7QFM-2XD9R")]
    [InlineData("k7qfm2xd9r")]
    [InlineData("K7QFM 2XD9R")]
    [InlineData("K7QFM\u20132XD9R")]
    public void TryParse_HoweverItIsCopied_GivesTheCode(string text)
    {
        Assert.True(ListCode.TryParse(text, out var code));
        Assert.Equal("K7QFM-2XD9R", code.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("K7QFM-2XD9")] // one sign short
    [InlineData("K7QFM-2XD9RR")] // one too many
    [InlineData("K7QFM-2XD9A")] // a vowel
    [InlineData("K7QFM-2XD91")] // 1 is taken for I
    public void TryParse_WhatIsNoCode_IsFalse(string? text) => Assert.False(ListCode.TryParse(text, out _));

    [Theory]
    [InlineData("my code is k7qfm-2xd9r")]
    [InlineData("K7QFM 2XD9R please")]
    [InlineData("(K7QFM-2XD9R)")]
    public void FindIn_CodeAmongWords_FindsIt(string text) => Assert.Equal("K7QFM-2XD9R", ListCode.FindIn(text)?.Value);

    [Theory]
    [InlineData("whats my code")]
    [InlineData("what does a physiotherapist earn")]
    [InlineData("BCDFGHJKLM")] // ten consonants without a digit are left alone
    public void FindIn_NoCode_IsNull(string text) => Assert.Null(ListCode.FindIn(text));

    [Fact]
    public void FindIn_AtTheLimit_IsFound_BeyondIt_IsNot()
    {
        const string Code = "K7QFM-2XD9R";
        var filler = string.Concat(Enumerable.Repeat(" a", ListCode.MaximumTextLength));
        Assert.NotNull(ListCode.FindIn(filler[..(ListCode.MaximumTextLength - Code.Length)] + Code));
        Assert.Null(ListCode.FindIn(filler[..(ListCode.MaximumTextLength - Code.Length + 2)] + Code));
    }
}
