using CareersSearch.Analysis;

namespace CareersSearch.Tests.Analysis;

public sealed class FilterTests
{
    [Theory]
    [InlineData("Nurse's", "nurse")]
    [InlineData("nurse’S", "nurse")]
    [InlineData("nurses'", "nurses")]
    [InlineData("it's", "it")]
    [InlineData("Café NAÏVE Łódź straße Ærø ﬁne cafe\u0301", "cafe naive lodz strasse aero fine cafe")]
    [InlineData("İstanbul ẞ Ωmega", "istanbul ss ωmega")]
    public void Words_Text_IsFolded(string text, string expected) =>
        Assert.Equal(expected.Split(' '), EnglishAnalysis.Words.Terms(text));

    [Theory]
    [InlineData("Nurse's Café", "nurse cafe")]
    [InlineData("Mental-health  nurse", "mental health nurse")]
    [InlineData("Nurse", "nurse")]
    public void Key_Text_IsOneTerm(string text, string expected) => Assert.Equal([expected], EnglishAnalysis.Key.Terms(text));

    [Fact]
    public void Key_NothingButSigns_IsNoTerm() => Assert.Empty(EnglishAnalysis.Key.Terms("?!"));

    [Fact]
    public void Lucene_StopWords_LeaveTheirPlaceEmpty() => Assert.Equal(
        [new Token("care", 4, 8, 2), new Token("elderli", 16, 23, 3)], EnglishAnalysis.Lucene.Analyze("The care of the elderly"));

    [Fact]
    public void Lucene_Accents_Stay() => Assert.Equal(["café"], EnglishAnalysis.Lucene.Terms("Café"));

    [Fact]
    public void Stems_NoStopWords_KeepsAll() => Assert.Equal(["the", "nurs"], EnglishAnalysis.Stems([], []).Terms("The nurses"));

    [Fact]
    public void Stems_ProtectedWord_IsNotStemmed() =>
        Assert.Equal(["nurses", "doctor"], EnglishAnalysis.Stems([], ["nurses"]).Terms("Nurses doctors"));

    [Fact]
    public void Abbreviations_KnownShortForm_IsMarked() => Assert.Equal(
        [new Token("ed", 0, 2, 1, TokenKind.Abbreviation), new Token("edu", 3, 6)],
        new Analyzer(new AbbreviationFilter(["ed"])).Analyze("ed edu"));

    [Fact]
    public void Cut_AtTheLimit_KeepsAll() => Assert.Equal(new("12345", 0), new InputLimits(5, 1).Cut("12345"));

    [Fact]
    public void Cut_OverTheLimit_SaysHowMuchIsUnread() => Assert.Equal(new("12345", 2), new InputLimits(5, 1).Cut("1234567"));

    [Fact]
    public void Cut_InsideASurrogatePair_EndsBeforeIt() => Assert.Equal(new("1234", 2), new InputLimits(5, 1).Cut("1234😀"));
}
