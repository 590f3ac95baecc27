using CareersSearch.Queries;
using CareersSearch.Scoring;

namespace CareersSearch.Tests.Scoring;

public sealed class Bm25Tests
{
    // Worked by hand. Titles: 2, 1 and 3 words, 2 on average. "nurse" is in two of three documents: ln(1 + 1.5/2.5) = ln 1.6.
    private static readonly Searcher Searcher = SmallIndex.Of(
        ("a", "adult nurse", "care care"), ("b", "nurse", "nurse care plan here"), ("c", "porter in hospital", "moves people"));

    [Fact]
    public void Rarity_TwoOfThree_IsLn1Point6() => Assert.Equal(0.4700036, Bm25.Rarity(3, 2), 6);

    [Fact]
    public void Rarity_WordInAll_IsStillMoreThanNothing() => Assert.True(Bm25.Rarity(3, 3) > 0);

    [Theory]
    [InlineData("a", 0.4700036 / 2.2)]        // 1 / (1.2 × 1 + 1)
    [InlineData("b", 0.4700036 / 1.75)]       // 1 / (1.2 × (0.25 + 0.75 / 2) + 1)
    public void Search_OneField_IsBm25(string id, double expected) => Assert.Equal(expected, Score(SmallIndex.Title, "nurse", id), 1e-6);

    // Bodies: 2, 4 and 2 words, 8/3 on average. Evidence in b: 3 / 0.625 from the title, 1 / (0.25 + 0.75 × 1.5) from the body.
    [Theory]
    [InlineData("a", 0.4700036 * 3 / 4.2)]
    [InlineData("b", 0.4700036 * 5.5272727 / 6.7272727)]
    public void Search_WeightedFields_IsBm25F(string id, double expected) => Assert.Equal(expected, Score(SmallIndex.All, "nurse", id), 1e-6);

    [Fact]
    public void Search_WordInOneOfTheFields_CountsDocumentsOnce() =>
        Assert.Equal(Bm25.Rarity(3, 2), Searcher.Scope(SmallIndex.All).Rarity(2), 6);

    [Fact]
    public void Explain_Term_SaysEveryNumberInWords()
    {
        var text = Searcher.Explain(new TermQuery(SmallIndex.All, "nurse"), 1).ToString();
        Assert.Equal(
            """
            0.386  'nurse' is in all: rarity times fill
              0.47  rarity: 'nurse' is in 2 of 3 documents
              0.822  fill: evidence over evidence plus 1.2
                4.8  1 in title (weight 3), which has 1 words here and 2 on average
                0.727  1 in body (weight 1), which has 4 words here and 2.667 on average

            """, text);
    }

    private static float Score(string scope, string term, string id) => Searcher.Search(new TermQuery(scope, term), 3).Hits
        .Single(hit => Searcher.Index.IdOf(hit.Document) == id).Score;
}
