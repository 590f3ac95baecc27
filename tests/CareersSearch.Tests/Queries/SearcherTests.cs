using CareersSearch.Queries;
using static CareersSearch.Tests.SmallIndex;

namespace CareersSearch.Tests.Queries;

public sealed class SearcherTests
{
    private static readonly Searcher Small = Of(
        ("adult", "Adult nurse", "cares for people in hospital"),
        ("child", "Children's nurse", "cares for children in hospital and at home"),
        ("porter", "Porter", "moves people around a hospital"),
        ("cook", "Cook", "makes food for people"));

    [Theory]
    [InlineData("nurse", "adult", "child")]
    [InlineData("porter", "porter")]
    [InlineData("nurs")]
    [InlineData("")]
    public void Search_Term_FindsTheWholeWord(string term, params string[] expected) =>
        Assert.Equal(expected, Small.Ids(new TermQuery(All, term)).Order());

    [Theory]
    [InlineData("nur", "adult", "child")]
    [InlineData("p", "adult", "cook", "porter")]
    [InlineData("nurses")]
    [InlineData("")]
    public void Search_Prefix_FindsWhatBeginsSo(string prefix, params string[] expected) =>
        Assert.Equal(expected, Small.Ids(new PrefixQuery(All, prefix)).Order());

    [Theory]
    [InlineData("nruse", "adult", "child")]
    [InlineData("hopsitla", "adult", "child", "porter")]   // eight letters: two slips
    [InlineData("cok")]                                    // three letters: none
    [InlineData("coko", "cook")]
    [InlineData("cokoo")]
    public void Search_Fuzzy_ForgivesByLength(string word, params string[] expected) =>
        Assert.Equal(expected, Small.Ids(new FuzzyQuery(All, word)).Order());

    [Theory]
    [InlineData("in hospital", "adult", "child")]
    [InlineData("people around a hospital", "porter")]
    [InlineData("hospital in")]
    [InlineData("nurse cares")]                            // two fields
    [InlineData("people unknown")]
    public void Search_Phrase_FindsWordsInOrder(string words, params string[] expected) =>
        Assert.Equal(expected, Small.Ids(Phrase(words)).Order());

    [Fact]
    public void Search_PhraseWithGap_KeepsTheDistance() => Assert.Equal(
        ["porter"], Small.Ids(new PhraseQuery(Body, [new("people", 0), new("hospital", 3)])));

    [Fact]
    public void Search_EmptyPhrase_FindsNothing() => Assert.Empty(Small.Ids(new PhraseQuery(All, [])));

    [Fact]
    public void Search_Musts_FindsWhatHasThemAll() =>
        Assert.Equal(["porter"], Small.Ids(Clauses(0, (Occur.Must, "people"), (Occur.Must, "around"), (Occur.Should, "food"))));

    [Fact]
    public void Search_MustThatNothingHas_FindsNothing() =>
        Assert.Empty(Small.Ids(Clauses(0, (Occur.Must, "people"), (Occur.Must, "zebra"), (Occur.Should, "food"))));

    [Fact]
    public void Search_Exclusion_TakesAway() =>
        Assert.Equal(["cook", "porter"], Small.Ids(Clauses(0, (Occur.Should, "people"), (Occur.MustNot, "cares"))).Order());

    [Fact]
    public void Search_ExclusionAlone_FindsNothing() => Assert.Empty(Small.Ids(Clauses(0, (Occur.MustNot, "cares"))));

    [Theory]
    [InlineData(1, 4)]
    [InlineData(2, 3)]
    [InlineData(3, 0)]
    public void Search_MinimumShouldMatch_CountsClauses(int minimum, int total) => Assert.Equal(
        total, Small.Search(Clauses(minimum, (Occur.Should, "people"), (Occur.Should, "hospital"), (Occur.Should, "food"), (Occur.Should, "zebra")), 9).Total);

    [Fact]
    public void Search_Filter_DoesNotScore() => Assert.Equal(
        Score(new TermQuery(All, "hospital"), 0), Score(Clauses(0, (Occur.Filter, "people"), (Occur.Must, "hospital")), 0));

    [Fact]
    public void Search_BestOf_AddsAPartOfTheOthers()
    {
        Query one = new TermQuery(All, "people"), two = new TermQuery(All, "hospital");
        Assert.Equal(Math.Max(Score(one, 0), Score(two, 0)), Score(new BestOfQuery([one, two]), 0));
        Assert.Equal(Math.Max(Score(one, 0), Score(two, 0)) + (0.5f * Math.Min(Score(one, 0), Score(two, 0))), Score(new BestOfQuery([one, two], 0.5f), 0), 5);
    }

    [Fact]
    public void Search_BoostAndConstant_ChangeTheScore()
    {
        Query term = new TermQuery(All, "people");
        Assert.Equal([Score(term, 0) * 3, 7], [Score(new BoostQuery(term, 3), 0), Score(new ConstantScoreQuery(term, 7), 0)]);
    }

    [Fact]
    public void Search_Within_CountsOnlyThose()
    {
        var result = Small.Search(new TermQuery(All, "people"), 10, DocumentSet.Of(4, [2, 3]));
        Assert.Equal((2, 2, 2), (result.Total, result.Hits.Count, result.Matches.Count));
    }

    [Fact]
    public void Search_EqualScores_KeepTheOrderOfTheIndex() => Assert.Equal(["adult", "child", "porter"], Small.Ids(new MatchAllQuery(), 3));

    [Fact]
    public void Search_NoHitsAskedFor_StillCounts() => Assert.Equal((0, 4), (Small.Search(new MatchAllQuery(), 0).Hits.Count, Small.Search(new MatchAllQuery(), 0).Total));

    [Fact]
    public void Search_UnknownScope_Throws() => Assert.Throws<ArgumentException>(() => Small.Search(new TermQuery("nowhere", "x"), 1));

    [Fact]
    public void Search_ManyThreads_AllGetTheSame()
    {
        var query = Clauses(0, (Occur.Should, "people"), (Occur.Should, "hospital"), (Occur.MustNot, "food"));
        var expected = Small.Search(query, 10).Hits;
        Parallel.For(0, 2_000, _ => Assert.Equal(expected, Small.Search(query, 10).Hits));
    }

    private static float Score(Query query, int document) => Small.Search(query, 10).Hits.Single(hit => hit.Document == document).Score;

    private static PhraseQuery Phrase(string words) => new(All, [.. words.Split(' ').Select((word, i) => new PhraseTerm(word, i))]);

    private static BooleanQuery Clauses(int minimum, params (Occur Occur, string Word)[] clauses) =>
        new([.. clauses.Select(clause => new BooleanClause(clause.Occur, new TermQuery(All, clause.Word)))], minimum);
}
