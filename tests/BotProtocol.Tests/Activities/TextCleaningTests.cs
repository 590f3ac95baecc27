using BotProtocol.Activities;

namespace BotProtocol.Tests.Activities;

public sealed class TextCleaningTests
{
    [Theory]
    [InlineData("How do I become a nurse?")]
    [InlineData("two\nlines")]
    [InlineData("\u0645\u0645\u0631\u0636\u200C\u0647\u0627")] // Persian with a non-joiner
    [InlineData("\U0001F469\u200D\u2695\uFE0F")] // a health worker: joiner and variation selector
    [InlineData("caf\u00E9 \u00A38.50 \u201Cquoted\u201D")]
    public void Clean_OrdinaryText_StaysAsItIs(string text) => Assert.Equal(text, TextCleaning.Clean(text));

    [Theory]
    [InlineData("a\u0000b\u0007c\u007Fd\u009Be", "abcde")] // controls
    [InlineData("pay\u202Egnp.exe\u202C \u2066x\u2069 \u200Fy\u061C", "paygnp.exe x y")] // direction
    [InlineData("hi\U000E0041\U000E0042\U000E007F", "hi")] // tags
    [InlineData("a\u200Bb\uFEFFc\u2060d\u00ADe", "abcde")] // invisible
    [InlineData("a\tb", "a b")]
    [InlineData("a\r\nb\rc\u2028d\u2029e\u0085f", "a\nb\nc\nd\ne\nf")]
    [InlineData("\u202E", "")]
    public void Clean_MisleadingCharacters_TakesThemOut(string text, string expected) => Assert.Equal(expected, TextCleaning.Clean(text));

    [Fact] public void Clean_HalvesOfCharacters_TakesThemOut() => Assert.Equal("abc", TextCleaning.Clean("a\uD800b\uDC00c"));

    [Fact]
    public void Clean_AnyCleanedText_StaysAsItIs()
    {
        var random = new Random(20260131);
        for (var i = 0; i < 5_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(20)).Select(_ => (char)random.Next(0x10000))]);
            var clean = TextCleaning.Clean(text);
            Assert.Equal(clean, TextCleaning.Clean(clean));
        }
    }

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "abc")]
    [InlineData("ab\U0001F600", 3, "ab")]
    [InlineData("a\U0001F600b", 3, "a\U0001F600")]
    public void Cut_LongText_NeverHalvesACharacter(string text, int maximum, string expected) => Assert.Equal(expected, TextCleaning.Cut(text, maximum));
}
