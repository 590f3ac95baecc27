using CareersSearch.Analysis;

namespace CareersSearch.Tests.Analysis;

public sealed class WordTokenizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\n- _ ... ' \"", "")]
    [InlineData("The quick, brown fox.", "The|quick|brown|fox")]
    [InlineData("x-ray e-mail 24/7 3.14 1,000 v2.0", "x|ray|e|mail|24|7|3.14|1,000|v2.0")]
    [InlineData("A&E R&D", "A|E|R|D")]
    [InlineData("patient's patients' O'Neil's", "patient's|patients|O'Neil's")]
    [InlineData("patient’s ‘single’ “double”", "patient’s|single|double")]
    [InlineData("a_b a.b a:b a,b _a_", "a_b|a.b|a:b|a|b|_a_")]
    [InlineData("1.a a.1 1:2 1,a", "1|a|a|1|1|2|1|a")]
    [InlineData("nhs@example.org", "nhs|example.org")]
    [InlineData("cafe\u0301 na\u00EFve", "cafe\u0301|na\u00EFve")]
    [InlineData("zero\u200Bwidth soft\u00ADhyphen", "zero|width|soft\u00ADhyphen")]
    [InlineData("日本語 ひら カタカナー", "日|本|語|ひ|ら|カタカナー")]
    [InlineData("한국어 ไทย", "한국어|ไทย")]
    [InlineData("שלום ג'ירפה צה\"ל", "שלום|ג'ירפה|צה\"ל")]
    [InlineData("a😀b", "a|😀|b")]
    [InlineData("👩‍⚕️ 👍🏽", "👩‍⚕️|👍🏽")]
    [InlineData("ג' א\"ב:ג 1_ カ_カ", "ג'|א\"ב|ג|1_|カ_カ")]
    [InlineData("1\u20E3 #\uFE0F\u20E3 12\u20E33 # 🇬🇧🇬 © 👩\uFE0E", "1\u20E3|#\uFE0F\u20E3|12\u20E33|🇬🇧|©|👩")]
    [InlineData("👩🏽‍⚕️🏽 ☂🏽", "👩🏽‍⚕️|🏽|☂|🏽")]
    [InlineData("_\u200D☂ ก\u0E34a a\u0E34b \u0E34", "\u200D☂|ก\u0E34|a|a\u0E34b|\u0E34")]
    public void Tokenize_Text_GivesTheWordsOfAnnex29(string text, string expected) =>
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), Words(text));

    [Fact]
    public void Tokenize_Text_KeepsWhereEachWordStood() =>
        Assert.Equal([new Token("On", 1, 3), new Token("call", 4, 8)], Tokens(" On-call!"));

    [Theory]
    [InlineData("word", nameof(TokenKind.Word))]
    [InlineData("1,5_", nameof(TokenKind.Number))]
    [InlineData("_1", nameof(TokenKind.Number))]
    [InlineData("1a", nameof(TokenKind.Word))]
    [InlineData("한국", nameof(TokenKind.Hangul))]
    [InlineData("한국a", nameof(TokenKind.Word))]
    [InlineData("カタ", nameof(TokenKind.Katakana))]
    [InlineData("カ_", nameof(TokenKind.Word))]
    [InlineData("日", nameof(TokenKind.Ideograph))]
    [InlineData("ひ", nameof(TokenKind.Hiragana))]
    [InlineData("ไทย", nameof(TokenKind.SoutheastAsian))]
    [InlineData("😀", nameof(TokenKind.Emoji))]
    public void Tokenize_Token_HasLucenesType(string text, string kind) => Assert.Equal([kind], Tokens(text).Select(token => token.Kind.ToString()));

    [Fact]
    public void Tokenize_LongestToken_StaysWhole() => Assert.Equal([255], Words(new string('x', 255)).Select(word => word.Length));

    [Fact]
    public void Tokenize_OneLetterMore_IsCut() => Assert.Equal([255, 1], Words(new string('x', 256)).Select(word => word.Length));

    [Fact]
    public void Tokenize_HalfASurrogatePair_IsPassedOver() => Assert.Equal(["a", "b"], Words("a \uD83D b\uDE00"));

    private static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        WordTokenizer.Tokenize(text, tokens);
        return tokens;
    }

    private static IEnumerable<string> Words(string text) => Tokens(text).Select(token => token.Text);
}
