using CareersSearch.Occupations;
using CareersSearch.Analysis;
using TestKit;

namespace CareersSearch.Tests.Occupations;

public sealed class WordRolesTests
{
    private static readonly NamePairs Names = new(SmallCatalogue.Create());

    [Theory]
    [InlineData("how do i become a paramedic", "paramedic", "")]
    [InlineData("nurse but not with adults", "nurse", "adults")]
    [InlineData("not adults but children", "children", "adults")]
    [InlineData("labs without blood needles wounds and smells", "labs smells", "blood needles wounds")]
    [InlineData("it", "it", "")]
    [InlineData("not", "not", "")]
    public void Of_Typed_TellsWantedFromUnwanted(string typed, string wanted, string unwanted)
    {
        var tokens = EnglishAnalysis.Words.Analyze(typed);
        var roles = WordRoles.Of(tokens, _ => false, Names);
        string With(WordRole role) => string.Join(' ', tokens.Where((_, i) => roles[i] == role).Select(token => token.Text));
        Assert.Equal((wanted, unwanted), (With(WordRole.Wanted), With(WordRole.Unwanted)));
    }

    [Fact]
    public void Of_KnownWording_IsNeverChatter() =>
        Assert.Equal([WordRole.Wanted, WordRole.Wanted], WordRoles.Of(EnglishAnalysis.Words.Analyze("look after"), _ => true, Names));

    [Theory]
    [InlineData("optometri", "optometr")]
    [InlineData("radiograph")]
    [InlineData("nurser")]
    public void Root_Stem_IsWhatItsFamilyShares(string stem, string? root = null) =>
        Assert.Equal(root, WordRoot.Of(stem));
}
