using CareersSearch.Analysis;

namespace CareersSearch.Tests.Analysis;

public sealed class SynonymTests
{
    private static readonly SynonymRule TwoWay = new(["A&E", "accident and emergency", "casualty"], []);
    private static readonly SynonymRule OneWay = new(["physio"], ["physiotherapist", "physiotherapy"]);

    [Theory]
    [InlineData("casualty", "1: a e", "1: accident and emergency")]
    [InlineData("A&E", "2: accident and emergency", "2: casualty")]
    [InlineData("accident and emergency", "3: a e", "3: casualty")]
    [InlineData("physio", "1: physiotherapist", "1: physiotherapy")]
    [InlineData("physiotherapist")]
    [InlineData("accident and")]
    public void At_Wording_GivesItsOtherReadings(string text, params string[] expected)
    {
        var map = new SynonymMap([TwoWay, OneWay], EnglishAnalysis.Words);
        var matches = map.At(EnglishAnalysis.Words.Analyze(text), 0);
        Assert.Equal(expected, matches.Select(match => $"{match.Length}: {string.Join(' ', match.Words)}"));
    }

    [Fact]
    public void Apply_ReadingOfOneWord_StandsAtTheSamePlace() => Assert.Equal(
        [new Token("physio", 0, 6), new Token("physiotherapist", 0, 6, 0, TokenKind.Synonym),
            new Token("physiotherapy", 0, 6, 0, TokenKind.Synonym), new Token("job", 7, 10)],
        Filtered("physio job", OneWay));

    [Fact]
    public void Apply_ReadingOfSeveralWords_LiesOverWhatFollows() => Assert.Equal(
        ["casualty+1", "a+0", "accident+0", "nurse+1", "e+0", "and+0", "emergency+1"],
        Filtered("casualty nurse", TwoWay).Select(token => $"{token.Text}+{token.PositionIncrement}"));

    [Fact]
    public void Apply_NothingKnown_ChangesNothing() => Assert.Equal([new Token("nurse", 0, 5)], Filtered("nurse", OneWay));

    private static List<Token> Filtered(string text, SynonymRule rule)
    {
        var tokens = EnglishAnalysis.Words.Analyze(text);
        new SynonymFilter(new([rule], EnglishAnalysis.Words)).Apply(tokens);
        return tokens;
    }
}
