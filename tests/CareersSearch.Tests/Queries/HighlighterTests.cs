using CareersSearch.Analysis;
using CareersSearch.Queries;
using static CareersSearch.Tests.SmallIndex;

namespace CareersSearch.Tests.Queries;

public sealed class HighlighterTests
{
    private static readonly Searcher Small = Of(("a", "Adult nurse", "A nurse cares for patients, and patients' families."), ("b", "Nursery worker", ""));

    [Fact]
    public void Mark_Matches_GivesTheWholeTextInPieces() => Assert.Equal(
        [new("A ", false), new("nurse", true), new(" cares for ", false), new("patients", true), new(", and ", false),
            new("patients", true), new("' families.", false)],
        Mark("A nurse cares for patients, and patients' families.",
            new BooleanQuery([new(Occur.Should, new PrefixQuery(All, "nurs")), new(Occur.Must, new TermQuery(All, "patients"))])));

    [Fact]
    public void Mark_MatchAtBothEnds_HasNoEmptyPieces() => Assert.Equal([new TextFragment("Nurse", true)], Mark("Nurse", new TermQuery(All, "nurse")));

    [Fact]
    public void Mark_NoMatch_IsEmpty() => Assert.Empty(Mark("Porter", new TermQuery(All, "nurse")));

    [Fact]
    public void Mark_Excluded_IsNotMarked() => Assert.Empty(Mark("Nurse", new BooleanQuery([new(Occur.MustNot, new TermQuery(All, "nurse"))])));

    [Fact]
    public void Mark_Slip_MarksTheRightWord() => Assert.Equal([new TextFragment("Nurse", true)], Mark("Nurse", new FuzzyQuery(All, "nruse")));

    [Fact]
    public void Mark_OtherScope_IsNotMarked() => Assert.Empty(Mark("Nurse", new TermQuery(Title, "nurse")));

    [Fact]
    public void Mark_LongText_IsCutAroundTheDensestMatches()
    {
        var text = string.Join(' ', Enumerable.Repeat("nurse far away", 1).Concat(Enumerable.Repeat("filler", 50)).Append("the nurse and nurse end")
            .Concat(Enumerable.Repeat("filler", 50)));
        var fragments = Mark(text, new TermQuery(All, "nurse"), 60);
        Assert.Equal(2, fragments.Count(fragment => fragment.IsMatch));
        Assert.Contains("nurse and nurse end", string.Concat(fragments.Select(fragment => fragment.Text)), StringComparison.Ordinal);
        Assert.Equal(("… ", " …"), (fragments[0].Text, fragments[^1].Text));
        Assert.InRange(fragments.Sum(fragment => fragment.Text.Length), 40, 64);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Mark_RandomTexts_LosesNoMatchThatFits(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 500; i++)
        {
            var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 60)).Select(_ => random.Next(6) == 0 ? "nurse" : new string('x', random.Next(1, 9))));
            var fragments = Mark(text, new TermQuery(All, "nurse"), random.Next(1, 80));
            Assert.Equal(text.Contains("nurse", StringComparison.Ordinal), fragments.Any(fragment => fragment.IsMatch));
            Assert.All(fragments.Where(fragment => fragment.IsMatch), fragment => Assert.Equal("nurse", fragment.Text));
        }
    }

    private static IReadOnlyList<TextFragment> Mark(string text, Query query, int maximumLength = int.MaxValue) =>
        new Highlighter((EnglishAnalysis.Words, MatchedTerms.Of(Small, query, All))).Mark(text, maximumLength);
}
